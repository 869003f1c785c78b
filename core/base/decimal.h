// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/rounding.h"
#include "core/base/tonnes.h"

#include <span>

namespace citss {

extern const ProblemType DecimalInvalid;

/// A decimal that is not negative, kept as it was written: "1234.5". Up to fifteen digits on either
/// side of the point.
class Decimal {
public:
    Decimal() = default;
    static Result<Decimal> parse(const QString& text);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool exceedsOne() const;
    bool operator==(const Decimal&) const = default;

private:
    explicit Decimal(QString text) : m_text(std::move(text)) {}

    QString m_text = QStringLiteral("0");
};

/// The exact product, rounded once to whole tonnes; nothing if that is too large.
std::optional<Tonnes> productOf(std::span<const Decimal> factors, Rounding rounding);

}  // namespace citss
