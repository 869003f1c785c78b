// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_rules.h"

#include "core/accounts/account_problems.h"

#include <algorithm>

namespace citss {

namespace {

using enum AccountType;

struct Route {
    AccountType from;
    AccountType to;
    Mover mover;
};

// registry.md 3.1 and 3.2. What is not here does not happen.
constexpr Route Routes[] = {
    {General, General, Mover::Entity},
    {General, Compliance, Mover::Entity},
    {General, ExchangeClearing, Mover::Entity},
    {General, Retirement, Mover::Entity},
    {LimitedUse, Auction, Mover::Entity},
    {ExchangeClearing, General, Mover::Entity},

    {General, Compliance, Mover::Regulator},
    {General, Auction, Mover::Regulator},  // a revoked account's contents: 17 CCR 95910(d)(2)
    {General, Retirement, Mover::Regulator},
    {General, Invalidation, Mover::Regulator},
    {General, Sanction, Mover::Regulator},
    {General, Allocation, Mover::Regulator},  // allocation given back
    // From a compliance account only the regulator takes: 17 CCR 95831(a)(4)(B).
    {Compliance, Retirement, Mover::Regulator},
    {Compliance, General, Mover::Regulator},  // an emitter that becomes a participant, or closes
    {Compliance, Auction, Mover::Regulator},
    {Compliance, Invalidation, Mover::Regulator},
    {Compliance, Sanction, Mover::Regulator},
    {LimitedUse, Auction, Mover::Regulator},
    {LimitedUse, Allocation, Mover::Regulator},
    {AnnualAllocation, General, Mover::Regulator},
    {AnnualAllocation, Allocation, Mover::Regulator},
    {Issuance, Allocation, Mover::Regulator},
    {Issuance, Auction, Mover::Regulator},
    {Issuance, Reserve, Mover::Regulator},
    {Issuance, PriceCeiling, Mover::Regulator},
    {Issuance, VoluntaryRenewable, Mover::Regulator},
    {Issuance, ContainmentReserve, Mover::Regulator},
    {Issuance, EnvironmentalIntegrity, Mover::Regulator},
    {Issuance, ForestBuffer, Mover::Regulator},
    {Issuance, General, Mover::Regulator},  // offset credits
    {Issuance, Special, Mover::Regulator},
    {Allocation, General, Mover::Regulator},
    {Allocation, LimitedUse, Mover::Regulator},
    {Allocation, AnnualAllocation, Mover::Regulator},
    {Allocation, Special, Mover::Regulator},
    {Auction, General, Mover::Regulator},
    {Auction, Reserve, Mover::Regulator},
    {Auction, Retirement, Mover::Regulator},
    {Auction, LimitedUse, Mover::Regulator},  // consigned and not sold
    {Reserve, Compliance, Mover::Regulator},
    {Reserve, PriceCeiling, Mover::Regulator},
    {PriceCeiling, Compliance, Mover::Regulator},
    {VoluntaryRenewable, Retirement, Mover::Regulator},
    {ContainmentReserve, General, Mover::Regulator},
    {EnvironmentalIntegrity, Invalidation, Mover::Regulator},
    {ForestBuffer, Retirement, Mover::Regulator},
    {Sanction, Auction, Mover::Regulator},
    {Sanction, Retirement, Mover::Regulator},
    {Special, General, Mover::Regulator},
    {Special, Compliance, Mover::Regulator},
    {Special, Auction, Mover::Regulator},
    {Special, Retirement, Mover::Regulator},
};

bool meetsObligation(AccountType from, AccountType to)
{
    return (from == General && to == Compliance) || (from == Compliance && to == Retirement);
}

Problems checkOwners(const Account& from, const Account& to)
{
    // The compliance account of somebody else is nobody's business: 17 CCR 95831(a)(4).
    const bool isOwn = from.entity == to.entity;
    if (from.type == General && to.type == Compliance && !isOwn) {
        return {problem(ComplianceAccountNotOwn, {}, {to.number.text(), from.number.text()})};
    }
    return {};
}

}  // namespace

bool isEntityAccount(AccountType type)
{
    return type <= ExchangeClearing;
}

bool mayHold(EntityType entity, AccountType account)
{
    const bool isCovered = entity == EntityType::Covered || entity == EntityType::OptIn;
    switch (account) {
        case General:
            return entity != EntityType::Clearing;
        case Compliance:
        case LimitedUse:
        case AnnualAllocation:
            return isCovered;
        case ExchangeClearing:
            return entity == EntityType::Clearing;
        case Issuance:
        case Allocation:
        case Auction:
        case Reserve:
        case PriceCeiling:
        case VoluntaryRenewable:
        case ContainmentReserve:
        case Retirement:
        case Invalidation:
        case EnvironmentalIntegrity:
        case ForestBuffer:
        case Sanction:
        case Special:
            return false;
    }
    Q_UNREACHABLE();
}

QList<AccountType> defaultAccounts(EntityType entity)
{
    switch (entity) {
        case EntityType::Covered:
        case EntityType::OptIn:
            return {General, Compliance};
        case EntityType::MarketOrganisation:
        case EntityType::MarketIndividual:
        case EntityType::OffsetOperator:
            return {General};
        case EntityType::Clearing:
            return {ExchangeClearing};
    }
    Q_UNREACHABLE();
}

bool isTerminal(AccountType type)
{
    return type == Retirement || type == Invalidation;
}

bool mayGo(AccountType from, AccountType to, Mover mover)
{
    return std::any_of(std::begin(Routes), std::end(Routes), [&](const Route& route) {
        return route.from == from && route.to == to && route.mover == mover;
    });
}

bool mayReceive(AccountState state, Mover mover)
{
    switch (state) {
        case AccountState::Open:
        case AccountState::Restricted:
            return true;
        case AccountState::Suspended:
            return mover == Mover::Regulator;
        case AccountState::Revoked:
        case AccountState::Closed:
            return false;
    }
    Q_UNREACHABLE();
}

bool maySend(AccountState state, AccountType from, AccountType to, Mover mover)
{
    switch (state) {
        case AccountState::Open:
            return true;
        case AccountState::Restricted:
        case AccountState::Revoked:
            return mover == Mover::Regulator;
        case AccountState::Suspended:
            return meetsObligation(from, to);
        case AccountState::Closed:
            return false;
    }
    Q_UNREACHABLE();
}

Problems checkRoute(const Account& from, const Account& to, Mover mover)
{
    Problems problems;
    if (!mayGo(from.type, to.type, mover)) {
        problems +=
            problem(RouteBarred, {}, {accountTypeLabel(from.type), accountTypeLabel(to.type)});
    }
    problems += checkOwners(from, to);
    if (!maySend(from.state, from.type, to.type, mover)) {
        problems +=
            problem(AccountMayNotSend, {}, {from.number.text(), accountStateLabel(from.state)});
    }
    if (!mayReceive(to.state, mover)) {
        problems +=
            problem(AccountMayNotReceive, {}, {to.number.text(), accountStateLabel(to.state)});
    }
    return problems;
}

bool mayBecome(AccountState from, AccountState to)
{
    switch (from) {
        case AccountState::Open:
        case AccountState::Restricted:
        case AccountState::Suspended:
            return from != to;
        case AccountState::Revoked:
            return to == AccountState::Closed;
        case AccountState::Closed:
            return false;
    }
    Q_UNREACHABLE();
}

}  // namespace citss
