// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace citss {

/// How much a workbook holds over all its sheets.
struct XlsxCensus {
    qint64 rows = 0;
    qint64 cells = 0;
    bool operator==(const XlsxCensus&) const = default;
};

/// Counts what is really in a workbook that was just written, without keeping any of it. Nothing if
/// the archive or a sheet of it is broken.
std::optional<XlsxCensus> countXlsx(const QString& path);

}  // namespace citss
