// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"

#include <QString>

namespace citss {

/// On the wire by number: more are appended, none moves.
enum class Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
    NotContains,
    Within  ///< a list of the first and the last; null: from the beginning, to the end
};

/// What a column's cells are compared with. Null equals what is absent, and nothing else.
struct Filter {
    QString column;
    Comparison comparison = Comparison::Equal;
    Value value;
    bool operator==(const Filter&) const = default;
};

}  // namespace citss
