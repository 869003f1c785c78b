// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace citss {

/// What a cell's style says about its meaning.
struct CellStyle {
    bool isStruck = false;
    bool isDate = false;
    bool operator==(const CellStyle&) const = default;
};

/// The styles of a workbook, by the number its cells use.
Result<std::vector<CellStyle>> readStyles(const QByteArray& xml, const QString& part);

}  // namespace citss
