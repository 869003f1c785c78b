// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/registry/field_codec.h"

namespace citss {

template <>
struct FieldCodec<Decimal> {
    static constexpr FieldKind Kind = FieldKind::Text;
    static Value toValue(const Decimal& decimal) { return decimal.text(); }
    static Result<Decimal> fromValue(const Value& value);
};

/// What a true-up is computed from (WAC 173-446-220, equation 220-3).
struct TrueUpParts {
    Decimal baseline;
    Decimal production;
    Decimal reduction;
    Tonnes initial;
};

struct TrueUpAmount {
    Tonnes quantity;
    Tonnes nextLess;  ///< by how much the next allocation shrinks, where the result is negative
};

/// baseline x production x reduction - initial allocation, to the nearest tonne, half up; nothing
/// if that is too large.
std::optional<TrueUpAmount> trueUpAmount(const TrueUpParts& parts);

}  // namespace citss
