// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vintage.h"

#include "core/base/base_problems.h"

namespace citss {

Vintage Vintage::of(int year)
{
    const std::optional<Vintage> vintage = fromYear(year);
    CHECK(vintage.has_value());
    return *vintage;
}

Result<Vintage> Vintage::parse(const QString& text)
{
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    const int year = trimmed.toInt(&isNumber);
    const std::optional<Vintage> vintage = isNumber ? fromYear(year) : std::nullopt;
    if (!vintage || trimmed.size() != 4) {
        return problem(NotVintage, {}, {text});
    }
    return *vintage;
}

}  // namespace citss
