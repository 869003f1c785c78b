// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace citss {

/// The number of a workbook's cell, "7.9E-2" or "12.0", in plain digits: "0.079", "12". Exact: no
/// binary floating point in between. Nothing if it is not a number.
std::optional<QString> plainNumber(const QString& text);

/// A workbook's day number as "2016-11-01", with "T17:30:00" if it has a time. Nothing where no
/// such day is.
std::optional<QString> dateOfDayNumber(const QString& plainNumber, bool countsFrom1904);

/// Whether a number format, "yyyy-mm-dd" or "0.00 [$€]", shows days.
bool isDateFormat(const QString& format);

}  // namespace citss
