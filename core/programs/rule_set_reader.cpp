// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/rule_set_reader.h"

#include "core/base/vintage.h"
#include "core/programs/deadline.h"
#include "core/programs/penalty_reader.h"
#include "core/programs/program_problems.h"

#include <QDate>

#include <algorithm>

namespace citss {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeapYear = 2000;
constexpr int CommonYear = 2001;

MonthDay readMonthDay(MapReader& reader, qint64 month, qint64 day, const QString& at, int year)
{
    if (!QDate::isValid(year, static_cast<int>(month), static_cast<int>(day))) {
        reader.add(
            problem(RulesDateImpossible, at, {QString::number(month), QString::number(day)}));
    }
    return {.month = static_cast<int>(month), .day = static_cast<int>(day)};
}

int readTime(MapReader& reader, const QString& key)
{
    const QString text = reader.text(key, 5);
    const bool shaped = text.size() == 5 && text.at(2) == u':' && text.at(0).isDigit() &&
                        text.at(1).isDigit() && text.at(3).isDigit() && text.at(4).isDigit();
    const int minutes = shaped ? text.left(2).toInt() * 60 + text.right(2).toInt() : -1;
    const bool valid = shaped && text.right(2).toInt() < 60 && minutes <= DeadlineRule::EndOfDay;
    if (!valid && !text.isEmpty()) {
        reader.add(problem(RulesTimeInvalid, reader.path(key), {text}));
    }
    return valid ? minutes : 0;
}

QByteArray readZone(MapReader& reader, const QString& key)
{
    const QByteArray zone = reader.text(key, 64).toLatin1();
    if (!zone.isEmpty() && !isZoneKnown(zone)) {
        reader.add(problem(RulesZoneUnknown, reader.path(key), {QString::fromLatin1(zone)}));
    }
    return zone;
}

DeadlineRule readDeadline(MapReader& outer)
{
    MapReader reader(outer.required("deadline"_L1), outer.path("deadline"_L1), outer.problems());
    DeadlineRule rule;
    const qint64 month = reader.number("month"_L1, 1, 12);
    const qint64 day = reader.number("day"_L1, 1, 31);
    rule.on = readMonthDay(reader, month, day, reader.path("day"_L1), CommonYear);
    rule.minuteOfDay = readTime(reader, "time"_L1);
    rule.zone = readZone(reader, "tz"_L1);
    rule.roll = reader.word<Roll>("roll"_L1);
    rule.cutoff = reader.word<Cutoff>("cutoff"_L1);
    const QList<Value> leap = reader.list("leap"_L1, 2);
    if (leap.size() == 2) {
        rule.onInLeapYear =
            readMonthDay(reader,
                         reader.numberAt(leap.at(0), reader.path("leap"_L1, 0), 1, 12),
                         reader.numberAt(leap.at(1), reader.path("leap"_L1, 1), 1, 31),
                         reader.path("leap"_L1),
                         LeapYear);
    } else if (leap.size() == 1) {
        reader.add(
            problem(RulesDateImpossible, reader.path("leap"_L1), {shortText(leap.at(0)), u"?"_s}));
    }
    reader.finish();
    return rule;
}

std::optional<Period> readPeriod(MapReader& reader)
{
    const QString key = "period"_L1;
    if (reader.has(key) && reader.any(key).isNull()) {
        return std::nullopt;
    }
    const QList<Value> years = reader.fullList(key, 2);
    if (years.size() != 2) {
        if (years.size() == 1) {
            reader.add(problem(RulesKeyMissing, reader.path(key), {reader.path(key, 1)}));
        }
        return std::nullopt;
    }
    Period period;
    period.first = static_cast<int>(
        reader.numberAt(years.first(), reader.path(key, 0), Vintage::First, Vintage::Last));
    period.last = static_cast<int>(
        reader.numberAt(years.last(), reader.path(key, 1), Vintage::First, Vintage::Last));
    if (period.last < period.first) {
        reader.add(problem(RulesPeriodReversed,
                           reader.path(key),
                           {QString::number(period.first), QString::number(period.last)}));
    }
    return period;
}

std::vector<JurisdictionCode> readIssuers(MapReader& reader)
{
    std::vector<JurisdictionCode> issuers;
    const QList<Value> list = reader.fullList("issuers"_L1, 64);
    if (list.size() == 1 && list.first().toString() == u"*") {
        return issuers;
    }
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString at = reader.path("issuers"_L1, i);
        const QString text = reader.textAt(list.at(i), at);
        const auto issuer = JurisdictionCode::parse(text);
        if (issuer) {
            issuers.push_back(*issuer);
        } else if (!text.isEmpty()) {
            Problem each = issuer.error().first();
            each.field = at;
            reader.add(each);
        }
    }
    return issuers;
}

EventRule readEvent(MapReader& events, const QString& key, EventType type)
{
    MapReader reader(events.any(key), events.path(key), events.problems());
    EventRule rule{.type = type, .share = {}, .lastYear = {}};
    if (type != EventType::Rate) {
        rule.share = reader.ppm("ppm"_L1);
    }
    rule.rounding = reader.word<Rounding>("round"_L1);
    if (reader.has("last_year"_L1)) {
        rule.lastYear =
            static_cast<int>(reader.number("last_year"_L1, Vintage::First, Vintage::Last));
    }
    reader.finish();
    return rule;
}

std::vector<EventRule> readEvents(MapReader& outer)
{
    MapReader events(outer.required("events"_L1), outer.path("events"_L1), outer.problems());
    MapReader vintages(outer.required("vintage"_L1), outer.path("vintage"_L1), outer.problems());
    std::vector<EventRule> rules;
    for (const Word<EventType>& word : words<EventType>()) {
        const QString key = QString::fromLatin1(word.text);
        if (word.value == EventType::Penalty || !events.has(key)) {
            continue;
        }
        EventRule rule = readEvent(events, key, word.value);
        if (vintages.has(key)) {
            rule.vintage = vintages.word<VintageRule>(key);
        } else {
            outer.add(problem(RulesVintageMissing, outer.path("vintage"_L1), {key}));
        }
        rules.push_back(rule);
    }
    if (rules.empty()) {
        outer.add(problem(RulesListEmpty, outer.path("events"_L1)));
    }
    events.finish();
    vintages.finish();
    return rules;
}

void readLimitShares(MapReader& reader, Limit& limit)
{
    const Value ppm = reader.required("ppm"_L1);
    MapReader shares(ppm, reader.path("ppm"_L1), reader.problems());
    for (const QString& key : MapReader::keys(ppm)) {
        const Share share = shares.ppm(key);
        if (key == u"*") {
            limit.everyYear = share;
            continue;
        }
        bool isNumber = false;
        const int year = key.toInt(&isNumber);
        if (isNumber && Vintage::fromYear(year)) {
            limit.years.emplace_back(year, share);
        } else {
            shares.add(problem(RulesKeyUnknown, shares.path(key), {key.left(80)}));
        }
    }
    shares.finish();
}

void readLimitScale(MapReader& reader, Limit& limit)
{
    if (!reader.has("scale"_L1)) {
        return;
    }
    MapReader scale(reader.any("scale"_L1), reader.path("scale"_L1), reader.problems());
    for (const Word<EventType>& word : words<EventType>()) {
        const QString key = QString::fromLatin1(word.text);
        if (scale.has(key)) {
            limit.scale.emplace_back(word.value, scale.ppm(key));
        }
    }
    scale.finish();
}

std::vector<Limit> readLimits(MapReader& outer)
{
    std::vector<Limit> limits;
    const QList<Value> list = outer.list("limits"_L1, 16);
    for (qsizetype i = 0; i < list.size(); ++i) {
        MapReader reader(list.at(i), outer.path("limits"_L1, i), outer.problems());
        Limit limit;
        limit.id = reader.id("id"_L1);
        limit.categories = readCategories(reader, "cats"_L1);
        readLimitShares(reader, limit);
        limit.on = readEventTypes(reader, "on"_L1);
        readLimitScale(reader, limit);
        reader.finish();
        limits.push_back(limit);
    }
    return limits;
}

void readOnly(MapReader& outer, Rules& rules)
{
    const Value value = outer.any("only"_L1);
    if (value.isUndefined()) {
        return;
    }
    MapReader only(value, outer.path("only"_L1), outer.problems());
    for (const QString& key : MapReader::keys(value)) {
        const Category category = only.idAt(Value(key), only.path(key));
        rules.only.emplace_back(category, readEventTypes(only, key));
    }
    only.finish();
}

void readCitations(MapReader& outer, Rules& rules)
{
    const Value value = outer.any("citations"_L1);
    if (value.isUndefined()) {
        return;
    }
    MapReader citations(value, outer.path("citations"_L1), outer.problems());
    for (const QString& key : MapReader::keys(value)) {
        rules.citations.insert(key, citations.text(key, 200));
    }
    citations.finish();
}

}  // namespace

InstrumentTraits readKind(MapReader& kind)
{
    InstrumentTraits traits;
    traits.category = kind.id("category"_L1);
    const QString letter = kind.text("class"_L1, 1);
    if (!letter.isEmpty()) {
        traits.serialClass = letter.at(0).toLatin1();
        if (!u"ARPEF"_s.contains(letter.at(0))) {
            kind.add(problem(
                RulesWordUnknown, kind.path("class"_L1), {letter.left(1), u"A, R, P, E, F"_s}));
        }
    }
    traits.vintaged = kind.flag("vintaged"_L1, false);
    traits.offset = kind.flag("offset"_L1, false);
    return traits;
}

std::vector<InstrumentTraits> readKinds(MapReader& reader, const QString& key)
{
    std::vector<InstrumentTraits> kinds;
    const QList<Value> list = reader.fullList(key, Rules::MostKinds);
    for (qsizetype i = 0; i < list.size(); ++i) {
        MapReader kind(list.at(i), reader.path(key, i), reader.problems());
        kinds.push_back(readKind(kind));
        kind.finish();
    }
    return kinds;
}

Rules readRules(const Value& value, const QString& path, Problems& problems)
{
    MapReader reader(value, path, problems);
    Rules rules;
    rules.id = reader.id("id"_L1);
    rules.version =
        reader.has("version"_L1) ? static_cast<int>(reader.number("version"_L1, 1, 9999)) : 1;
    rules.programme = reader.id("programme"_L1);
    rules.unit = reader.text("unit"_L1, 40);
    rules.period = readPeriod(reader);
    rules.issuers = readIssuers(reader);
    rules.kinds = readKinds(reader, "kinds"_L1);
    rules.deadline = readDeadline(reader);
    rules.events = readEvents(reader);
    if (reader.has("offset_issue"_L1)) {
        rules.offsetIssueYearsAfterPeriod = static_cast<int>(readOffsetIssue(reader));
    }
    rules.limits = readLimits(reader);
    rules.order = readCategories(reader, "order"_L1);
    readOnly(reader, rules);
    rules.cancelUnused = reader.has("cancel_unused"_L1) ? readCategories(reader, "cancel_unused"_L1)
                                                        : std::vector<Category>();
    rules.sort = reader.word<DrawOrder>("sort"_L1);
    rules.request = reader.flag("request"_L1, false);
    rules.penalty = readPenalty(reader);
    rules.suspended = reader.wordOr("suspended_policy"_L1, SuspendedPolicy::Retire);
    readCitations(reader, rules);
    reader.finish();
    // Cross-checks on half-read rules would only repeat what has been reported.
    if (problems.isEmpty()) {
        checkRules(rules, path, problems);
    }
    return rules;
}

}  // namespace citss
