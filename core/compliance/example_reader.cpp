// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/example_reader.h"

#include "core/compliance/compliance_problems.h"
#include "core/compliance/compliance_words.h"
#include "core/programs/program_problems.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace citss::compliance {

using namespace Qt::StringLiterals;

namespace {

/// A number as JSON writes it.
QString jsonText(const Value& value)
{
    const QByteArray text =
        QJsonDocument(QJsonArray{value.toJsonValue()}).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(text.mid(1, text.size() - 2));
}

Tonnes readTonnes(MapReader& reader, const QString& key)
{
    return Tonnes::of(reader.number(key, 0, Tonnes::Max));
}

int readYear(MapReader& reader, const QString& key)
{
    return static_cast<int>(reader.number(key, Vintage::First, Vintage::Last));
}

std::optional<Instant> readInstant(MapReader& reader, const QString& key)
{
    if (!reader.has(key)) {
        return std::nullopt;
    }
    const Result<Instant> instant = Instant::parse(reader.text(key));
    if (!instant) {
        Problem each = instant.error().first();
        each.field = reader.path(key);
        reader.add(each);
        return std::nullopt;
    }
    return *instant;
}

YearAmounts readEmissions(MapReader& outer)
{
    YearAmounts amounts;
    if (!outer.has(u"emissions"_s)) {
        return amounts;
    }
    const Value value = outer.any(u"emissions"_s);
    MapReader reader(value, outer.path(u"emissions"_s), outer.problems());
    for (const QString& key : MapReader::keys(value)) {
        if (const Result<Vintage> year = Vintage::parse(key)) {
            amounts.set(year->year(), readTonnes(reader, key));
        }
    }
    reader.finish();
    return amounts;
}

CategoryAmounts readRetired(MapReader& outer)
{
    CategoryAmounts amounts;
    const Value value = outer.any(u"retired"_s);
    if (value.isUndefined()) {
        return amounts;
    }
    MapReader reader(value, outer.path(u"retired"_s), outer.problems());
    for (const QString& key : MapReader::keys(value)) {
        const Category category = reader.idAt(Value(key), reader.path(key));
        amounts.set(category, readTonnes(reader, key));
    }
    reader.finish();
    return amounts;
}

void readPrior(MapReader& outer, PlanInput& input)
{
    if (!outer.has(u"prior"_s)) {
        return;
    }
    MapReader reader(outer.any(u"prior"_s), outer.path(u"prior"_s), outer.problems());
    input.priorRetired = readRetired(reader);
    if (reader.has(u"carry_in"_s)) {
        input.carryIn = readTonnes(reader, u"carry_in"_s);
    }
    reader.finish();
}

EventSpec readEvent(const Value& value, const QString& path, Problems& problems)
{
    MapReader reader(value, path, problems);
    EventSpec event;
    event.type = reader.word<EventType>(u"type"_s);
    if (reader.has(u"year"_s)) {
        event.year = readYear(reader, u"year"_s);
    }
    if (event.type == EventType::Penalty) {
        event.missing = readTonnes(reader, u"missing"_s);
    }
    if (event.type == EventType::Rate) {
        event.rate = RateBasis{.pounds = readTonnes(reader, u"emissions_lb"_s),
                               .megawattHours = readTonnes(reader, u"generation_mwh"_s),
                               .standard = readTonnes(reader, u"standard_lb_per_mwh"_s)};
    }
    reader.finish();
    return event;
}

std::optional<TrueUp> readTrueUp(MapReader& outer)
{
    if (!outer.has(u"true_up"_s)) {
        return std::nullopt;
    }
    MapReader reader(outer.any(u"true_up"_s), outer.path(u"true_up"_s), outer.problems());
    TrueUp trueUp;
    const QList<Value> vintages = reader.fullList(u"vintages"_s, 100);
    for (qsizetype i = 0; i < vintages.size(); ++i) {
        const qint64 year = reader.numberAt(
            vintages.at(i), reader.path(u"vintages"_s, i), Vintage::First, Vintage::Last);
        trueUp.vintages.push_back(Vintage::of(static_cast<int>(year)));
    }
    trueUp.quantity = readTonnes(reader, u"quantity"_s);
    reader.finish();
    return trueUp;
}

/// Examples number serials along one line; blocks that differ in what a series fixes get lines of
/// their own, so that a stray overlap of such blocks is no fault of the example.
class BlockReader {
public:
    explicit BlockReader(const RuleSet& rules) : m_rules(rules) {}

    HeldBlock read(const Value& value, const QString& path, Problems& problems)
    {
        MapReader reader(value, path, problems);
        m_names.append(reader.text(u"id"_s, 100));
        HeldBlock block{.series = SeriesKey(0),
                        .range = readRange(reader),
                        .category = reader.id(u"category"_s),
                        .issuer = readIssuer(reader)};
        if (reader.has(u"vintage"_s)) {
            block.vintage = Vintage::of(readYear(reader, u"vintage"_s));
        }
        if (reader.has(u"issue_year"_s)) {
            block.issueYear = readYear(reader, u"issue_year"_s);
        }
        block.account = reader.wordOr(u"account"_s, AccountRole::Compliance);
        block.state = reader.wordOr(u"state"_s, HoldingState::Active);
        block.origin = reader.wordOr(u"origin"_s, Origin::Allocated);
        block.recorded = readInstant(reader, u"recorded"_s);
        block.submitted = readInstant(reader, u"submitted"_s);
        reader.finish();
        block.series = seriesOf(block);
        return block;
    }

    [[nodiscard]] const QStringList& names() const { return m_names; }

private:
    static SerialRange readRange(MapReader& reader)
    {
        const qint64 first = reader.number(u"serial_start"_s, 1, SerialRange::Last);
        const qint64 quantity = reader.number(u"quantity"_s, 1, SerialRange::Last - first + 1);
        return SerialRange::of(first, first + quantity - 1);
    }

    JurisdictionCode readIssuer(MapReader& reader)
    {
        if (!reader.has(u"issuer"_s)) {
            return m_rules->issuers.empty() ? JurisdictionCode() : m_rules->issuers.front();
        }
        const auto issuer = JurisdictionCode::parse(reader.text(u"issuer"_s));
        if (!issuer) {
            Problem each = issuer.error().first();
            each.field = reader.path(u"issuer"_s);
            reader.add(each);
            return {};
        }
        return *issuer;
    }

    SeriesKey seriesOf(const HeldBlock& block)
    {
        const auto key = std::tuple(block.category, block.vintage, block.issuer, block.issueYear);
        const auto found = std::find(m_series.begin(), m_series.end(), key);
        if (found != m_series.end()) {
            return SeriesKey(found - m_series.begin() + 1);
        }
        m_series.push_back(key);
        return SeriesKey(static_cast<qint64>(m_series.size()));
    }

    const RuleSet& m_rules;
    QStringList m_names;
    std::vector<std::tuple<Category, std::optional<Vintage>, JurisdictionCode, std::optional<int>>>
        m_series;
};

std::vector<HeldBlock> readHoldings(MapReader& reader, BlockReader& blocks)
{
    std::vector<HeldBlock> holdings;
    const QList<Value> list = reader.list(u"holdings"_s);
    for (qsizetype i = 0; i < list.size(); ++i) {
        holdings.push_back(
            blocks.read(list.at(i), reader.path(u"holdings"_s, i), reader.problems()));
    }
    return holdings;
}

/// [first, last], both included.
SerialRange readRange(MapReader& reader, const Value& value, const QString& at)
{
    const QCborArray bounds = value.toArray();
    if (bounds.size() != 2) {
        const char* const expected = QT_TRANSLATE_NOOP("Label", "two whole numbers in brackets");
        reader.add(problem(RulesWrongType, at, {shortText(value), QString::fromLatin1(expected)}));
        return SerialRange::of(1, 1);
    }
    const qint64 first = reader.numberAt(bounds.at(0), at + u"[0]"_s, 1, SerialRange::Last);
    const qint64 last = reader.numberAt(bounds.at(1), at + u"[1]"_s, first, SerialRange::Last);
    return SerialRange::of(first, last);
}

std::vector<SeriesKey> seriesWith(const std::vector<HeldBlock>& holdings, const SerialRange& range)
{
    std::vector<SeriesKey> series;
    for (const HeldBlock& block : holdings) {
        if (block.range.overlaps(range)) {
            series.push_back(block.series);
        }
    }
    std::sort(series.begin(), series.end());
    series.erase(std::unique(series.begin(), series.end()), series.end());
    return series;
}

/// A requested range stands for the same numbers of every series that has them.
std::vector<SerialRequest> readRequests(MapReader& reader, const std::vector<HeldBlock>& holdings)
{
    std::vector<SerialRequest> requests;
    const QList<Value> list = reader.list(u"request"_s);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const SerialRange range = readRange(reader, list.at(i), reader.path(u"request"_s, i));
        for (const SeriesKey key : seriesWith(holdings, range)) {
            requests.push_back({.series = key, .range = range});
        }
    }
    return requests;
}

void readOptions(MapReader& outer, PlanInput& input)
{
    if (!outer.has(u"options"_s)) {
        return;
    }
    MapReader reader(outer.any(u"options"_s), outer.path(u"options"_s), outer.problems());
    if (reader.has(u"eite_no_cost"_s)) {
        input.noCostAllowances = readTonnes(reader, u"eite_no_cost"_s);
    }
    input.standing = reader.wordOr(u"account_state"_s, AccountStanding::Open);
    reader.any(u"suspended_policy"_s);  // an override of the rule set, applied before
    reader.finish();
}

void readPenaltyRate(MapReader& reader, PlanInput& input)
{
    if (!reader.has(u"penalty_rate"_s)) {
        return;
    }
    const std::optional<MoneyRule>& rule = input.rules->penalty.money;
    const QString currency = rule ? rule->currency : u"USD"_s;
    const Value rate = reader.any(u"penalty_rate"_s);
    const QString path = reader.path(u"penalty_rate"_s);
    if (!rate.isDouble()) {
        const qint64 units = reader.numberAt(rate, path, 0, 1'000'000'000);
        input.penaltyRate = Money::fromCents(units * 100, currency);
        return;
    }
    // The decimals as they are written, never as a binary fraction.
    const Result<Money> money = Money::parse(jsonText(rate), currency);
    if (!money) {
        Problem each = money.error().first();
        each.field = path;
        reader.add(each);
        return;
    }
    input.penaltyRate = *money;
}

Holidays readHolidays(MapReader& reader)
{
    std::vector<QDate> dates;
    const QList<Value> list = reader.list(u"holidays"_s);
    for (qsizetype i = 0; i < list.size(); ++i) {
        dates.push_back(reader.dateAt(list.at(i), reader.path(u"holidays"_s, i)));
    }
    return Holidays(std::move(dates), {});
}

/// What a run is given besides blocks and requests.
void readWorld(MapReader& reader, PlanInput& input)
{
    input.emissions = readEmissions(reader);
    readPrior(reader, input);
    input.trueUp = readTrueUp(reader);
    readOptions(reader, input);
    readPenaltyRate(reader, input);
}

SequenceStep readStep(MapReader& reader, BlockReader& blocks)
{
    SequenceStep step;
    step.op = reader.word<SequenceStep::Op>(u"op"_s);
    if (step.op == SequenceStep::Op::TransferIn) {
        step.block =
            blocks.read(reader.required(u"block"_s), reader.path(u"block"_s), reader.problems());
    } else {
        step.event = reader.text(u"event"_s, 100);
    }
    reader.finish();
    return step;
}

}  // namespace

RunExample readRun(MapReader& reader, const RuleSet& rules)
{
    BlockReader blocks(rules);
    RunExample example{.input = {.rules = rules}};
    PlanInput& input = example.input;
    input.event =
        readEvent(reader.required(u"event"_s), reader.path(u"event"_s), reader.problems());
    input.holdings = readHoldings(reader, blocks);
    input.requests = readRequests(reader, input.holdings);
    readWorld(reader, input);
    example.names = blocks.names();
    example.holidays = readHolidays(reader);
    example.deadlineOverride = readInstant(reader, u"deadline_override"_s);
    return example;
}

AssuranceInput readAssurance(MapReader& reader)
{
    AssuranceInput input;
    MapReader state(reader.required(u"state"_s), reader.path(u"state"_s), reader.problems());
    input.budget = readTonnes(state, u"budget"_s);
    input.variability = readTonnes(state, u"variability"_s);
    state.finish();
    const QList<Value> groups = reader.fullList(u"groups"_s);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        MapReader group(groups.at(i), reader.path(u"groups"_s, i), reader.problems());
        input.groups.push_back({.representative = group.text(u"dr"_s),
                                .emissions = readTonnes(group, u"emissions"_s),
                                .share = readTonnes(group, u"share"_s)});
        group.finish();
    }
    return input;
}

ReplacementInput readReplacement(MapReader& reader)
{
    ReplacementInput input;
    input.issued = readTonnes(reader, u"issued"_s);
    input.found = readTonnes(reader, u"reductions_found"_s);
    const QList<Value> parties = reader.fullList(u"parties"_s);
    for (qsizetype i = 0; i < parties.size(); ++i) {
        MapReader party(parties.at(i), reader.path(u"parties"_s, i), reader.problems());
        input.holders.push_back({.entity = party.text(u"entity"_s),
                                 .use = party.word<CreditUse>(u"use"_s),
                                 .quantity = readTonnes(party, u"quantity"_s)});
        party.finish();
    }
    return input;
}

SequenceExample readSequence(MapReader& reader, const RuleSet& rules)
{
    BlockReader blocks(rules);
    SequenceExample example{.world = {.rules = rules}};
    const Value events = reader.required(u"events"_s);
    MapReader named(events, reader.path(u"events"_s), reader.problems());
    for (const QString& name : MapReader::keys(events)) {
        example.events.emplace_back(
            name, readEvent(named.any(name), named.path(name), reader.problems()));
    }
    example.world.holdings = readHoldings(reader, blocks);
    readWorld(reader, example.world);
    example.holidays = readHolidays(reader);
    example.deadlineOverride = readInstant(reader, u"deadline_override"_s);
    // Blocks that arrive later may be asked for as well.
    std::vector<HeldBlock> known = example.world.holdings;
    const QList<Value> steps = reader.fullList(u"steps"_s);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        MapReader step(steps.at(i), reader.path(u"steps"_s, i), reader.problems());
        example.steps.push_back(readStep(step, blocks));
        if (const auto& arriving = example.steps.back().block) {
            known.push_back(*arriving);
        }
    }
    example.world.requests = readRequests(reader, known);
    return example;
}

Result<RuleSet> readOverrides(MapReader& reader, const RuleSet& rules)
{
    const QString path = reader.path(u"overrides"_s);
    const Value overrides = reader.any(u"overrides"_s);
    const QString policy =
        reader.has(u"options"_s)
            ? reader.any(u"options"_s).toMap().value(u"suspended_policy"_s).toString()
            : QString();
    if (overrides.isUndefined() && policy.isEmpty()) {
        return rules;
    }
    if (!overrides.isUndefined() && !overrides.isMap()) {
        const char* const expected = QT_TRANSLATE_NOOP("Label", "a group of keys in braces");
        return problem(RulesWrongType, path, {shortText(overrides), QString::fromLatin1(expected)});
    }
    Value value = toValue(rules);
    for (const QString& key : MapReader::keys(overrides)) {
        const auto changed = withOverride(value, key, overrides.toMap().value(key));
        if (!changed) {
            return problem(ExamplePathUnknown, path, {key});
        }
        value = *changed;
    }
    if (!policy.isEmpty()) {
        value = withOverride(value, u"suspended_policy"_s, Value(policy)).value_or(value);
    }
    return RuleSet::fromValue(value, path);
}

}  // namespace citss::compliance
