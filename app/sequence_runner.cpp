// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sequence_runner.h"

#include "app/sequence_past.h"
#include "app/shipped_pack.h"
#include "core/programs/rule_words.h"

#include <algorithm>

namespace citss {

using namespace Qt::StringLiterals;

const ProblemType SequenceRefused = {
    "SEQUENCE_REFUSED",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem", "The worked sequence %1 cannot be set up: %2 was refused (%3)."),
    {{{"example"}, {"command"}, {"code"}}}};

ProblemTypes sequenceProblems()
{
    static const ProblemType* const types[] = {&SequenceRefused};
    return types;
}

namespace {

using compliance::EventSpec;
using compliance::SequenceExample;
using compliance::SequenceStep;
using compliance::StepResult;

constexpr qint64 Hour = 3'600'000;

/// Sets the world of a sequence up as the example states it, then performs its steps.
class Run {
public:
    Run(const SequenceExample& example, const RulePack& pack)
        : m_example(example),
          m_world(example, pack, SequenceBlocks::beginning(example)),
          m_blocks(m_world),
          m_past(m_world, m_blocks)
    {
        layPast();
        m_blocks.placeAll();
        loadFacts();
        openEvents();
        grantTerms();
        m_blocks.arriveAll();
        setStanding();
        m_retiredBefore = m_world.balance(AccountType::Retirement);
    }

    StepResult perform(const SequenceStep& step)
    {
        StepResult result;
        const qint64 before = m_world.balance(AccountType::Retirement);
        switch (step.op) {
            case SequenceStep::Op::Preview:
                preview(step.event, result);
                break;
            case SequenceStep::Op::Commit:
                preview(step.event, result);
                result = {};
                commit(step.event, result);
                break;
            case SequenceStep::Op::CommitPreview:
                commit(step.event, result);
                break;
            case SequenceStep::Op::Reverse:
                reverse(step.event, result);
                break;
            case SequenceStep::Op::TransferIn:
                m_blocks.bring(step.block.value());
                result.result = u"POSTED"_s;
                break;
        }
        const qint64 retired = m_world.balance(AccountType::Retirement);
        result.compliance = m_world.balance(AccountType::Compliance);
        result.retirement = retired - m_retiredBefore;
        result.posted = retired - before;
        return result;
    }

private:
    /// The event of the sequence that a late surrender makes good: that of its year, or the only
    /// one.
    [[nodiscard]] QString missedBy(const EventSpec& penalty) const
    {
        const auto missed = std::find_if(
            m_example.events.begin(), m_example.events.end(), [&penalty](const auto& each) {
                return each.second.type != EventType::Penalty && each.second.year == penalty.year;
            });
        return missed != m_example.events.end() ? missed->first : QString();
    }

    void layPast()
    {
        for (const auto& [name, spec] : m_example.events) {
            if (spec.type == EventType::Penalty && missedBy(spec).isEmpty()) {
                m_missed.insert(name, m_past.miss(spec));
            }
        }
        m_past.retirePrior();
    }

    [[nodiscard]] QCborMap row(int year) const
    {
        return {{u"entity_id"_s, m_world.entity()}, {u"year"_s, year}};
    }

    /// The emissions, over those that the past was run with; true-ups and rates for the year of
    /// each event, which for a full period is its last.
    void loadFacts()
    {
        compliance::YearAmounts emissions = m_example.world.emissions;
        for (const int year : m_past.years()) {
            emissions.set(year, emissions.of(year));
        }
        QCborArray rows;
        for (const auto& [year, quantity] : emissions.items()) {
            QCborMap each = row(year);
            each.insert(u"quantity"_s, quantity.count());
            rows.append(each);
        }
        load(u"LoadEmissions"_s, rows);
        QMap<int, QCborMap> trueUps;
        QSet<int> years;
        for (const auto& [name, spec] : m_example.events) {
            if (spec.type != EventType::Penalty) {
                years.insert(m_world.yearOf(spec));
            }
        }
        for (const int year : std::as_const(years)) {
            setRate(year);
            if (m_example.world.trueUp) {
                trueUps.insert(year, trueUpRow(year));
            }
        }
        QCborArray list;
        for (const QCborMap& each : std::as_const(trueUps)) {
            list.append(each);
        }
        load(u"LoadTrueUps"_s, list);
    }

    [[nodiscard]] QCborMap trueUpRow(int year) const
    {
        QCborArray vintages;
        for (const Vintage vintage : m_example.world.trueUp->vintages) {
            vintages.append(vintage.year());
        }
        QCborMap each = row(year);
        each.insert(u"vintages"_s, vintages);
        each.insert(u"quantity"_s, m_example.world.trueUp->quantity.count());
        return each;
    }

    void load(const QString& command, const QCborArray& rows)
    {
        if (!rows.isEmpty()) {
            m_world.must(command, {{u"jurisdiction"_s, m_world.jurisdiction()}, {u"rows"_s, rows}});
        }
    }

    void setRate(int year)
    {
        const std::optional<Money>& rate = m_example.world.penaltyRate;
        if (rate && rate->cents() > 0 && m_example.rules().penalty.money) {
            m_world.must(u"SetPenaltyRate"_s,
                         {{u"jurisdiction"_s, m_world.jurisdiction()},
                          {u"rule_set"_s, m_example.rules().id.text()},
                          {u"year"_s, year},
                          {u"rate"_s, rate->amountText()},
                          {u"reason"_s, u"example"_s}});
        }
    }

    void openEvents()
    {
        for (const auto& [name, spec] : m_example.events) {
            if (spec.type != EventType::Penalty) {
                open(name, spec, {});
            }
        }
        for (const auto& [name, spec] : m_example.events) {
            if (spec.type == EventType::Penalty) {
                const QString missed = m_missed.value(name, m_events.value(missedBy(spec)));
                open(name, spec, {{u"parent"_s, missed}});
            }
        }
    }

    void open(const QString& name, const EventSpec& spec, QCborMap fields)
    {
        fields.insert(u"jurisdiction"_s, m_world.jurisdiction());
        fields.insert(u"type"_s, wordOf(spec.type));
        fields.insert(u"year"_s, spec.year.value_or(m_world.firstYear()));
        fields.insert(u"rule_set"_s, m_example.rules().id.text());
        if (m_example.deadlineOverride && spec.type != EventType::Penalty) {
            fields.insert(u"deadline"_s, m_example.deadlineOverride->text());
            fields.insert(u"reason"_s, u"example"_s);
        }
        const Outcome opened = m_world.must(u"OpenComplianceEvent"_s, fields);
        const QString event = opened.made.value(u"event"_s).toString();
        m_events.insert(name, event);
        if (const auto deadline = Instant::parse(opened.made.value(u"deadline"_s).toString())) {
            m_deadlines.insert(name, *deadline);
        }
        if (spec.rate) {
            loadRate(event, *spec.rate);
        }
        if (spec.type != EventType::Penalty && m_example.rules().request) {
            m_blocks.request(event);
        }
    }

    void loadRate(const QString& event, const compliance::RateBasis& rate)
    {
        m_world.must(u"LoadRates"_s,
                     {{u"event"_s, event},
                      {u"rows"_s,
                       QCborArray{QCborMap{{u"entity_id"_s, m_world.entity()},
                                           {u"emissions_lb"_s, rate.pounds.count()},
                                           {u"generation_mwh"_s, rate.megawattHours.count()},
                                           {u"standard_lb_per_mwh"_s, rate.standard.count()}}}}});
    }

    /// A deficit carried in meets the first event; free allowances count at the end of the period.
    void grantTerms()
    {
        const auto grant = [this](const QString& name, const QString& kind, Tonnes amount) {
            m_world.must(u"GrantConcession"_s,
                         {{u"event"_s, m_events.value(name)},
                          {u"entity_id"_s, m_world.entity()},
                          {u"kind"_s, kind},
                          {u"amount"_s, amount.count()},
                          {u"reason"_s, u"example"_s}});
        };
        QMap<int, QString> byYear;
        for (const auto& [name, spec] : m_example.events) {
            if (spec.type != EventType::Penalty) {
                byYear.insert(m_world.yearOf(spec), name);
            }
            if (spec.type == EventType::Full && m_example.world.noCostAllowances) {
                grant(name, u"NO_COST"_s, *m_example.world.noCostAllowances);
            }
        }
        if (!byYear.isEmpty() && !m_example.world.carryIn.isZero()) {
            grant(byYear.first(), u"CARRY_IN"_s, m_example.world.carryIn);
        }
    }

    void setStanding()
    {
        static const QHash<compliance::AccountStanding, QString> words{
            {compliance::AccountStanding::Restricted, u"RESTRICTED"_s},
            {compliance::AccountStanding::Suspended, u"SUSPENDED"_s},
            {compliance::AccountStanding::Revoked, u"REVOKED"_s}};
        const auto word = words.constFind(m_example.world.standing);
        if (word != words.constEnd()) {
            m_world.must(u"SetAccountState"_s,
                         {{u"account_no"_s, m_world.account(AccountType::Compliance).number.text()},
                          {u"state"_s, *word},
                          {u"reason"_s, u"example"_s}},
                         u"reg"_s);
        }
    }

    /// Publishes when an event first comes up, so that what earlier events retired is credited.
    void publish(const QString& event)
    {
        const QString command = u"PublishObligations"_s;
        const QCborMap fields{{u"event"_s, m_events.value(event)}};
        const Result<Outcome> published = m_world.give(command, fields);
        if (!published && published.error().first().code() != u"NOTHING_TO_PUBLISH") {
            m_world.must(command, fields);
        }
    }

    void preview(const QString& event, StepResult& result)
    {
        publish(event);
        const Outcome outcome =
            m_world.mustAlone(u"PreviewComplianceRun"_s, {{u"event"_s, m_events.value(event)}});
        m_previews.insert(event, outcome.made.value(u"preview"_s));
        result.result = u"PREVIEWED"_s;
        result.wouldRetire = outcome.made.value(u"retired"_s).toInteger();
        result.shortfall = outcome.made.value(u"shortfall"_s).toInteger();
    }

    void commit(const QString& event, StepResult& result)
    {
        m_world.waitUntil(m_deadlines.value(event, Instant(0)).plusMilliseconds(Hour));
        const Result<Outcome> outcome =
            m_world.give(u"CommitComplianceRun"_s, {{u"preview"_s, m_previews.value(event)}});
        if (!outcome) {
            result.result = outcome.error().last().code();
            return;
        }
        result.result = u"COMMITTED"_s;
        result.shortfall = outcome->made.value(u"shortfall"_s).toInteger();
        result.obligation = outcome->made.value(u"retired"_s).toInteger() + *result.shortfall;
    }

    void reverse(const QString& event, StepResult& result)
    {
        const Result<Outcome> outcome =
            m_world.give(u"ReverseComplianceRun"_s,
                         {{u"event"_s, m_events.value(event)}, {u"reason"_s, u"example"_s}});
        result.result = outcome ? u"REVERSED"_s : outcome.error().first().code();
    }

    const SequenceExample& m_example;
    SequenceWorld m_world;
    SequenceBlocks m_blocks;
    SequencePast m_past;
    QHash<QString, QString> m_events;
    QHash<QString, QString> m_missed;
    QHash<QString, Value> m_previews;
    QMap<QString, Instant> m_deadlines;
    qint64 m_retiredBefore = 0;
};

Result<std::vector<StepResult>> runSequence(const SequenceExample& example,
                                            const RulePackLibrary& library)
{
    const RulePack* const pack = library.packOf(example.rules().id);
    if (pack == nullptr) {
        return problem(PackNotShipped, {}, {example.rules().id.text()});
    }
    try {
        Run run(example, *pack);
        std::vector<StepResult> results;
        for (const SequenceStep& step : example.steps) {
            results.push_back(run.perform(step));
        }
        return results;
    } catch (const SetUpRefused& refused) {
        return refused.problem;
    }
}

}  // namespace

compliance::SequenceRunner sequenceRunner(const RulePackLibrary& library)
{
    return [&library](const SequenceExample& example) { return runSequence(example, library); };
}

}  // namespace citss
