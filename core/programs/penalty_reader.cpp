// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/penalty_reader.h"

#include "core/programs/program_problems.h"

#include <algorithm>

namespace citss {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostFactor = 100;
constexpr qsizetype MostPhases = 8;

ShareLimit readShare(const Value& value, const QString& path, Problems& problems)
{
    MapReader reader(value, path, problems);
    ShareLimit share;
    share.categories = readCategories(reader, "cats"_L1);
    share.share = reader.ppm("ppm"_L1);
    reader.finish();
    return share;
}

Pool readPool(const Value& value, const QString& path, Problems& problems)
{
    MapReader reader(value, path, problems);
    Pool pool;
    pool.account = reader.word<AccountRole>("account"_L1);
    pool.categories = readCategories(reader, "cats"_L1);
    pool.vintage = reader.word<VintageRule>("vintage"_L1);
    pool.order = reader.word<PoolOrder>("sort"_L1);
    reader.finish();
    return pool;
}

PenaltyPhase readPhase(const Value& value, const QString& path, Problems& problems)
{
    MapReader reader(value, path, problems);
    PenaltyPhase phase;
    phase.factor = static_cast<int>(reader.number("factor"_L1, 1, MostFactor));
    phase.periodLimits = reader.flag("period_limits"_L1, false);
    const QList<Value> shares = reader.list("share"_L1, MostPhases);
    for (qsizetype i = 0; i < shares.size(); ++i) {
        phase.shares.push_back(readShare(shares.at(i), reader.path("share"_L1, i), problems));
    }
    const QList<Value> pools = reader.fullList("pools"_L1, MostPhases);
    for (qsizetype i = 0; i < pools.size(); ++i) {
        phase.pools.push_back(readPool(pools.at(i), reader.path("pools"_L1, i), problems));
    }
    reader.finish();
    return phase;
}

/// "rate" is a number of whole units of the currency, or "PER_YEAR": entered for each year.
MoneyRule readMoney(MapReader& outer)
{
    MapReader reader(outer.any("money"_L1), outer.path("money"_L1), outer.problems());
    MoneyRule rule;
    rule.currency = reader.text("currency"_L1, 3);
    const bool isCode = rule.currency.size() == 3 &&
                        std::all_of(rule.currency.begin(), rule.currency.end(), [](QChar c) {
                            return c >= u'A' && c <= u'Z';
                        });
    if (!isCode && !rule.currency.isEmpty()) {
        reader.add(problem(RulesWordUnknown,
                           reader.path("currency"_L1),
                           {rule.currency, u"CAD, USD, EUR, GBP …"_s}));
    }
    const Value rate = reader.required("rate"_L1);
    if (rate.toString() != u"PER_YEAR") {
        const qint64 units = reader.numberAt(rate, reader.path("rate"_L1), 1, 1'000'000'000);
        rule.rate = Money::fromCents(units * 100, rule.currency);
    }
    reader.finish();
    return rule;
}

}  // namespace

std::vector<Category> readCategories(MapReader& reader, const QString& key)
{
    std::vector<Category> categories;
    const QList<Value> list = reader.fullList(key, Rules::MostKinds + 1);
    for (qsizetype i = 0; i < list.size(); ++i) {
        categories.push_back(reader.idAt(list.at(i), reader.path(key, i)));
    }
    return categories;
}

std::vector<EventType> readEventTypes(MapReader& reader, const QString& key)
{
    std::vector<EventType> types;
    const QList<Value> list = reader.list(key, 5);
    for (qsizetype i = 0; i < list.size(); ++i) {
        types.push_back(reader.wordAt<EventType>(list.at(i), reader.path(key, i)));
    }
    return types;
}

qint64 readOffsetIssue(MapReader& rules)
{
    const QString word = rules.text("offset_issue"_L1);
    if (word == u"LE_PERIOD_END_PLUS_1") {
        return 1;
    }
    if (word != u"LE_PERIOD_END") {
        rules.add(problem(RulesWordUnknown,
                          rules.path("offset_issue"_L1),
                          {word.left(80), u"LE_PERIOD_END, LE_PERIOD_END_PLUS_1"_s}));
    }
    return 0;
}

PenaltyRule readPenalty(MapReader& rules)
{
    MapReader reader(rules.required("penalty"_L1), rules.path("penalty"_L1), rules.problems());
    PenaltyRule rule;
    rule.factor = static_cast<int>(reader.number("factor"_L1, 0, MostFactor));
    rule.on = readEventTypes(reader, "on"_L1);
    const Value due = reader.required("due"_L1);
    if (!due.isNull()) {
        rule.due = reader.word<PenaltyDue>("due"_L1);
    }
    const QList<Value> phases = reader.list("phases"_L1, MostPhases);
    for (qsizetype i = 0; i < phases.size(); ++i) {
        rule.phases.push_back(
            readPhase(phases.at(i), reader.path("phases"_L1, i), reader.problems()));
    }
    if (reader.has("money"_L1)) {
        rule.money = readMoney(reader);
    }
    rule.carry = reader.flag("carry"_L1, false);
    if (reader.has("rest_to"_L1)) {
        rule.restTo = reader.id("rest_to"_L1);
    }
    reader.finish();
    return rule;
}

}  // namespace citss
