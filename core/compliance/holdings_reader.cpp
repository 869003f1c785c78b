// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/holdings_reader.h"

#include "core/instruments/block_store.h"
#include "core/instruments/instrument_store.h"

namespace citss {

namespace {

compliance::AccountStanding standingOf(AccountState state)
{
    switch (state) {
        case AccountState::Open:
        case AccountState::Closed:
            return compliance::AccountStanding::Open;
        case AccountState::Restricted:
            return compliance::AccountStanding::Restricted;
        case AccountState::Suspended:
            return compliance::AccountStanding::Suspended;
        case AccountState::Revoked:
            return compliance::AccountStanding::Revoked;
    }
    Q_UNREACHABLE();
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

const HoldingsReader::LotTraits& HoldingsReader::traitsOf(const Block& block)
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

void HoldingsReader::readBlocks(qint64 account,
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

void HoldingsReader::addAccount(EntityHoldings& holdings, const SurrenderAccount& account)
{
    const bool isCompliance = account.type == AccountType::Compliance;
    (isCompliance ? holdings.complianceAccount : holdings.generalAccount) = account.seq.number();
    if (isCompliance) {
        holdings.standing = standingOf(account.state);
    }
    readBlocks(account.seq.number(),
               isCompliance ? AccountRole::Compliance : AccountRole::Holding,
               holdings.blocks);
}

void HoldingsReader::visit(const JurisdictionCode& jurisdiction,
                           bool withGeneral,
                           const Visitor& visitor)
{
    EntityHoldings current;
    const auto flush = [&current, &visitor] {
        if (current.complianceAccount != 0) {
            visitor(std::move(current));
        }
        current = EntityHoldings();
    };
    for (const SurrenderAccount& account :
         AccountStore(m_database).surrenderAccounts(jurisdiction)) {
        if (account.entity != current.entity) {
            flush();
            current.entity = account.entity;
        }
        if (withGeneral || account.type == AccountType::Compliance) {
            addAccount(current, account);
        }
    }
    flush();
}

EntityHoldings HoldingsReader::of(const EntityId& entity, bool withGeneral)
{
    EntityHoldings holdings{.entity = entity};
    for (const SurrenderAccount& account : AccountStore(m_database).surrenderAccounts(entity)) {
        if (withGeneral || account.type == AccountType::Compliance) {
            addAccount(holdings, account);
        }
    }
    return holdings;
}

}  // namespace citss
