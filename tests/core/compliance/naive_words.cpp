// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/naive_plan.h"

#include <algorithm>

namespace citss::compliance {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(LineStep step)
{
    return step == LineStep::Request ? u"REQUEST"_s
           : step == LineStep::Order ? u"ORDER"_s
                                     : u"PHASE"_s;
}

QString wordOf(PlanStatus status)
{
    switch (status) {
        case PlanStatus::Fulfilled:
            return u"FULFILLED"_s;
        case PlanStatus::Unfulfilled:
            return u"UNFULFILLED"_s;
        case PlanStatus::NotApplicable:
            return u"NOT_APPLICABLE"_s;
        case PlanStatus::Pending:
            return u"PENDING"_s;
    }
    return {};
}

QString textOf(const Problem& finding)
{
    QStringList words = {finding.code()};
    for (const Value& argument : finding.arguments) {
        words.append(argument.isInteger() ? QString::number(argument.toInteger())
                                          : argument.toString());
    }
    return words.join(u' ');
}

NaivePenalty penaltyOf(const PenaltyPreview& preview)
{
    NaivePenalty penalty{.instruments = preview.instruments.count(),
                         .cents = {},
                         .currency = {},
                         .due = preview.due,
                         .carried = {}};
    if (preview.money) {
        penalty.cents = preview.money->cents();
        penalty.currency = preview.money->currency();
    }
    if (preview.carryOut) {
        penalty.carried = preview.carryOut->count();
    }
    return penalty;
}

QString textOf(std::optional<qint64> number)
{
    return number ? QString::number(*number) : u"none"_s;
}

}  // namespace

NaivePlan inNaiveWords(const Plan& plan)
{
    NaivePlan words;
    if (!plan.problems.isEmpty()) {
        words.isTooLarge = plan.problems.first().code() == u"AMOUNT_TOO_LARGE"_s;
        words.status = words.isTooLarge ? QString() : textOf(plan.problems.first());
        return words;
    }
    words.status = wordOf(plan.status);
    words.obligation = plan.obligation.count();
    words.credited = plan.credited.count();
    words.retired = plan.retired.count();
    for (const Room& room : plan.rooms) {
        words.rooms[room.id.text()] = room.initial.count();
    }
    for (const PlanLine& line : plan.lines) {
        words.lines.push_back({.step = wordOf(line.step),
                               .position = line.position,
                               .phase = line.phase,
                               .pool = line.pool,
                               .series = line.series.number(),
                               .first = line.range.first(),
                               .last = line.range.last(),
                               .use = line.category.text(),
                               .stillNeeded = line.obligationLeft.count()});
    }
    for (const Leftover& leftover : plan.leftovers) {
        words.leftovers.push_back({.series = leftover.series.number(),
                                   .first = leftover.block.first(),
                                   .left = leftover.left.count(),
                                   .reason = wordOf(leftover.reason),
                                   .limit = leftover.limit.text()});
    }
    if (plan.shortfall) {
        words.shortfall = plan.shortfall->count();
    }
    if (plan.penalty) {
        words.penalty = penaltyOf(*plan.penalty);
    }
    for (const Problem& finding : plan.findings) {
        words.findings.append(textOf(finding));
    }
    words.findings.sort();
    if (plan.rate) {
        words.rates = {plan.rate->unadjusted.value_or(QString()),
                       plan.rate->adjusted.value_or(QString())};
    }
    return words;
}

QString textOf(const NaivePlan& plan)
{
    QStringList text = {u"%1 obligation %2 credited %3 retired %4 shortfall %5"_s
                            .arg(plan.isTooLarge ? u"TOO LARGE"_s : plan.status)
                            .arg(plan.obligation)
                            .arg(plan.credited)
                            .arg(plan.retired)
                            .arg(textOf(plan.shortfall))};
    for (const auto& [limit, room] : plan.rooms) {
        text.append(u"room %1 %2"_s.arg(limit).arg(room));
    }
    for (const NaiveLine& line : plan.lines) {
        text.append(u"%1 %2 phase %3 pool %4: %5:%6..%7 %8, left %9"_s.arg(line.step)
                        .arg(line.position)
                        .arg(line.phase)
                        .arg(line.pool)
                        .arg(line.series)
                        .arg(line.first)
                        .arg(line.last)
                        .arg(line.use)
                        .arg(line.stillNeeded));
    }
    for (const NaiveLeftover& leftover : plan.leftovers) {
        text.append(u"stays %1:%2 %3 %4 %5"_s.arg(leftover.series)
                        .arg(leftover.first)
                        .arg(leftover.left)
                        .arg(leftover.reason, leftover.limit));
    }
    if (plan.penalty) {
        text.append(u"penalty %1 money %2 %3 due %4 carried %5"_s.arg(plan.penalty->instruments)
                        .arg(textOf(plan.penalty->cents),
                             plan.penalty->currency,
                             plan.penalty->due.value_or(QDate()).toString(Qt::ISODate),
                             textOf(plan.penalty->carried)));
    }
    return (text + plan.findings + plan.rates).join(u'\n');
}

}  // namespace citss::compliance
