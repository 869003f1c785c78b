// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/assurance.h"
#include "core/compliance/emissions_store.h"
#include "core/compliance/event_problems.h"
#include "core/compliance/side_commands.h"
#include "core/compliance/side_problems.h"
#include "core/compliance/side_store.h"
#include "core/programs/pack_picks.h"
#include "core/programs/pack_store.h"

#include <QHash>

namespace citss {

/// The units under a common designated representative.
struct AssuranceRow {
    QString representative;
    EntityId entity;
    Tonnes emissions;
    Tonnes share;

    static const Fields<AssuranceRow>& fields()
    {
        static const Fields<AssuranceRow> list{
            field("representative",
                  &AssuranceRow::representative,
                  QT_TRANSLATE_NOOP("Label", "Designated representative")),
            field("entity_id",
                  &AssuranceRow::entity,
                  QT_TRANSLATE_NOOP("Label", "Entity ID"),
                  {.help = QT_TRANSLATE_NOOP("Label", "The one that surrenders for the group.")}),
            field("emissions", &AssuranceRow::emissions, QT_TRANSLATE_NOOP("Label", "Emissions")),
            field("share",
                  &AssuranceRow::share,
                  QT_TRANSLATE_NOOP("Label", "Share of the level"),
                  {.help = QT_TRANSLATE_NOOP("Label", "The group's part of the assurance level.")}),
        };
        return list;
    }
};

/// Divides what a state emitted above its assurance level among the groups that caused it
/// (compliance.md 1.13).
struct AssessAssurance {
    JurisdictionCode jurisdiction;
    Identifier ruleSet;
    int year = 0;
    Tonnes budget;
    Tonnes variability;
    std::optional<QDate> due;
    QList<AssuranceRow> groups;
    QString reason;

    struct Prepared {
        compliance::AssuranceOutcome outcome;
        Tonnes emitted;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "AssessAssurance",
            QT_TRANSLATE_NOOP("Title", "Assess a state's assurance level"),
            QT_TRANSLATE_NOOP("Label",
                              "Where a state emitted more than its budget and variability limit, "
                              "its groups surrender two for each unit of their share."),
            Action::LoadCompliance,
            {"side_obligations"}};
        return info;
    }
    static const Fields<AssessAssurance>& fields()
    {
        using C = AssessAssurance;
        static const Fields<C> list{
            field("jurisdiction", &C::jurisdiction, QT_TRANSLATE_NOOP("Label", "Jurisdiction")),
            field("rule_set",
                  &C::ruleSet,
                  QT_TRANSLATE_NOOP("Label", "Rule set"),
                  {.pick = &RuleSetPick}),
            field("year",
                  &C::year,
                  QT_TRANSLATE_NOOP("Label", "Data year"),
                  {.pick = &RuleSetYearPick}),
            field("budget", &C::budget, QT_TRANSLATE_NOOP("Label", "State budget")),
            field("variability", &C::variability, QT_TRANSLATE_NOOP("Label", "Variability limit")),
            field("due", &C::due, QT_TRANSLATE_NOOP("Label", "Due")),
            field("groups", &C::groups, QT_TRANSLATE_NOOP("Label", "Groups")),
            field("reason",
                  &C::reason,
                  QT_TRANSLATE_NOOP("Label", "Reason"),
                  {.kind = FieldKind::LongText}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const AssessAssurance& command, const State&)
{
    return command.jurisdiction;
}

namespace {

SideSubject subjectOf(const AssessAssurance& command)
{
    return {.kind = SideKind::Assurance,
            .jurisdiction = command.jurisdiction,
            .name = command.ruleSet,
            .year = command.year};
}

Problems checkRules(const AssessAssurance& command, const PackStore& packs)
{
    const auto adopted = packs.packOf(command.jurisdiction);
    if (!adopted) {
        return {problem(
            ProgrammeMissing, QStringLiteral("jurisdiction"), {command.jurisdiction.text()})};
    }
    const QString id = command.ruleSet.text();
    const QString field = QStringLiteral("rule_set");
    const RuleSet* const found = adopted->pack.ruleSet(command.ruleSet);
    if (found == nullptr) {
        return {problem(RuleSetUnknown, field, {id, adopted->pack.id.text()})};
    }
    const Rules& rules = found->rules();
    Problems problems;
    // A programme has them where its rules rest them on its law.
    if (!rules.citations.contains(QStringLiteral("assurance"))) {
        problems += problem(AssuranceNone, field, {id});
    }
    const Period period =
        rules.period.value_or(Period{.first = Vintage::First, .last = Vintage::Last});
    if (!period.contains(command.year)) {
        problems += problem(
            EventYearOutside, QStringLiteral("year"), {command.year, period.first, period.last});
    }
    return problems;
}

Problems checkGroups(const AssessAssurance& command, const QSet<EntityId>& known)
{
    if (command.groups.isEmpty()) {
        return {problem(LoadEmpty, QStringLiteral("groups"))};
    }
    Problems problems;
    QHash<QString, qsizetype> names;
    QHash<EntityId, qsizetype> entities;
    for (qsizetype i = 0; i < command.groups.size(); ++i) {
        const AssuranceRow& row = command.groups.at(i);
        const QString path = QStringLiteral("groups[%1].").arg(i);
        const QString name = row.representative.trimmed().toCaseFolded();
        if (names.contains(name)) {
            problems += problem(AssuranceTwice,
                                path + QStringLiteral("representative"),
                                {row.representative, names.value(name)});
        }
        names.insert(name, names.value(name, i));
        const QString field = path + QStringLiteral("entity_id");
        if (!known.contains(row.entity)) {
            problems +=
                problem(EntityUnknownHere, field, {row.entity.text(), command.jurisdiction.text()});
        } else if (entities.contains(row.entity)) {
            problems +=
                problem(AssuranceTwice, field, {row.entity.text(), entities.value(row.entity)});
        }
        entities.insert(row.entity, entities.value(row.entity, i));
    }
    return problems;
}

/// The sum of a column, which the rule has found to fit.
Tonnes sumOf(const QList<AssuranceRow>& rows, Tonnes AssuranceRow::*amount)
{
    Tonnes sum;
    for (const AssuranceRow& row : rows) {
        sum = sum.plus(row.*amount).value_or(Tonnes::of(Tonnes::Max));
    }
    return sum;
}

/// Shares are rounded one by one, so their sum may be off by half a unit for each.
bool addsUp(Tonnes sum, Tonnes level, qsizetype groups)
{
    return 2 * std::abs(sum.count() - level.count()) <= groups;
}

Problems assess(const AssessAssurance& command, AssessAssurance::Prepared& prepared)
{
    compliance::AssuranceInput input{
        .budget = command.budget, .variability = command.variability, .groups = {}};
    for (const AssuranceRow& row : command.groups) {
        input.groups.push_back(
            {.representative = row.representative, .emissions = row.emissions, .share = row.share});
    }
    const Result<compliance::AssuranceOutcome> outcome = compliance::assurance(input);
    if (!outcome) {
        return outcome.error();
    }
    prepared.outcome = *outcome;
    prepared.emitted = sumOf(command.groups, &AssuranceRow::emissions);
    const QString field = QStringLiteral("groups");
    const Tonnes shares = sumOf(command.groups, &AssuranceRow::share);
    const Tonnes level = outcome->level;
    Problems problems;
    if (!addsUp(shares, level, command.groups.size())) {
        problems += problem(AssuranceShares, field, {shares.count(), level.count()});
    }
    if (outcome->excess.isZero()) {
        problems += problem(AssuranceNoExcess, field, {prepared.emitted.count(), level.count()});
    }
    return problems;
}

}  // namespace

static Problems check(const AssessAssurance& command,
                      const State& state,
                      AssessAssurance::Prepared& prepared)
{
    if (const Problems problems = checkRules(command, PackStore(state.database));
        !problems.isEmpty()) {
        return problems;
    }
    if (const auto entry = SideStore(state.database).standing(subjectOf(command))) {
        const QString subject =
            QStringLiteral("%1 %2").arg(command.ruleSet.text()).arg(command.year);
        return {problem(SideAssessed, QStringLiteral("year"), {subject, entry->number()})};
    }
    const Problems problems =
        checkGroups(command, EmissionsStore(state.database).knownEntities(command.jurisdiction));
    return problems.isEmpty() ? assess(command, prepared) : problems;
}

static void apply(const AssessAssurance& command,
                  Change& change,
                  const AssessAssurance::Prepared& prepared)
{
    QList<SideShare> shares;
    for (qsizetype i = 0; i < command.groups.size(); ++i) {
        const AssuranceRow& row = command.groups.at(i);
        shares.append({.role = SideRole::Group,
                       .entity = row.entity,
                       .name = row.representative,
                       .quantity = row.emissions,
                       .allowed = row.share,
                       .part = prepared.outcome.groups[static_cast<size_t>(i)].shareOfExcess});
    }
    SideStore store(change.database);
    const SideAssessmentId assessment = store.put({.subject = subjectOf(command),
                                                   .level = prepared.outcome.level,
                                                   .found = prepared.emitted,
                                                   .excess = prepared.outcome.excess,
                                                   .reason = command.reason},
                                                  shares,
                                                  change.envelope.number);
    Tonnes due;
    qint64 count = 0;
    for (qsizetype i = 0; i < command.groups.size(); ++i) {
        const Tonnes quantity = prepared.outcome.groups[static_cast<size_t>(i)].allowances;
        if (quantity.isZero()) {
            continue;
        }
        store.insert({.assessment = assessment,
                      .subject = subjectOf(command),
                      .ruleSet = command.ruleSet,
                      .entity = command.groups.at(i).entity,
                      .quantity = quantity,
                      .due = command.due,
                      .reason = command.reason},
                     change.envelope.number);
        due = due.plus(quantity).value_or(Tonnes::of(Tonnes::Max));
        ++count;
    }
    change.effects.made.insert(QStringLiteral("assessment"), assessment.number());
    change.effects.made.insert(QStringLiteral("level"), prepared.outcome.level.count());
    change.effects.made.insert(QStringLiteral("excess"), prepared.outcome.excess.count());
    change.effects.made.insert(QStringLiteral("obligations"), count);
    change.effects.made.insert(QStringLiteral("to_surrender"), due.count());
}

void addAssuranceCommands(Catalogue& catalogue)
{
    catalogue.add<AssessAssurance>();
}

}  // namespace citss
