// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/compliance_event.h"

namespace citss {

std::span<const Choice> EnumChoices<EventState>::choices()
{
    static const Choice list[] = {
        {"PLANNED", QT_TRANSLATE_NOOP("Label", "Planned")},
        {"PUBLISHED", QT_TRANSLATE_NOOP("Label", "Obligations published")},
        {"CUT_OFF", QT_TRANSLATE_NOOP("Label", "Cut-off reached")},
        {"RUN", QT_TRANSLATE_NOOP("Label", "Surrender committed")},
        {"CLOSED", QT_TRANSLATE_NOOP("Label", "Closed")},
    };
    return list;
}

std::span<const Choice> EnumChoices<EventType>::choices()
{
    static const Choice list[] = {
        {"ANNUAL", QT_TRANSLATE_NOOP("Label", "Annual")},
        {"INTERIM", QT_TRANSLATE_NOOP("Label", "Interim")},
        {"FULL", QT_TRANSLATE_NOOP("Label", "Full period")},
        {"RATE", QT_TRANSLATE_NOOP("Label", "Rate")},
        {"PENALTY", QT_TRANSLATE_NOOP("Label", "Late surrender")},
    };
    return list;
}

RuleSet rulesOf(const ComplianceEvent& event, const PackStore& packs)
{
    const auto adopted = packs.version(event.pack, event.packVersion);
    CHECK(adopted != nullptr);
    const RuleSet* const rules = adopted->pack.ruleSet(event.ruleSet);
    CHECK(rules != nullptr && rules->hash() == event.ruleHash);
    return *rules;
}

std::vector<int> dataYears(const ComplianceEvent& event, const Rules& rules)
{
    if (event.type == EventType::Annual || event.type == EventType::Interim || !rules.period) {
        return event.year ? std::vector<int>{*event.year} : std::vector<int>{};
    }
    std::vector<int> years;
    for (int year = rules.period->first; year <= rules.period->last; ++year) {
        years.push_back(year);
    }
    return years;
}

Identifier eventId(const ComplianceEvent& event, const Rules& rules)
{
    const QString word = wordOf(event.type);
    if (event.parent) {
        return Identifier::of(event.parent->text() + QLatin1Char('-') + word);
    }
    QString span = event.year ? QString::number(*event.year) : QString();
    if (!event.year && rules.period) {
        span = QStringLiteral("%1-%2").arg(rules.period->first).arg(rules.period->last);
    }
    QStringList parts{event.jurisdiction.text(), span, word};
    if (event.entity) {
        parts.append(event.entity->text());
    }
    return Identifier::of(parts.join(QLatin1Char('-')));
}

}  // namespace citss
