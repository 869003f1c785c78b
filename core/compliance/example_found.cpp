// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/example_found.h"

#include "core/compliance/compliance_words.h"
#include "core/compliance/plan_value.h"

#include <QCborArray>
#include <QCborMap>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace citss::compliance {

using namespace Qt::StringLiterals;

namespace {

QString secondsText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.milliseconds(), Qt::UTC).toString(Qt::ISODate);
}

Value rangeValue(qint64 first, qint64 last)
{
    return QCborArray{first, last};
}

template <typename T>
Value countOrNull(const std::optional<T>& amount)
{
    return amount ? Value(amount->count()) : Value(nullptr);
}

/// Finds blocks again by their ids and says what the example calls them.
class RunFound {
public:
    RunFound(const RunExample& example, const Plan& plan) : m_example(example), m_plan(plan) {}

    Value run() const
    {
        QCborMap map{{u"obligation"_s, m_plan.obligation.count()},
                     {u"retired"_s, lines()},
                     {u"retired_total"_s, m_plan.retired.count()},
                     {u"shortfall"_s, countOrNull(m_plan.shortfall)},
                     {u"remaining"_s, remaining()},
                     {u"status"_s, wordOf(m_plan.status)}};
        if (m_example.input.event.type == EventType::Penalty) {
            return map;
        }
        map.insert(u"deadline_utc"_s, secondsText(m_example.input.deadline->utc));
        map.insert(u"credited"_s, m_plan.credited.count());
        map.insert(u"limits"_s, limits());
        map.insert(u"ineligible"_s, ineligible());
        map.insert(u"penalty"_s, penalty());
        if (m_plan.rate) {
            map.insert(u"unadjusted_rate"_s, m_plan.rate->unadjusted.value_or(QString()));
            map.insert(u"adjusted_rate"_s, m_plan.rate->adjusted.value_or(QString()));
        }
        return map;
    }

private:
    [[nodiscard]] QString nameOf(SeriesKey series, const SerialRange& range) const
    {
        const auto& holdings = m_example.input.holdings;
        for (std::size_t i = 0; i < holdings.size(); ++i) {
            if (holdings[i].series == series && holdings[i].range.overlaps(range)) {
                return m_example.names.at(static_cast<qsizetype>(i));
            }
        }
        return {};
    }

    [[nodiscard]] Value lines() const
    {
        QCborArray array;
        for (const PlanLine& line : m_plan.lines) {
            array.append(QCborMap{
                {u"block"_s, nameOf(line.series, line.range)},
                {u"category"_s, line.category.text()},
                {u"vintage"_s, line.vintage ? Value(line.vintage->year()) : Value(nullptr)},
                {u"serials"_s, rangeValue(line.range.first(), line.range.last())},
                {u"quantity"_s, line.quantity().count()}});
        }
        return array;
    }

    [[nodiscard]] Value limits() const
    {
        QCborMap map;
        for (const Room& room : m_plan.rooms) {
            map.insert(room.id.text(), room.initial.count());
        }
        return map;
    }

    [[nodiscard]] Value remainingOf(const HeldBlock& block) const
    {
        std::vector<SerialRange> taken;
        for (const PlanLine& line : m_plan.lines) {
            if (line.series == block.series && line.range.overlaps(block.range)) {
                taken.push_back(line.range);
            }
        }
        std::sort(taken.begin(), taken.end());
        QCborArray ranges;
        qint64 next = block.range.first();
        for (const SerialRange& range : taken) {
            if (range.first() > next) {
                ranges.append(rangeValue(next, range.first() - 1));
            }
            next = range.last() + 1;
        }
        if (next <= block.range.last()) {
            ranges.append(rangeValue(next, block.range.last()));
        }
        return ranges;
    }

    [[nodiscard]] Value remaining() const
    {
        QCborMap map;
        for (qsizetype i = 0; i < m_example.names.size(); ++i) {
            map.insert(m_example.names.at(i),
                       remainingOf(m_example.input.holdings[static_cast<std::size_t>(i)]));
        }
        return map;
    }

    /// In the order of the holdings, which is the example's own.
    [[nodiscard]] Value ineligible() const
    {
        QCborArray array;
        for (qsizetype i = 0; i < m_example.names.size(); ++i) {
            const HeldBlock& block = m_example.input.holdings[static_cast<std::size_t>(i)];
            for (const Leftover& leftover : m_plan.leftovers) {
                if (leftover.series == block.series && leftover.block == block.range &&
                    isIneligible(leftover.reason)) {
                    array.append(QCborMap{{u"block"_s, m_example.names.at(i)},
                                          {u"reason"_s, wordOf(leftover.reason)}});
                }
            }
        }
        return array;
    }

    [[nodiscard]] Value penalty() const
    {
        if (!m_plan.penalty) {
            return nullptr;
        }
        const PenaltyPreview& preview = *m_plan.penalty;
        QCborMap map{
            {u"instruments"_s, preview.instruments.count()},
            {u"money"_s, preview.money ? moneyValue(*preview.money) : Value(nullptr)},
            {u"due"_s, preview.due ? Value(preview.due->toString(Qt::ISODate)) : Value(nullptr)}};
        if (preview.carryOut) {
            map.insert(u"carry_out"_s, preview.carryOut->count());
        }
        return map;
    }

    static Value moneyValue(const Money& money)
    {
        // Examples write cents as decimals: 1310.50.
        const Value amount =
            money.cents() % 100 == 0
                ? Value(money.cents() / 100)
                : Value::fromJsonValue(
                      QJsonDocument::fromJson(u"[%1]"_s.arg(money.amountText()).toLatin1())
                          .array()
                          .first());
        return QCborMap{{u"currency"_s, money.currency()}, {u"amount"_s, amount}};
    }

    const RunExample& m_example;
    const Plan& m_plan;
};

}  // namespace

Value foundRun(const RunExample& example, const Plan& plan)
{
    return RunFound(example, plan).run();
}

Value foundDeadline(const Deadline& deadline)
{
    return QCborMap{{u"deadline_date"_s, deadline.localDate.toString(Qt::ISODate)},
                    {u"deadline_utc"_s, secondsText(deadline.utc)}};
}

Value foundAssurance(const AssuranceOutcome& outcome)
{
    QCborArray groups;
    for (const AssuranceOutcome::Group& group : outcome.groups) {
        groups.append(QCborMap{{u"dr"_s, group.representative},
                               {u"share_of_excess"_s, group.shareOfExcess.count()},
                               {u"allowances"_s, group.allowances.count()}});
    }
    return QCborMap{{u"assurance_level"_s, outcome.level.count()},
                    {u"excess"_s, outcome.excess.count()},
                    {u"groups"_s, groups}};
}

Value foundReplacement(const ReplacementInput& input, const ReplacementOutcome& outcome)
{
    QCborArray parties;
    for (std::size_t i = 0; i < input.holders.size(); ++i) {
        parties.append(QCborMap{{u"entity"_s, input.holders[i].entity},
                                {u"use"_s, citss::wordOf(input.holders[i].use)},
                                {u"quantity"_s, outcome.quantities[i].count()}});
    }
    return QCborMap{{u"overstated"_s, outcome.overstated.count()}, {u"parties"_s, parties}};
}

Value foundSequence(const SequenceExample& example, const std::vector<StepResult>& results)
{
    QCborArray steps;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const StepResult& result = results[i];
        QCborMap map{{u"result"_s, result.result},
                     {u"posted"_s, result.posted},
                     {u"compliance"_s, result.compliance},
                     {u"retirement"_s, result.retirement}};
        if (i < example.steps.size()) {
            map.insert(u"op"_s, citss::wordOf(example.steps[i].op));
        }
        if (result.wouldRetire) {
            map.insert(u"would_retire"_s, *result.wouldRetire);
        }
        if (result.obligation) {
            map.insert(u"obligation"_s, *result.obligation);
        }
        if (result.shortfall) {
            map.insert(u"shortfall"_s, *result.shortfall);
        }
        steps.append(map);
    }
    return QCborMap{{u"steps"_s, steps}};
}

}  // namespace citss::compliance
