// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account.h"

namespace citss {

std::span<const Choice> EnumChoices<AccountType>::choices()
{
    static const Choice list[] = {
        {"GENERAL", QT_TRANSLATE_NOOP("Label", "General account")},
        {"COMPLIANCE", QT_TRANSLATE_NOOP("Label", "Compliance account")},
        {"LIMITED_USE", QT_TRANSLATE_NOOP("Label", "Limited use holding account")},
        {"ANNUAL_ALLOCATION", QT_TRANSLATE_NOOP("Label", "Annual allocation holding account")},
        {"EXCHANGE_CLEARING", QT_TRANSLATE_NOOP("Label", "Exchange clearing holding account")},
        {"ISSUANCE", QT_TRANSLATE_NOOP("Label", "Issuance account")},
        {"ALLOCATION", QT_TRANSLATE_NOOP("Label", "Allocation account")},
        {"AUCTION", QT_TRANSLATE_NOOP("Label", "Auction account")},
        {"RESERVE", QT_TRANSLATE_NOOP("Label", "Reserve account")},
        {"PRICE_CEILING", QT_TRANSLATE_NOOP("Label", "Price ceiling account")},
        {"VOLUNTARY_RENEWABLE",
         QT_TRANSLATE_NOOP("Label", "Voluntary renewable electricity account")},
        {"CONTAINMENT_RESERVE",
         QT_TRANSLATE_NOOP("Label", "Emissions containment reserve account")},
        {"RETIREMENT", QT_TRANSLATE_NOOP("Label", "Retirement account")},
        {"INVALIDATION", QT_TRANSLATE_NOOP("Label", "Invalidation account")},
        {"ENVIRONMENTAL_INTEGRITY", QT_TRANSLATE_NOOP("Label", "Environmental integrity account")},
        {"FOREST_BUFFER", QT_TRANSLATE_NOOP("Label", "Forest buffer account")},
        {"SANCTION", QT_TRANSLATE_NOOP("Label", "Sanction holding account")},
        {"SPECIAL", QT_TRANSLATE_NOOP("Label", "Special purpose holding account")},
    };
    return list;
}

std::span<const Choice> EnumChoices<AccountState>::choices()
{
    static const Choice list[] = {
        {"OPEN", QT_TRANSLATE_NOOP("Label", "Open")},
        {"RESTRICTED", QT_TRANSLATE_NOOP("Label", "Restricted")},
        {"SUSPENDED", QT_TRANSLATE_NOOP("Label", "Suspended")},
        {"REVOKED", QT_TRANSLATE_NOOP("Label", "Revoked")},
        {"CLOSED", QT_TRANSLATE_NOOP("Label", "Closed")},
    };
    return list;
}

QString accountTypeLabel(AccountType type)
{
    return QLatin1String(EnumChoices<AccountType>::choices()[static_cast<size_t>(type)].label);
}

QString accountStateLabel(AccountState state)
{
    return QLatin1String(EnumChoices<AccountState>::choices()[static_cast<size_t>(state)].label);
}

AccountNumber accountNumberOf(const JurisdictionCode& jurisdiction,
                              const std::optional<EntityId>& entity,
                              AccountSeq seq)
{
    const QString owner = entity ? entity->text() : jurisdiction.text();
    return AccountNumber::of(owner + QLatin1Char('-') + QString::number(seq.number()));
}

}  // namespace citss
