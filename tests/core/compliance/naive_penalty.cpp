// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/naive_penalty.h"

#include "tests/core/compliance/naive_caps.h"

#include <algorithm>

namespace citss::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostCents = 999'999'999'999'999'999;

std::optional<QDate> dueDate(const PlanInput& input)
{
    const QDate missed = input.deadline->localDate;
    if (input.rules->penalty.due == PenaltyDue::ThirtyDays) {
        return QDate::fromJulianDay(missed.toJulianDay() + 30);
    }
    if (input.rules->penalty.due != PenaltyDue::SixMonths) {
        return std::nullopt;
    }
    const int month = missed.month() + 6;
    const int year = missed.year() + (month > 12 ? 1 : 0);
    const QDate first(year, month > 12 ? month - 12 : month, 1);
    return first.addDays(std::min(missed.day(), first.daysInMonth()) - 1);
}

void addMoney(const PlanInput& input,
              qint64 shortfall,
              NaivePenalty& penalty,
              QStringList& findings)
{
    const std::optional<MoneyRule>& rule = input.rules->penalty.money;
    if (!rule) {
        return;
    }
    const std::optional<Money> rate = input.penaltyRate ? input.penaltyRate : rule->rate;
    const Big cents = rate ? Big(rate->cents()) * shortfall : 0;
    if (!rate || cents > MostCents) {
        findings.append(u"PENALTY_RATE_MISSING %1"_s.arg(rule->currency));
        return;
    }
    penalty.cents = static_cast<qint64>(cents);
    penalty.currency = rate->currency();
}

}  // namespace

NaivePenalty naivePenalty(const PlanInput& input, qint64 shortfall, QStringList& findings)
{
    const PenaltyRule& rule = input.rules->penalty;
    NaivePenalty penalty;
    if (isAmong(rule.on, input.event.type)) {
        penalty.instruments =
            static_cast<qint64>(std::min(Big(rule.factor) * shortfall, Big(MostTonnes)));
        penalty.due = dueDate(input);
        addMoney(input, shortfall, penalty, findings);
    }
    if (rule.carry) {
        penalty.carried = shortfall;
    }
    return penalty;
}

QString naiveRateText(const RateBasis& rate, qint64 credits)
{
    const qint64 hours = rate.megawattHours.count() + credits;
    if (hours == 0 || hours > MostTonnes) {
        return {};
    }
    const Big thousandths = rounded(Big(rate.pounds.count()) * 1000, hours, Rounding::HalfUp);
    if (thousandths > MostTonnes) {
        return {};
    }
    const QString digits =
        QString::number(static_cast<qint64>(thousandths)).rightJustified(4, u'0');
    return digits.chopped(3) + u'.' + digits.right(3);
}

}  // namespace citss::compliance
