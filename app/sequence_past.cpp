// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sequence_past.h"

#include "core/base/exact.h"
#include "core/programs/rule_words.h"

#include <algorithm>

namespace citss {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Hour = 3'600'000;

bool takes(const EventRule& rule, std::optional<int> year)
{
    const bool ofYear = rule.type == EventType::Annual || rule.type == EventType::Interim;
    return ofYear == year.has_value() && (!year || !rule.lastYear || *year <= *rule.lastYear);
}

/// Rules under which one event of a year retires exactly what there is.
Result<RuleSet> rulesOfPrior(const Rules& rules,
                             EventType type,
                             const compliance::CategoryAmounts& amounts)
{
    QCborMap map = toValue(rules).toMap();
    QCborArray order;
    for (const auto& [category, quantity] : amounts.items()) {
        order.append(category.text());
    }
    const QString word = wordOf(type);
    map[u"events"_s] = QCborMap{{word, QCborMap{{u"ppm"_s, 1'000'000}, {u"round"_s, u"FLOOR"_s}}}};
    map[u"vintage"_s] = QCborMap{{word, u"ANY"_s}};
    map[u"issuers"_s] = QCborArray{u"*"_s};
    map[u"limits"_s] = QCborArray{};
    map[u"order"_s] = order;
    map[u"penalty"_s] = QCborMap{{u"factor"_s, 0},
                                 {u"on"_s, QCborArray{word}},
                                 {u"due"_s, nullptr},
                                 {u"phases"_s, QCborArray{}}};
    for (const QString& key : {u"only"_s, u"cancel_unused"_s, u"offset_issue"_s, u"citations"_s}) {
        map.remove(key);
    }
    return RuleSet::fromValue(map);
}

}  // namespace

SequencePast::Missed SequencePast::missedBy(const compliance::EventSpec& penalty) const
{
    const Rules& rules = m_world.example().rules();
    const int year = penalty.year.value_or(rules.period ? rules.period->last : m_world.firstYear());
    const auto& punished = rules.penalty.on;
    const EventRule* any = nullptr;
    for (const EventRule& rule : rules.events) {
        const bool isPunished =
            std::find(punished.begin(), punished.end(), rule.type) != punished.end();
        if (isPunished && takes(rule, rules.period ? penalty.year : std::optional(year))) {
            return {.type = rule.type, .year = year};
        }
        any = isPunished || any == nullptr ? &rule : any;
    }
    return {.type = any->type, .year = year};
}

/// The emissions of which the event asks for exactly so much.
Tonnes SequencePast::emissionsFor(const EventRule& rule, Tonnes missing) const
{
    const Share share = rule.share.value_or(Share::ofPpm(Share::Whole));
    const auto near = proportion(missing,
                                 Tonnes::of(Share::Whole),
                                 Tonnes::of(std::max<qint64>(share.ppm(), 1)),
                                 Rounding::Ceil);
    for (const int step : {0, -1, 1, -2, 2}) {
        const qint64 count = near ? near->count() + step : -1;
        if (count >= 0 && count <= Tonnes::Max &&
            multiply(share, Tonnes::of(count), rule.rounding) == missing) {
            return Tonnes::of(count);
        }
    }
    throw SetUpRefused{
        problem(SequenceRefused, {}, {m_world.example().id, u"LoadEmissions"_s, u"missing"_s})};
}

QString SequencePast::open(EventType type, int year)
{
    const Outcome opened =
        m_world.must(u"OpenComplianceEvent"_s,
                     {{u"jurisdiction"_s, m_world.jurisdiction()},
                      {u"type"_s, wordOf(type)},
                      {u"year"_s, year},
                      {u"rule_set"_s, m_world.example().rules().id.text()},
                      {u"deadline"_s, m_world.now().plusMilliseconds(Hour).text()},
                      {u"reason"_s, u"example"_s}});
    return opened.made.value(u"event"_s).toString();
}

void SequencePast::load(int year, Tonnes emissions)
{
    m_years.insert(year);
    m_world.must(u"LoadEmissions"_s,
                 {{u"jurisdiction"_s, m_world.jurisdiction()},
                  {u"rows"_s,
                   QCborArray{QCborMap{{u"entity_id"_s, m_world.entity()},
                                       {u"year"_s, year},
                                       {u"quantity"_s, emissions.count()}}}}});
}

void SequencePast::run(const QString& event)
{
    m_world.must(u"PublishObligations"_s, {{u"event"_s, event}});
    const Outcome preview = m_world.mustAlone(u"PreviewComplianceRun"_s, {{u"event"_s, event}});
    m_world.waitUntil(m_world.now().plusMilliseconds(2 * Hour));
    m_world.must(u"CommitComplianceRun"_s, {{u"preview"_s, preview.made.value(u"preview"_s)}});
}

QString SequencePast::miss(const compliance::EventSpec& penalty)
{
    const Missed missed = missedBy(penalty);
    const EventRule& rule = *m_world.example().rules().event(missed.type);
    const QString event = open(missed.type, missed.year);
    if (missed.type == EventType::Rate) {
        m_world.must(u"LoadRates"_s,
                     {{u"event"_s, event},
                      {u"rows"_s,
                       QCborArray{QCborMap{{u"entity_id"_s, m_world.entity()},
                                           {u"emissions_lb"_s, penalty.missing.count()},
                                           {u"generation_mwh"_s, 0},
                                           {u"standard_lb_per_mwh"_s, 1}}}}});
    } else {
        load(missed.year, emissionsFor(rule, penalty.missing));
    }
    run(event);
    return event;
}

void SequencePast::retirePrior()
{
    const compliance::SequenceExample& example = m_world.example();
    // An allowance that was used as a true-up is an allowance for whatever follows.
    compliance::CategoryAmounts amounts;
    qint64 total = 0;
    for (const auto& [category, quantity] : example.world.priorRetired.items()) {
        const auto& order = example.rules().order;
        const bool isOrdered = std::find(order.begin(), order.end(), category) != order.end();
        if (quantity.isZero() || !isOrdered) {
            continue;  // what the order does not name is never credited
        }
        const bool isTrueUp = category == trueUpUse();
        const Category kind = isTrueUp ? Category::of(u"ALLOWANCE"_s) : category;
        amounts.set(kind, Tonnes::of(amounts.of(kind).count() + quantity.count()));
        total += quantity.count();
    }
    const auto& period = example.rules().period;
    if (total == 0 || !period) {
        return;
    }
    const bool hasAnnual = example.rules().event(EventType::Annual) != nullptr;
    const EventType type = hasAnnual ? EventType::Interim : EventType::Annual;
    const Result<RuleSet> rules = rulesOfPrior(example.rules(), type, amounts);
    if (!rules) {
        throw SetUpRefused{rules.error().first()};
    }
    m_world.adopt(*rules);
    const QString event = open(type, period->first);
    load(period->first, Tonnes::of(total));
    m_blocks.placePrior(amounts, period->first);
    run(event);
    m_world.adopt(example.world.rules);
}

}  // namespace citss
