// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/instruments/block.h"
#include "core/registry/field_codec.h"

#include <optional>

namespace citss {

/// What an account is for (registry.md 3.1 and 3.2): first those that entities have, then those of
/// jurisdictions.
enum class AccountType {
    General,
    Compliance,
    LimitedUse,
    AnnualAllocation,
    ExchangeClearing,
    Issuance,
    Allocation,
    Auction,
    Reserve,
    PriceCeiling,
    VoluntaryRenewable,
    ContainmentReserve,
    Retirement,
    Invalidation,
    EnvironmentalIntegrity,
    ForestBuffer,
    Sanction,
    Special,
};

enum class AccountState { Open, Restricted, Suspended, Revoked, Closed };

template <>
struct EnumChoices<AccountType> {
    static std::span<const Choice> choices();
};
template <>
struct EnumChoices<AccountState> {
    static std::span<const Choice> choices();
};

/// The English name of a type, context "Label".
QString accountTypeLabel(AccountType type);
QString accountStateLabel(AccountState state);

/// Where instruments lie: an entity's account names its entity, a jurisdiction's own has none.
struct Account {
    AccountSeq seq{0};
    AccountNumber number = {};
    JurisdictionCode jurisdiction;
    std::optional<EntityId> entity = {};
    AccountType type = AccountType::General;
    QString name = {};
    AccountState state = AccountState::Open;
    QString reason = {};  ///< why it is in this state; empty from opening on
    JournalNumber since{0};
};

/// "WA1234-10175", or "WA-10001" for a jurisdiction's own.
AccountNumber accountNumberOf(const JurisdictionCode& jurisdiction,
                              const std::optional<EntityId>& entity,
                              AccountSeq seq);

}  // namespace citss
