// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vintage.h"
#include "core/compliance/entered_commands.h"
#include "core/compliance/entered_problems.h"
#include "core/compliance/event_problems.h"
#include "core/compliance/penalty_rate_store.h"
#include "core/programs/pack_picks.h"
#include "core/programs/pack_store.h"

namespace citss {

/// Enters what a missing unit of a year costs, where the rules index it or leave it open
/// (compliance.md 1.8, 2.5, 2.7). Penalties that stand already keep the amount they have.
struct SetPenaltyRate {
    JurisdictionCode jurisdiction;
    Identifier ruleSet;
    int year = 0;
    QString rate;
    std::optional<Identifier> currency;
    QString reason;

    struct Prepared {
        std::optional<Money> rate;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "SetPenaltyRate",
            QT_TRANSLATE_NOOP("Title", "Enter a penalty rate"),
            QT_TRANSLATE_NOOP(
                "Label", "What each missing unit of a year costs, where it is set year by year."),
            Action::LoadCompliance,
            {"penalty_rates"}};
        return info;
    }
    static const Fields<SetPenaltyRate>& fields()
    {
        using C = SetPenaltyRate;
        static const Fields<C> list{
            field("jurisdiction", &C::jurisdiction, QT_TRANSLATE_NOOP("Label", "Jurisdiction")),
            field("rule_set",
                  &C::ruleSet,
                  QT_TRANSLATE_NOOP("Label", "Rule set"),
                  {.pick = &RuleSetPick}),
            field("year",
                  &C::year,
                  QT_TRANSLATE_NOOP("Label", "Data year"),
                  {.help = QT_TRANSLATE_NOOP(
                       "Label", "The year of the emissions; of a full period, its last year."),
                   .pick = &RuleSetYearPick}),
            field("rate",
                  &C::rate,
                  QT_TRANSLATE_NOOP("Label", "Rate per missing unit"),
                  {.help = QT_TRANSLATE_NOOP("Label", "At most two decimals: 131.35, for example."),
                   .kind = FieldKind::Money}),
            field("currency",
                  &C::currency,
                  QT_TRANSLATE_NOOP("Label", "Currency"),
                  {.help = QT_TRANSLATE_NOOP("Label", "By default that of the rule set."),
                   .pick = &CurrencyPick}),
            field("reason",
                  &C::reason,
                  QT_TRANSLATE_NOOP("Label", "Reason"),
                  {.kind = FieldKind::LongText}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const SetPenaltyRate& command, const State&)
{
    return command.jurisdiction;
}

static Problems checkAmount(const SetPenaltyRate& command,
                            const MoneyRule& money,
                            SetPenaltyRate::Prepared& prepared)
{
    Problems problems;
    if (command.currency && command.currency->text() != money.currency) {
        problems += problem(PenaltyRateCurrency,
                            QStringLiteral("currency"),
                            {command.ruleSet.text(), money.currency, command.currency->text()});
    }
    const QString field = QStringLiteral("rate");
    const Result<Money> rate = Money::parse(command.rate, money.currency);
    if (!rate) {
        return problems + detail::placed(rate.error(), field);
    }
    if (rate->cents() <= 0) {
        problems += problem(PenaltyRateZero, field);
    }
    prepared.rate = *rate;
    return problems;
}

static Problems check(const SetPenaltyRate& command,
                      const State& state,
                      SetPenaltyRate::Prepared& prepared)
{
    const auto adopted = PackStore(state.database).packOf(command.jurisdiction);
    if (!adopted) {
        return {problem(
            ProgrammeMissing, QStringLiteral("jurisdiction"), {command.jurisdiction.text()})};
    }
    const QString id = command.ruleSet.text();
    const RuleSet* const found = adopted->pack.ruleSet(command.ruleSet);
    if (found == nullptr) {
        return {problem(RuleSetUnknown, QStringLiteral("rule_set"), {id, adopted->pack.id.text()})};
    }
    const Rules& rules = found->rules();
    if (!rules.penalty.money) {
        return {problem(PenaltyRateNotMoney, QStringLiteral("rule_set"), {id})};
    }
    const Period period =
        rules.period.value_or(Period{.first = Vintage::First, .last = Vintage::Last});
    Problems problems;
    if (!period.contains(command.year)) {
        problems += problem(
            PenaltyRateYear, QStringLiteral("year"), {id, period.first, period.last, command.year});
    }
    return problems + checkAmount(command, *rules.penalty.money, prepared);
}

static void apply(const SetPenaltyRate& command,
                  Change& change,
                  const SetPenaltyRate::Prepared& prepared)
{
    PenaltyRateStore(change.database)
        .put({.jurisdiction = command.jurisdiction,
              .ruleSet = command.ruleSet,
              .year = command.year,
              .rate = *prepared.rate,
              .reason = command.reason},
             change.envelope.number);
}

void addPenaltyRateCommands(Catalogue& catalogue)
{
    catalogue.add<SetPenaltyRate>();
}

}  // namespace citss
