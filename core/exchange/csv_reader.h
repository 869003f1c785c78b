// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <QByteArrayView>

namespace citss {

/// Reads RFC 4180 text: UTF-8 with or without byte order mark, separated by commas or semicolons
/// (found out), lines ending in LF, CR LF or CR, quoted cells with separators and line breaks
/// inside.
Result<Sheet> readCsv(QByteArrayView bytes, const QString& name = {});

}  // namespace citss
