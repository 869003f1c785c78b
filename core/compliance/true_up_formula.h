// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/field_codec.h"

namespace citss {

/// A decimal that is not negative, kept as it was written: "1234.5". Up to fifteen digits on either
/// side of the point.
class Decimal {
public:
    Decimal() = default;
    static Result<Decimal> parse(const QString& text);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const QString& storedText() const { return m_text; }
    [[nodiscard]] bool exceedsOne() const;
    bool operator==(const Decimal&) const = default;

private:
    explicit Decimal(QString text) : m_text(std::move(text)) {}

    QString m_text = QStringLiteral("0");
};

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
