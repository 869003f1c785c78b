// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/base/serial_range.h"
#include "core/base/vintage.h"
#include "core/programs/rules.h"

#include <optional>

namespace citss {

using SeriesId = Id<struct SeriesTag>;
using ProductId = Id<struct ProductTag>;
using LotId = Id<struct LotTag>;

/// A number line: what the serial numbers on it begin with. The counter only grows.
struct SeriesKey {
    /// Stands in the place of the vintage where there is none.
    static constexpr const char* WithoutVintage = "NV";

    JurisdictionCode issuer;
    char serialClass = 'A';  ///< A, R, P, E or F (registry.md 4.3)
    QString label;           ///< the vintage, NV, or the project of an offset

    /// "WA-A-2024".
    [[nodiscard]] QString text() const;
    bool operator==(const SeriesKey&) const = default;
};

/// What is traded as one: a kind and vintage of one issuer, for offsets of one project.
struct Product {
    ProductId id{0};
    SeriesId series{0};
    JurisdictionCode issuer;
    Category kind;
    std::optional<Vintage> vintage;
    std::optional<Identifier> project;
    bool operator==(const Product&) const = default;
};

/// What one command issued of a product, and what every serial number of it keeps for ever.
struct Lot {
    LotId id{0};
    SeriesId series{0};
    SerialRange range;
    ProductId product{0};
    std::optional<Vintage> issueYear;
    std::optional<Identifier> issuance;
    bool operator==(const Lot&) const = default;
};

}  // namespace citss
