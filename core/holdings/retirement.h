// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/base/tonnes.h"
#include "core/registry/field_codec.h"

#include <optional>

namespace citss {

class Database;

/// Why a jurisdiction retires instruments of its own, outside any run (compliance.md 1.11).
enum class RetirementPurpose {
    MarketImports,  ///< emissions of imported power that no entity answers for
    Unsold,         ///< not sold in time at auctions
    Untimely,       ///< surrendered late, beyond what was missing
    Renewable,      ///< set aside for voluntary renewable electricity
    Reversal,       ///< a forest's loss, covered by its buffer
    Other,
};

template <>
struct EnumChoices<RetirementPurpose> {
    static std::span<const Choice> choices();
};

struct Retirement {
    JurisdictionCode jurisdiction;
    qint64 account = 0;      ///< seq of the account it came from
    qint64 destination = 0;  ///< seq of the retirement account
    RetirementPurpose purpose = RetirementPurpose::MarketImports;
    std::optional<int> year = {};
    Tonnes quantity = {};
    QString reason = {};
    QString legalReference = {};
};

/// The only SQL on retirements. They are never taken back.
class RetirementStore {
public:
    explicit RetirementStore(Database& database) : m_database(database) {}

    /// Returns its number.
    qint64 insert(const Retirement& retirement, JournalNumber since);

private:
    Database& m_database;
};

}  // namespace citss
