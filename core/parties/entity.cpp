// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/entity.h"

#include <algorithm>

namespace citss {

namespace {

constexpr int LeastDigits = 4;

qsizetype letterCount(const EntityId& id)
{
    const QString& text = id.text();
    const auto digit =
        std::find_if(text.begin(), text.end(), [](QChar each) { return each.isDigit(); });
    return digit - text.begin();
}

}  // namespace

std::span<const Choice> EnumChoices<EntityType>::choices()
{
    static const Choice list[] = {
        {"COVERED", QT_TRANSLATE_NOOP("Label", "Covered entity")},
        {"OPT_IN", QT_TRANSLATE_NOOP("Label", "Opt-in covered entity")},
        {"MARKET_ORGANISATION", QT_TRANSLATE_NOOP("Label", "Market participant, organisation")},
        {"MARKET_INDIVIDUAL", QT_TRANSLATE_NOOP("Label", "Market participant, individual")},
        {"OFFSET_OPERATOR", QT_TRANSLATE_NOOP("Label", "Offset project operator")},
        {"CLEARING", QT_TRANSLATE_NOOP("Label", "Clearing house")},
    };
    return list;
}

std::span<const Choice> EnumChoices<EntityState>::choices()
{
    static const Choice list[] = {
        {"ACTIVE", QT_TRANSLATE_NOOP("Label", "Active")},
        {"RESTRICTED", QT_TRANSLATE_NOOP("Label", "Restricted")},
        {"SUSPENDED", QT_TRANSLATE_NOOP("Label", "Suspended")},
        {"REVOKED", QT_TRANSLATE_NOOP("Label", "Revoked")},
        {"CLOSED", QT_TRANSLATE_NOOP("Label", "Closed")},
    };
    return list;
}

QString entityStateLabel(EntityState state)
{
    return QLatin1String(EnumChoices<EntityState>::choices()[static_cast<size_t>(state)].label);
}

bool isOf(const EntityId& id, const JurisdictionCode& jurisdiction)
{
    return id.text().left(letterCount(id)) == jurisdiction.text();
}

qint64 numberOf(const EntityId& id)
{
    return id.text().mid(letterCount(id)).toLongLong();
}

std::optional<EntityId> entityIdOf(const JurisdictionCode& jurisdiction, qint64 number)
{
    const QString digits = QString::number(number).rightJustified(LeastDigits, QLatin1Char('0'));
    const Result<EntityId> id = EntityId::parse(jurisdiction.text() + digits);
    return id ? std::optional(*id) : std::nullopt;
}

bool mayBecome(EntityState from, EntityState to)
{
    switch (from) {
        case EntityState::Active:
        case EntityState::Restricted:
        case EntityState::Suspended:
            return from != to;
        case EntityState::Revoked:
            return to == EntityState::Closed;
        case EntityState::Closed:
            return false;
    }
    Q_UNREACHABLE();
}

}  // namespace citss
