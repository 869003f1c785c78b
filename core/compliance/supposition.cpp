// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/supposition.h"

#include "core/compliance/what_if_problems.h"
#include "core/programs/pack_picks.h"

#include <algorithm>

namespace citss {

std::span<const Choice> EnumChoices<SupposedThing>::choices()
{
    static const Choice list[] = {
        {"EMISSIONS", QT_TRANSLATE_NOOP("Label", "Emissions of a year")},
        {"HOLDINGS", QT_TRANSLATE_NOOP("Label", "Instruments more or fewer")},
        {"LIMIT_SHARE", QT_TRANSLATE_NOOP("Label", "Another share of a limit")},
        {"LIMIT_BASE", QT_TRANSLATE_NOOP("Label", "Other emissions for the limits")},
        {"NO_COST", QT_TRANSLATE_NOOP("Label", "No-cost allowances")},
        {"CARRY_IN", QT_TRANSLATE_NOOP("Label", "Deficit carried in")},
    };
    return list;
}

const Fields<Supposition>& Supposition::fields()
{
    using S = Supposition;
    static const Fields<S> list{
        field("entity_id",
              &S::entity,
              QT_TRANSLATE_NOOP("Label", "Entity ID"),
              {.help = QT_TRANSLATE_NOOP("Label", "Every entity if empty.")}),
        field("what", &S::what, QT_TRANSLATE_NOOP("Label", "What is supposed")),
        field("year", &S::year, QT_TRANSLATE_NOOP("Label", "Data year"), {.pick = &EventYearPick}),
        field("limit", &S::limit, QT_TRANSLATE_NOOP("Label", "Limit"), {.pick = &LimitPick}),
        field("instrument",
              &S::instrument,
              QT_TRANSLATE_NOOP("Label", "Instrument type"),
              {.pick = &KindPick}),
        field("vintage", &S::vintage, QT_TRANSLATE_NOOP("Label", "Vintage")),
        field("amount",
              &S::amount,
              QT_TRANSLATE_NOOP("Label", "Amount"),
              {.help = QT_TRANSLATE_NOOP("Label",
                                         "Tonnes or instruments; of a limit, parts per million. "
                                         "Below zero: instruments taken away.")}),
    };
    return list;
}

namespace {

using compliance::PlanInput;

/// More than any programme has issued in all its years.
constexpr qint64 MostInstruments = 100'000'000'000;

/// Checks the fields of one supposition.
class Checking {
public:
    Checking(const Supposition& supposition,
             const ComplianceEvent& event,
             const Rules& rules,
             const QString& path)
        : m_supposition(supposition), m_event(event), m_rules(rules), m_path(path)
    {
    }

    Problems run()
    {
        switch (m_supposition.what) {
            case SupposedThing::Emissions:
            case SupposedThing::LimitBase:
                checkYear();
                break;
            case SupposedThing::Holdings:
                checkInstrument();
                break;
            case SupposedThing::LimitShare:
                checkLimit();
                break;
            case SupposedThing::NoCost:
            case SupposedThing::CarryIn:
                break;
        }
        checkAmount();
        return m_problems;
    }

private:
    void add(const ProblemType& type, const char* field, const QList<Value>& arguments)
    {
        m_problems += problem(type, m_path + QLatin1String(field), arguments);
    }

    void checkAmount()
    {
        const bool isHoldings = m_supposition.what == SupposedThing::Holdings;
        const qint64 amount = m_supposition.amount;
        const qint64 most = isHoldings                                        ? MostInstruments
                            : m_supposition.what == SupposedThing::LimitShare ? Share::Whole
                                                                              : Tonnes::Max;
        if (!isHoldings && amount < 0) {
            add(SuppositionNegative, "amount", {amount});
        } else if (amount > most || amount < -most) {
            add(SuppositionTooLarge, "amount", {amount, most});
        }
    }

    void checkYear()
    {
        const std::vector<int> years = dataYears(m_event, m_rules);
        const int year = m_supposition.year.value_or(0);
        if (std::find(years.begin(), years.end(), year) == years.end()) {
            add(SuppositionYear, "year", {year, m_event.id.text()});
        }
    }

    void checkInstrument()
    {
        const Category kind = m_supposition.instrument.value_or(Category());
        const InstrumentTraits* const traits = m_rules.kind(kind);
        if (traits == nullptr) {
            add(SuppositionInstrument, "instrument", {kind.text(), m_rules.id.text()});
        } else if (traits->vintaged != m_supposition.vintage.has_value()) {
            add(traits->vintaged ? SuppositionVintageMissing : SuppositionVintageGiven,
                "vintage",
                {kind.text()});
        }
    }

    void checkLimit()
    {
        const Identifier limit = m_supposition.limit.value_or(Identifier());
        if (m_rules.limit(limit) == nullptr) {
            add(SuppositionLimit, "limit", {limit.text(), m_rules.id.text()});
        }
    }

    const Supposition& m_supposition;
    const ComplianceEvent& m_event;
    const Rules& m_rules;
    QString m_path;
    Problems m_problems;
};

void overrideLimit(const Supposition& supposition, PlanInput& input)
{
    auto& overrides = input.limitOverrides;
    const auto isReplaced = [&supposition](const compliance::LimitOverride& each) {
        return each.limit == supposition.limit &&
               (!supposition.year || each.year == supposition.year);
    };
    overrides.erase(std::remove_if(overrides.begin(), overrides.end(), isReplaced),
                    overrides.end());
    // The first that fits a year is the one that holds.
    overrides.insert(overrides.begin(),
                     {.limit = supposition.limit.value(),
                      .year = supposition.year,
                      .share = Share::ofPpm(supposition.amount)});
}

void addInstruments(const Supposition& supposition,
                    const JurisdictionCode& issuer,
                    qint64 number,
                    PlanInput& input)
{
    input.holdings.push_back({.series = compliance::SeriesKey(-number),
                              .range = SerialRange::of(1, supposition.amount),
                              .category = supposition.instrument.value(),
                              .issuer = issuer,
                              .vintage = supposition.vintage});
}

/// Takes the highest serials away; gives what there was not.
qint64 takeInstruments(const Supposition& supposition, PlanInput& input)
{
    qint64 missing = -supposition.amount;
    for (auto block = input.holdings.rbegin(); block != input.holdings.rend() && missing > 0;) {
        const bool isMeant = block->category == supposition.instrument &&
                             block->vintage == supposition.vintage &&
                             block->account == AccountRole::Compliance &&
                             block->state == compliance::HoldingState::Active;
        const qint64 held = block->range.quantity().count();
        if (isMeant && held > missing) {
            block->range = SerialRange::of(block->range.first(), block->range.last() - missing);
            return 0;
        }
        if (isMeant) {
            missing -= held;
            block = std::make_reverse_iterator(input.holdings.erase(std::next(block).base()));
        } else {
            ++block;
        }
    }
    return missing;
}

void supposeEmissions(const Supposition& supposition, EntityCase& each)
{
    each.input.emissions.set(supposition.year.value(), Tonnes::of(supposition.amount));
    Tonnes total;
    for (const auto& [year, amount] : each.input.emissions.items()) {
        total = total.plus(amount).value_or(Tonnes::of(Tonnes::Max));
    }
    if (each.input.event.type != EventType::Penalty) {  // there it is what was missed
        each.obligation.emissions = total;
    }
}

}  // namespace

Problems checkSupposition(const Supposition& supposition,
                          const ComplianceEvent& event,
                          const Rules& rules,
                          const QString& path)
{
    return Checking(supposition, event, rules, path).run();
}

Problems suppose(const QList<Supposition>& suppositions,
                 const JurisdictionCode& issuer,
                 EntityCase& each)
{
    Problems warnings;
    for (qsizetype i = 0; i < suppositions.size(); ++i) {
        const Supposition& supposition = suppositions.at(i);
        if (supposition.entity && *supposition.entity != each.entity) {
            continue;
        }
        switch (supposition.what) {
            case SupposedThing::Emissions:
                supposeEmissions(supposition, each);
                break;
            case SupposedThing::Holdings:
                if (supposition.amount > 0) {
                    addInstruments(supposition, issuer, i + 1, each.input);
                } else if (supposition.amount == 0) {
                    break;
                } else if (const qint64 missing = takeInstruments(supposition, each.input);
                           missing > 0) {
                    warnings += problem(SuppositionMoreThanHeld, {}, {each.entity.text(), missing});
                }
                break;
            case SupposedThing::LimitShare:
                overrideLimit(supposition, each.input);
                break;
            case SupposedThing::LimitBase:
                each.input.limitBase.set(supposition.year.value(), Tonnes::of(supposition.amount));
                break;
            case SupposedThing::NoCost:
                each.input.noCostAllowances = Tonnes::of(supposition.amount);
                break;
            case SupposedThing::CarryIn:
                each.input.carryIn = Tonnes::of(supposition.amount);
                break;
        }
    }
    return warnings;
}

}  // namespace citss
