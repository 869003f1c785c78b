// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/emissions_store.h"
#include "core/compliance/entered_commands.h"
#include "core/compliance/entered_problems.h"
#include "core/compliance/event_checks.h"
#include "core/compliance/event_problems.h"
#include "core/compliance/rate_basis_store.h"

namespace citss {

namespace {

constexpr qsizetype ReportEvery = 1000;

struct RateRow {
    EntityId entity;
    Tonnes pounds;
    Tonnes megawattHours;
    Tonnes standard;

    static const Fields<RateRow>& fields()
    {
        using R = RateRow;
        static const Fields<R> list{
            field("entity_id", &R::entity, QT_TRANSLATE_NOOP("Label", "Entity ID")),
            field("emissions_lb",
                  &R::pounds,
                  QT_TRANSLATE_NOOP("Label", "Emissions, lb"),
                  {.kind = FieldKind::Count}),
            field("generation_mwh",
                  &R::megawattHours,
                  QT_TRANSLATE_NOOP("Label", "Generation, MWh"),
                  {.kind = FieldKind::Count}),
            field("standard_lb_per_mwh",
                  &R::standard,
                  QT_TRANSLATE_NOOP("Label", "Standard, lb/MWh"),
                  {.kind = FieldKind::Count}),
        };
        return list;
    }
};

}  // namespace

/// Loads what the units of entities emitted and generated under a rate standard (compliance.md 1.2,
/// 1.13).
struct LoadRates {
    Identifier event;
    QList<RateRow> rows;

    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "LoadRates",
            QT_TRANSLATE_NOOP("Title", "Load emissions and generation"),
            QT_TRANSLATE_NOOP(
                "Label",
                "What units emitted and generated over the period of an event under a "
                "rate standard."),
            Action::LoadCompliance,
            {"rate_bases"}};
        return info;
    }
    static const Fields<LoadRates>& fields()
    {
        static const Fields<LoadRates> list{
            field("event",
                  &LoadRates::event,
                  QT_TRANSLATE_NOOP("Label", "Compliance event"),
                  {.kind = FieldKind::Event}),
            field("rows", &LoadRates::rows, QT_TRANSLATE_NOOP("Label", "Rows")),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const LoadRates& command, const State& state)
{
    return jurisdictionOfEvent(command.event, state);
}

static Problems checkRows(const LoadRates& command,
                          const JurisdictionCode& jurisdiction,
                          const QSet<EntityId>& known)
{
    Problems problems;
    QHash<EntityId, qsizetype> seen;
    for (qsizetype i = 0; i < command.rows.size(); ++i) {
        const RateRow& row = command.rows.at(i);
        const QString path = QStringLiteral("rows[%1].").arg(i);
        const QString entity = path + QStringLiteral("entity_id");
        if (!known.contains(row.entity)) {
            problems +=
                problem(EntityUnknownHere, entity, {row.entity.text(), jurisdiction.text()});
        }
        if (seen.contains(row.entity)) {
            problems += problem(RateDuplicate, entity, {row.entity.text(), seen.value(row.entity)});
        } else {
            seen.insert(row.entity, i);
        }
        if (row.standard.isZero()) {
            problems += problem(RateStandardZero, path + QStringLiteral("standard_lb_per_mwh"));
        }
    }
    return problems;
}

static Problems check(const LoadRates& command, const State& state)
{
    std::optional<ComplianceEvent> event;
    if (const Problems problems = loadOpenEvent(command.event, state, event); !problems.isEmpty()) {
        return problems;
    }
    Problems problems;
    if (event->type != EventType::Rate) {
        problems += problem(EventNotOfRates, QStringLiteral("event"), {command.event.text()});
    }
    if (command.rows.isEmpty()) {
        problems += problem(LoadEmpty, QStringLiteral("rows"));
    }
    return problems + checkRows(command,
                                event->jurisdiction,
                                EmissionsStore(state.database).knownEntities(event->jurisdiction));
}

static void apply(const LoadRates& command, Change& change)
{
    RateBasisStore store(change.database);
    const auto before = store.ofEvent(command.event);
    qint64 fresh = 0;
    qint64 corrected = 0;
    qsizetype done = 0;
    for (const RateRow& row : command.rows) {
        const compliance::RateBasis basis{
            .pounds = row.pounds, .megawattHours = row.megawattHours, .standard = row.standard};
        const auto old = before.constFind(row.entity);
        if (old == before.constEnd() || *old != basis) {
            store.put(command.event, row.entity, basis, change.envelope.number);
            ++(old == before.constEnd() ? fresh : corrected);
        }
        if (++done % ReportEvery == 0) {
            reportProgress(change, done, command.rows.size());
        }
    }
    change.effects.made.insert(QStringLiteral("new"), fresh);
    change.effects.made.insert(QStringLiteral("changed"), corrected);
    change.effects.made.insert(QStringLiteral("unchanged"),
                               command.rows.size() - fresh - corrected);
}

void addRateBasisCommands(Catalogue& catalogue)
{
    catalogue.add<LoadRates>();
}

}  // namespace citss
