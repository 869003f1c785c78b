// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/what_if_commands.h"

#include "core/compliance/event_checks.h"
#include "core/compliance/obligation_store.h"
#include "core/compliance/preview_posting.h"
#include "core/compliance/supposition.h"
#include "core/compliance/what_if_problems.h"
#include "core/programs/pack_picks.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace citss {

/// One place of the rules with another value.
struct RuleChange {
    QString path;   ///< as in comparisons of packs: "limits.GENERAL.ppm.*"
    QString value;  ///< JSON: "60000", "[2023, 2026]", "\"CEIL\""

    static const Fields<RuleChange>& fields()
    {
        static const Fields<RuleChange> list{
            field("path", &RuleChange::path, QT_TRANSLATE_NOOP("Label", "Place in the rules")),
            field("value", &RuleChange::value, QT_TRANSLATE_NOOP("Label", "Value")),
        };
        return list;
    }
};

/// What would follow if emissions, holdings, limits or rules were others: the preview of an event
/// with all of that supposed. Given only within rehearsals, so that it never touches the registry.
struct WhatIfComplianceRun : PreviewScope {
    QList<Supposition> suppositions;
    std::optional<QCborMap> ruleSet;  ///< none: the event's own
    QList<RuleChange> changes;

    struct Prepared {
        std::optional<ComplianceEvent> event;
        std::optional<RuleSet> rules;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info = [] {
            CommandInfo made{"WhatIfComplianceRun",
                             QT_TRANSLATE_NOOP("Title", "What if"),
                             QT_TRANSLATE_NOOP("Label",
                                               "Plans an event as if emissions, holdings, limits "
                                               "or rules were others; nothing is kept."),
                             Action::PreviewSurrender,
                             {"previews"}};
            made.rehearsalOnly = true;
            return made;
        }();
        return info;
    }
    static const Fields<WhatIfComplianceRun>& fields()
    {
        using C = WhatIfComplianceRun;
        static const Fields<C> list{
            field("event",
                  inherited<C>(&PreviewScope::event),
                  QT_TRANSLATE_NOOP("Label", "Compliance event"),
                  {.kind = FieldKind::Event}),
            field("entities",
                  inherited<C>(&PreviewScope::entities),
                  QT_TRANSLATE_NOOP("Label", "Entities"),
                  {.help = QT_TRANSLATE_NOOP("Label", "Only these; all of the event if empty.")}),
            field("lines",
                  inherited<C>(&PreviewScope::lines),
                  QT_TRANSLATE_NOOP("Label", "Keep every line")),
            field("suppositions",
                  &C::suppositions,
                  QT_TRANSLATE_NOOP("Label", "Suppositions"),
                  {.required = false}),
            field("rules",
                  &C::ruleSet,
                  QT_TRANSLATE_NOOP("Label", "Rule set"),
                  {.help = QT_TRANSLATE_NOOP("Label", "Whole, as JSON; the event's own if empty."),
                   .pick = &RuleSetPick}),
            field("changes",
                  &C::changes,
                  QT_TRANSLATE_NOOP("Label", "Changed rules"),
                  {.required = false}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const WhatIfComplianceRun& command,
                                                      const State& state)
{
    return jurisdictionOfEvent(command.event, state);
}

/// A JSON value that may stand alone.
static std::optional<Value> valueFromText(const QString& text)
{
    const QJsonDocument wrapped = QJsonDocument::fromJson("[" + text.toUtf8() + "]");
    return wrapped.isArray() && wrapped.array().size() == 1 ? fromJson(wrapped.array().first())
                                                            : std::nullopt;
}

/// The rules with the changed places.
static Result<Value> changedRules(Value value, const QList<RuleChange>& changes, const QString& id)
{
    Problems problems;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const RuleChange& change = changes.at(i);
        const QString path = QStringLiteral("changes[%1].").arg(i);
        const std::optional<Value> replacement = valueFromText(change.value);
        if (!replacement) {
            problems +=
                problem(RuleChangeMalformed, path + QStringLiteral("value"), {change.value});
            continue;
        }
        const std::optional<Value> changed = withOverride(value, change.path, *replacement);
        if (!changed) {
            problems +=
                problem(RuleChangeNowhere, path + QStringLiteral("path"), {change.path, id});
            continue;
        }
        value = *changed;
    }
    return problems.isEmpty() ? Result<Value>(value) : Result<Value>(problems);
}

static Result<RuleSet> supposedRules(const WhatIfComplianceRun& command,
                                     const ComplianceEvent& event,
                                     const PackStore& packs)
{
    if (!command.ruleSet && command.changes.isEmpty()) {
        return rulesOf(event, packs);
    }
    const Value base = command.ruleSet ? Value(*command.ruleSet) : toValue(rulesOf(event, packs));
    const QString id = base.toMap().value(QStringLiteral("id")).toString();
    const Result<Value> changed = changedRules(base, command.changes, id);
    return changed ? RuleSet::fromValue(*changed, QStringLiteral("rules"))
                   : Result<RuleSet>(changed.error());
}

/// Whether the rules can rule the event at all.
static Problems checkRules(const ComplianceEvent& event, const Rules& rules)
{
    const QString field = QStringLiteral("rules");
    if (event.type != EventType::Penalty && rules.event(event.type) == nullptr) {
        return {problem(RulesWithoutEvent, field, {rules.id.text(), wordOf(event.type)})};
    }
    if (event.year && rules.period && !rules.period->contains(*event.year)) {
        return {problem(RulesOfOtherYears,
                        field,
                        {rules.id.text(), rules.period->first, rules.period->last, *event.year})};
    }
    return {};
}

static Problems check(const WhatIfComplianceRun& command,
                      const State& state,
                      WhatIfComplianceRun::Prepared& prepared)
{
    if (const Problems problems = loadPreviewed(command.event, state, prepared.event);
        !problems.isEmpty()) {
        return problems;
    }
    const ComplianceEvent& event = *prepared.event;
    const Result<RuleSet> rules = supposedRules(command, event, PackStore(state.database));
    if (!rules) {
        return rules.error();
    }
    prepared.rules = *rules;
    Problems problems = checkRules(event, rules->rules());
    const ObligationStore obligations(state.database);
    for (qsizetype i = 0; i < command.suppositions.size(); ++i) {
        const Supposition& supposition = command.suppositions.at(i);
        const QString path = QStringLiteral("suppositions[%1].").arg(i);
        if (supposition.entity && !obligations.find(event.id, *supposition.entity)) {
            problems += problem(SuppositionEntity,
                                path + QStringLiteral("entity_id"),
                                {supposition.entity->text(), event.id.text()});
        }
        problems += checkSupposition(supposition, event, rules->rules(), path);
    }
    return problems;
}

/// Who would have issued supposed instruments: the jurisdiction itself, where its rules accept it.
static JurisdictionCode issuerUnder(const Rules& rules, const JurisdictionCode& jurisdiction)
{
    const bool isAccepted =
        rules.issuers.empty() ||
        std::find(rules.issuers.begin(), rules.issuers.end(), jurisdiction) != rules.issuers.end();
    return isAccepted ? jurisdiction : rules.issuers.front();
}

static void apply(const WhatIfComplianceRun& command,
                  Change& change,
                  const WhatIfComplianceRun::Prepared& prepared)
{
    const ComplianceEvent& event = *prepared.event;
    const JurisdictionCode issuer = issuerUnder(prepared.rules->rules(), event.jurisdiction);
    PreviewPosting(change, event, *prepared.rules, command).run([&](EntityCase& each) {
        change.effects.warnings += suppose(command.suppositions, issuer, each);
    });
}

void addWhatIfCommands(Catalogue& catalogue)
{
    catalogue.add<WhatIfComplianceRun>();
}

}  // namespace citss
