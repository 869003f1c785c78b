// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/rule_set.h"
#include "core/programs/rule_words.h"

#include <QCborArray>
#include <QCborMap>

namespace citss {

using namespace Qt::StringLiterals;

namespace {

template <typename Items, typename Write>
QCborArray listOf(const Items& items, Write write)
{
    QCborArray array;
    for (const auto& item : items) {
        array.append(write(item));
    }
    return array;
}

QCborArray categories(const std::vector<Category>& list)
{
    return listOf(list, [](const Category& c) { return Value(c.text()); });
}

QCborArray eventTypes(const std::vector<EventType>& list)
{
    return listOf(list, [](EventType type) { return Value(wordOf(type)); });
}

QString timeText(int minuteOfDay)
{
    return u"%1:%2"_s.arg(minuteOfDay / 60, 2, 10, QChar(u'0'))
        .arg(minuteOfDay % 60, 2, 10, QChar(u'0'));
}

Value deadlineValue(const DeadlineRule& rule)
{
    QCborMap map{{u"month"_s, rule.on.month},
                 {u"day"_s, rule.on.day},
                 {u"time"_s, timeText(rule.minuteOfDay)},
                 {u"tz"_s, QString::fromLatin1(rule.zone)},
                 {u"roll"_s, wordOf(rule.roll)},
                 {u"cutoff"_s, wordOf(rule.cutoff)}};
    if (rule.onInLeapYear) {
        map.insert(u"leap"_s, QCborArray{rule.onInLeapYear->month, rule.onInLeapYear->day});
    }
    return map;
}

Value eventsValue(const std::vector<EventRule>& events)
{
    QCborMap map;
    for (const EventRule& rule : events) {
        QCborMap event{{u"round"_s, wordOf(rule.rounding)}};
        if (rule.share) {
            event.insert(u"ppm"_s, rule.share->ppm());
        }
        if (rule.lastYear) {
            event.insert(u"last_year"_s, *rule.lastYear);
        }
        map.insert(wordOf(rule.type), event);
    }
    return map;
}

Value vintagesValue(const std::vector<EventRule>& events)
{
    QCborMap map;
    for (const EventRule& rule : events) {
        map.insert(wordOf(rule.type), wordOf(rule.vintage));
    }
    return map;
}

Value limitValue(const Limit& limit)
{
    QCborMap ppm;
    if (limit.everyYear) {
        ppm.insert(u"*"_s, limit.everyYear->ppm());
    }
    for (const auto& [year, share] : limit.years) {
        ppm.insert(QString::number(year), share.ppm());
    }
    QCborMap map{{u"id"_s, limit.id.text()},
                 {u"cats"_s, categories(limit.categories)},
                 {u"ppm"_s, ppm},
                 {u"on"_s, eventTypes(limit.on)}};
    if (!limit.scale.empty()) {
        QCborMap scale;
        for (const auto& [type, share] : limit.scale) {
            scale.insert(wordOf(type), share.ppm());
        }
        map.insert(u"scale"_s, scale);
    }
    return map;
}

Value poolValue(const Pool& pool)
{
    return QCborMap{{u"account"_s, wordOf(pool.account)},
                    {u"cats"_s, categories(pool.categories)},
                    {u"vintage"_s, wordOf(pool.vintage)},
                    {u"sort"_s, wordOf(pool.order)}};
}

Value shareValue(const ShareLimit& limit)
{
    return QCborMap{{u"cats"_s, categories(limit.categories)}, {u"ppm"_s, limit.share.ppm()}};
}

Value phaseValue(const PenaltyPhase& phase)
{
    QCborMap map{{u"factor"_s, phase.factor}, {u"pools"_s, listOf(phase.pools, poolValue)}};
    if (phase.periodLimits) {
        map.insert(u"period_limits"_s, true);
    }
    if (!phase.shares.empty()) {
        map.insert(u"share"_s, listOf(phase.shares, shareValue));
    }
    return map;
}

Value penaltyValue(const PenaltyRule& rule)
{
    QCborMap map{
        {u"factor"_s, rule.factor},
        {u"on"_s, eventTypes(rule.on)},
        {u"due"_s, rule.due == PenaltyDue::Entered ? Value(nullptr) : Value(wordOf(rule.due))},
        {u"phases"_s, listOf(rule.phases, phaseValue)},
        {u"carry"_s, rule.carry}};
    if (rule.money) {
        const std::optional<Money>& rate = rule.money->rate;
        map.insert(u"money"_s,
                   QCborMap{{u"currency"_s, rule.money->currency},
                            {u"rate"_s, rate ? Value(rate->cents() / 100) : Value(u"PER_YEAR"_s)}});
    }
    if (rule.restTo) {
        map.insert(u"rest_to"_s, rule.restTo->text());
    }
    return map;
}

Value kindValue(const InstrumentTraits& kind)
{
    return QCborMap{{u"category"_s, kind.category.text()},
                    {u"class"_s, QString(QLatin1Char(kind.serialClass))},
                    {u"vintaged"_s, kind.vintaged},
                    {u"offset"_s, kind.offset}};
}

Value issuersValue(const std::vector<JurisdictionCode>& issuers)
{
    return issuers.empty() ? QCborArray{u"*"_s}
                           : listOf(issuers, [](const auto& i) { return Value(i.text()); });
}

void writeRareRules(const Rules& rules, QCborMap& map)
{
    if (rules.offsetIssueYearsAfterPeriod) {
        map.insert(u"offset_issue"_s,
                   *rules.offsetIssueYearsAfterPeriod == 1 ? u"LE_PERIOD_END_PLUS_1"_s
                                                           : u"LE_PERIOD_END"_s);
    }
    if (!rules.only.empty()) {
        QCborMap only;
        for (const auto& [category, types] : rules.only) {
            only.insert(category.text(), eventTypes(types));
        }
        map.insert(u"only"_s, only);
    }
    if (!rules.cancelUnused.empty()) {
        map.insert(u"cancel_unused"_s, categories(rules.cancelUnused));
    }
    if (!rules.citations.isEmpty()) {
        QCborMap citations;
        for (auto it = rules.citations.begin(); it != rules.citations.end(); ++it) {
            citations.insert(it.key(), it.value());
        }
        map.insert(u"citations"_s, citations);
    }
}

}  // namespace

Value toValue(const Rules& rules)
{
    QCborMap map{
        {u"id"_s, rules.id.text()},
        {u"version"_s, rules.version},
        {u"programme"_s, rules.programme.text()},
        {u"unit"_s, rules.unit},
        {u"period"_s,
         rules.period ? Value(QCborArray{rules.period->first, rules.period->last}) : nullptr},
        {u"issuers"_s, issuersValue(rules.issuers)},
        {u"kinds"_s, listOf(rules.kinds, kindValue)},
        {u"deadline"_s, deadlineValue(rules.deadline)},
        {u"events"_s, eventsValue(rules.events)},
        {u"vintage"_s, vintagesValue(rules.events)},
        {u"limits"_s, listOf(rules.limits, limitValue)},
        {u"order"_s, categories(rules.order)},
        {u"sort"_s, wordOf(rules.sort)},
        {u"request"_s, rules.request},
        {u"penalty"_s, penaltyValue(rules.penalty)},
        {u"suspended_policy"_s, wordOf(rules.suspended)}};
    writeRareRules(rules, map);
    return map;
}

}  // namespace citss
