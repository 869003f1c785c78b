// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_store.h"
#include "core/compliance/holdings.h"
#include "core/compliance/plan_input.h"
#include "core/instruments/block.h"

#include <QHash>

#include <functional>

namespace citss {

class Database;

/// An entity's accounts as a run sees them, and what lies in them.
struct EntityHoldings {
    EntityId entity;
    qint64 complianceAccount = 0;  ///< seq; 0 if it has none
    qint64 generalAccount = 0;     ///< seq; 0 if it has none or it was not asked for
    compliance::AccountStanding standing = compliance::AccountStanding::Open;
    std::vector<compliance::HeldBlock> blocks = {};
};

/// Reads, entity after entity, what runs may draw from: one pass over the open blocks.
class HoldingsReader {
public:
    explicit HoldingsReader(Database& database) : m_database(database) {}

    using Visitor = std::function<void(EntityHoldings&&)>;
    /// Every entity of the jurisdiction that has a compliance account, in the order of entity ids.
    void visit(const JurisdictionCode& jurisdiction, bool withGeneral, const Visitor& visitor);
    /// One entity; empty holdings if it has no accounts.
    [[nodiscard]] EntityHoldings of(const EntityId& entity, bool withGeneral);

private:
    struct LotTraits {
        Category category;
        JurisdictionCode issuer;
        std::optional<Vintage> vintage;
        std::optional<int> issueYear;
    };

    const LotTraits& traitsOf(const Block& block);
    void readBlocks(qint64 account, AccountRole role, std::vector<compliance::HeldBlock>& blocks);
    void addAccount(EntityHoldings& holdings, const SurrenderAccount& account);

    Database& m_database;
    QHash<LotId, LotTraits> m_lots;
};

}  // namespace citss
