// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base_problems.h"
#include "core/compliance/emissions_store.h"
#include "core/compliance/event_problems.h"
#include "core/compliance/obligation_commands.h"
#include "core/compliance/obligation_store.h"
#include "core/compliance/true_up_formula.h"
#include "core/programs/pack_picks.h"

#include <map>

namespace citss {

struct TrueUpRow {
    EntityId entity;
    int year = 0;
    QList<Vintage> vintages;
    std::optional<Tonnes> quantity;
    std::optional<Decimal> baseline;
    std::optional<Decimal> production;
    std::optional<Decimal> reduction;
    std::optional<Tonnes> initial;

    static const Fields<TrueUpRow>& fields()
    {
        static const Fields<TrueUpRow> list{
            field("entity_id", &TrueUpRow::entity, QT_TRANSLATE_NOOP("Label", "Entity ID")),
            field("year",
                  &TrueUpRow::year,
                  QT_TRANSLATE_NOOP("Label", "Data year"),
                  {.pick = &DataYearPick}),
            field("vintages",
                  &TrueUpRow::vintages,
                  QT_TRANSLATE_NOOP("Label", "Vintages"),
                  {.required = true}),
            field("quantity",
                  &TrueUpRow::quantity,
                  QT_TRANSLATE_NOOP("Label", "Quantity"),
                  {.help = QT_TRANSLATE_NOOP(
                       "Label", "Or what it is computed from, in the four columns after it.")}),
            field("baseline",
                  &TrueUpRow::baseline,
                  QT_TRANSLATE_NOOP("Label", "Baseline"),
                  {.help = QT_TRANSLATE_NOOP("Label", "Tonnes per unit of production.")}),
            field("production",
                  &TrueUpRow::production,
                  QT_TRANSLATE_NOOP("Label", "Production"),
                  {.help = QT_TRANSLATE_NOOP("Label", "Of the data year, as verified.")}),
            field("reduction",
                  &TrueUpRow::reduction,
                  QT_TRANSLATE_NOOP("Label", "Reduction"),
                  {.help = QT_TRANSLATE_NOOP("Label", "The factor of the year, such as 0.93.")}),
            field("initial_allocation",
                  &TrueUpRow::initial,
                  QT_TRANSLATE_NOOP("Label", "Initial allocation")),
        };
        return list;
    }

    [[nodiscard]] bool hasParts() const { return baseline || production || reduction || initial; }
    [[nodiscard]] std::optional<TrueUpParts> parts() const
    {
        return baseline && production && reduction && initial
                   ? std::optional(TrueUpParts{*baseline, *production, *reduction, *initial})
                   : std::nullopt;
    }
};

/// How much of later vintages entities may use for a data year (WAC 173-446-400(4)).
struct LoadTrueUps {
    JurisdictionCode jurisdiction;
    QList<TrueUpRow> rows;

    struct Prepared {
        QList<TrueUpAmount> amounts;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "LoadTrueUps",
            QT_TRANSLATE_NOOP("Title", "Load true-ups"),
            QT_TRANSLATE_NOOP("Label",
                              "How much of later vintages entities may use for a data year."),
            Action::LoadCompliance,
            {"true_ups"}};
        return info;
    }
    static const Fields<LoadTrueUps>& fields()
    {
        static const Fields<LoadTrueUps> list{
            field("jurisdiction",
                  &LoadTrueUps::jurisdiction,
                  QT_TRANSLATE_NOOP("Label", "Jurisdiction")),
            field("rows", &LoadTrueUps::rows, QT_TRANSLATE_NOOP("Label", "Rows")),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const LoadTrueUps& command, const State&)
{
    return command.jurisdiction;
}

/// Either the quantity or all it is computed from.
static Problems checkAmount(const TrueUpRow& row, const QString& path, TrueUpAmount& amount)
{
    const QString field = path + QStringLiteral("quantity");
    if (row.quantity && row.hasParts()) {
        return {problem(TrueUpAmountTwice, field)};
    }
    const auto parts = row.parts();
    if (!row.quantity && !parts) {
        return {problem(TrueUpAmountMissing, field)};
    }
    if (row.quantity) {
        amount.quantity = *row.quantity;
        return {};
    }
    if (parts->reduction.exceedsOne()) {
        return {problem(TrueUpReductionTooLarge,
                        path + QStringLiteral("reduction"),
                        {parts->reduction.text()})};
    }
    const auto computed = trueUpAmount(*parts);
    if (!computed) {
        return {problem(NumberTooLarge, field, {row.production->text(), Tonnes::Max})};
    }
    amount = *computed;
    return {};
}

static Problems check(const LoadTrueUps& command,
                      const State& state,
                      LoadTrueUps::Prepared& prepared)
{
    Problems problems;
    if (command.rows.isEmpty()) {
        problems += problem(LoadEmpty, QStringLiteral("rows"));
    }
    const QSet<EntityId> known = EmissionsStore(state.database).knownEntities(command.jurisdiction);
    std::map<std::pair<EntityId, int>, qsizetype> seen;
    for (qsizetype i = 0; i < command.rows.size(); ++i) {
        const TrueUpRow& row = command.rows.at(i);
        const QString path = QStringLiteral("rows[%1].").arg(i);
        if (!known.contains(row.entity)) {
            problems += problem(EntityUnknownHere,
                                path + QStringLiteral("entity_id"),
                                {row.entity.text(), command.jurisdiction.text()});
        }
        if (row.vintages.isEmpty()) {
            problems += problem(TrueUpVintagesMissing, path + QStringLiteral("vintages"));
        }
        const auto [first, isNew] = seen.try_emplace({row.entity, row.year}, i);
        if (!isNew) {
            problems += problem(TrueUpDuplicate,
                                path + QStringLiteral("entity_id"),
                                {row.entity.text(), row.year, first->second});
        }
        TrueUpAmount amount;
        problems += checkAmount(row, path, amount);
        prepared.amounts.append(amount);
    }
    return problems;
}

static void apply(const LoadTrueUps& command, Change& change, const LoadTrueUps::Prepared& prepared)
{
    ObligationStore store(change.database);
    qint64 quantity = 0;
    for (qsizetype i = 0; i < command.rows.size(); ++i) {
        const TrueUpRow& row = command.rows.at(i);
        const TrueUpAmount& amount = prepared.amounts.at(i);
        if (const auto before = store.trueUp(command.jurisdiction, row.entity, row.year)) {
            store.close(*before, change.envelope.number);
        }
        store.insert({.jurisdiction = command.jurisdiction,
                      .entity = row.entity,
                      .year = row.year,
                      .trueUp = {.vintages = {row.vintages.begin(), row.vintages.end()},
                                 .quantity = amount.quantity},
                      .parts = row.parts(),
                      .nextLess = amount.nextLess},
                     change.envelope.number);
        quantity += amount.quantity.count();
        if (!amount.nextLess.isZero()) {
            change.effects.warnings +=
                problem(TrueUpNegative, {}, {row.entity.text(), row.year, amount.nextLess.count()});
        }
    }
    change.effects.made.insert(QStringLiteral("rows"), command.rows.size());
    change.effects.made.insert(QStringLiteral("quantity"), quantity);
}

void addTrueUpCommands(Catalogue& catalogue)
{
    catalogue.add<LoadTrueUps>();
}

}  // namespace citss
