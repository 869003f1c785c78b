// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/holdings_store.h"

#include "core/instruments/block_store.h"
#include "core/instruments/instrument_store.h"
#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectAccounts =
    "SELECT entity, seq, type, state FROM account "
    "WHERE jurisdiction = ?1 AND entity IS NOT NULL AND type IN ('COMPLIANCE', 'GENERAL') AND "
    "state <> 'CLOSED' "
    "AND until = 9223372036854775807 ORDER BY entity, type";
constexpr const char* SelectAccountsOfEntity =
    "SELECT entity, seq, type, state FROM account "
    "WHERE entity = ?1 AND type IN ('COMPLIANCE', 'GENERAL') AND state <> 'CLOSED' "
    "AND until = 9223372036854775807 ORDER BY entity, type";
constexpr const char* SelectJurisdictionAccount =
    "SELECT seq FROM account WHERE jurisdiction = ?1 AND entity IS NULL AND type = ?2 AND state = "
    "'OPEN' "
    "AND until = 9223372036854775807 ORDER BY seq LIMIT 1";

compliance::AccountStanding standingOf(const QString& state)
{
    using enum compliance::AccountStanding;
    if (state == QLatin1String("SUSPENDED")) {
        return Suspended;
    }
    if (state == QLatin1String("RESTRICTED")) {
        return Restricted;
    }
    return state == QLatin1String("REVOKED") ? Revoked : Open;
}

compliance::HoldingState stateOf(BlockState state)
{
    switch (state) {
        case BlockState::Active:
            return compliance::HoldingState::Active;
        case BlockState::Pending:
            return compliance::HoldingState::Pending;
        case BlockState::Held:
            return compliance::HoldingState::Held;
        case BlockState::Invalidated:
            return compliance::HoldingState::Invalidated;
    }
    Q_UNREACHABLE();
}

}  // namespace

const HoldingsStore::LotTraits& HoldingsStore::traitsOf(const Block& block)
{
    const auto known = m_lots.constFind(block.lot);
    if (known != m_lots.constEnd()) {
        return *known;
    }
    const InstrumentStore store(m_database);
    const Lot lot = store.lot(block.lot).value();
    const Product product = store.product(block.product).value();
    return *m_lots.insert(
        block.lot,
        {.category = product.kind,
         .issuer = product.issuer,
         .vintage = product.vintage,
         .issueYear = lot.issueYear ? std::optional(lot.issueYear->year()) : std::nullopt});
}

void HoldingsStore::readBlocks(qint64 account,
                               AccountRole role,
                               std::vector<compliance::HeldBlock>& blocks)
{
    for (const Block& block : BlockStore(m_database).in(AccountSeq(account))) {
        const LotTraits& traits = traitsOf(block);
        blocks.push_back({.series = compliance::SeriesKey(block.series.number()),
                          .range = block.range,
                          .category = traits.category,
                          .issuer = traits.issuer,
                          .vintage = traits.vintage,
                          .issueYear = traits.issueYear,
                          .account = role,
                          .state = stateOf(block.state),
                          .origin = block.origin == BlockOrigin::Allocated
                                        ? compliance::Origin::Allocated
                                        : compliance::Origin::Transferred,
                          .recorded = block.recorded});
    }
}

void HoldingsStore::addAccount(EntityHoldings& holdings,
                               qint64 seq,
                               const QString& type,
                               const QString& state)
{
    const bool isCompliance = type == QLatin1String("COMPLIANCE");
    (isCompliance ? holdings.complianceAccount : holdings.generalAccount) = seq;
    if (isCompliance) {
        holdings.standing = standingOf(state);
    }
    readBlocks(seq, isCompliance ? AccountRole::Compliance : AccountRole::Holding, holdings.blocks);
}

void HoldingsStore::visit(const JurisdictionCode& jurisdiction,
                          bool withGeneral,
                          const Visitor& visitor)
{
    Statement query = m_database.statement(SelectAccounts);
    query.bind(jurisdiction);
    EntityHoldings current;
    const auto flush = [&current, &visitor] {
        if (current.complianceAccount != 0) {
            visitor(std::move(current));
        }
        current = EntityHoldings();
    };
    while (query.step()) {
        const QString entity = query.text(0);
        if (entity != current.entity.text()) {
            flush();
            current.entity = EntityId::of(entity);
        }
        const QString type = query.text(2);
        if (withGeneral || type == QLatin1String("COMPLIANCE")) {
            addAccount(current, query.integer(1), type, query.text(3));
        }
    }
    flush();
}

qint64 HoldingsStore::jurisdictionAccount(const JurisdictionCode& jurisdiction,
                                          const QString& type) const
{
    Statement query = m_database.statement(SelectJurisdictionAccount);
    query.bind(jurisdiction, type);
    return query.step() ? query.integer(0) : 0;
}

EntityHoldings HoldingsStore::of(const EntityId& entity, bool withGeneral)
{
    Statement query = m_database.statement(SelectAccountsOfEntity);
    query.bind(entity);
    EntityHoldings holdings{.entity = entity};
    while (query.step()) {
        const QString type = query.text(2);
        if (withGeneral || type == QLatin1String("COMPLIANCE")) {
            addAccount(holdings, query.integer(1), type, query.text(3));
        }
    }
    return holdings;
}

}  // namespace citss
