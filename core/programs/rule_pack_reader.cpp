// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/rule_pack_reader.h"

#include "core/base/vintage.h"
#include "core/programs/map_reader.h"
#include "core/programs/program_problems.h"
#include "core/programs/rule_set_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace citss {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostBytes = 4'000'000;

Title readTitle(MapReader& outer)
{
    MapReader reader(outer.required("title"_L1), outer.path("title"_L1), outer.problems());
    const Title title{.english = reader.text("en"_L1, 200), .french = reader.text("fr"_L1, 200)};
    reader.finish();
    return title;
}

JurisdictionCode readJurisdiction(MapReader& reader)
{
    const QString text = reader.text("jurisdiction"_L1, 40);
    const auto code = JurisdictionCode::parse(text);
    if (!code && !text.isEmpty()) {
        reader.add(problem(NotJurisdiction, reader.path("jurisdiction"_L1), {text}));
    }
    return code ? *code : JurisdictionCode();
}

YearlyHoliday readYearly(const Value& value, const QString& path, Problems& problems)
{
    MapReader reader(value, path, problems);
    YearlyHoliday holiday;
    if (reader.has("easter"_L1)) {
        holiday.easter = static_cast<int>(reader.number("easter"_L1, -60, 70));
        reader.finish();
        return holiday;
    }
    holiday.month = static_cast<int>(reader.number("month"_L1, 1, 12));
    if (reader.has("day"_L1)) {
        holiday.day = static_cast<int>(reader.number("day"_L1, 1, 31));
        if (!QDate::isValid(2000, holiday.month, holiday.day)) {
            reader.add(problem(RulesDateImpossible,
                               reader.path("day"_L1),
                               {QString::number(holiday.month), QString::number(holiday.day)}));
        }
        holiday.weekday =
            reader.has("weekday"_L1) ? static_cast<int>(reader.number("weekday"_L1, 1, 7)) : 0;
    } else {
        holiday.weekday = static_cast<int>(reader.number("weekday"_L1, 1, 7));
        holiday.nth = static_cast<int>(reader.number("nth"_L1, -1, 4));
        if (holiday.nth == 0) {
            reader.add(
                problem(RulesNumberOutside, reader.path("nth"_L1), {u"0"_s, u"1"_s, u"4"_s}));
        }
        holiday.plus =
            reader.has("plus"_L1) ? static_cast<int>(reader.number("plus"_L1, -6, 6)) : 0;
    }
    holiday.sundayToMonday = reader.flag("sunday_to_monday"_L1, false);
    holiday.saturdayToFriday = reader.flag("saturday_to_friday"_L1, false);
    reader.finish();
    return holiday;
}

Holidays readHolidays(MapReader& outer)
{
    if (!outer.has("holidays"_L1)) {
        return {};
    }
    MapReader reader(outer.any("holidays"_L1), outer.path("holidays"_L1), outer.problems());
    std::vector<QDate> dates;
    const QList<Value> stated = reader.list("dates"_L1, 1000);
    for (qsizetype i = 0; i < stated.size(); ++i) {
        dates.push_back(reader.dateAt(stated.at(i), reader.path("dates"_L1, i)));
    }
    std::vector<YearlyHoliday> yearly;
    const QList<Value> rules = reader.list("yearly"_L1, 100);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        yearly.push_back(readYearly(rules.at(i), reader.path("yearly"_L1, i), outer.problems()));
    }
    reader.finish();
    return Holidays(std::move(dates), std::move(yearly));
}

std::vector<Member> readMembers(MapReader& outer)
{
    std::vector<Member> members;
    const QList<Value> list = outer.list("members"_L1, 100);
    for (qsizetype i = 0; i < list.size(); ++i) {
        MapReader reader(list.at(i), outer.path("members"_L1, i), outer.problems());
        members.push_back({.jurisdiction = readJurisdiction(reader), .title = readTitle(reader)});
        reader.finish();
    }
    return members;
}

std::vector<Term> readVocabulary(MapReader& outer)
{
    std::vector<Term> terms;
    const QList<Value> list = outer.list("vocabulary"_L1, 500);
    for (qsizetype i = 0; i < list.size(); ++i) {
        MapReader reader(list.at(i), outer.path("vocabulary"_L1, i), outer.problems());
        terms.push_back({.key = reader.id("term"_L1), .title = readTitle(reader)});
        reader.finish();
    }
    return terms;
}

std::vector<InstrumentKind> readInstruments(MapReader& outer)
{
    std::vector<InstrumentKind> kinds;
    const QList<Value> list = outer.fullList("instruments"_L1, Rules::MostKinds);
    for (qsizetype i = 0; i < list.size(); ++i) {
        MapReader reader(list.at(i), outer.path("instruments"_L1, i), outer.problems());
        kinds.push_back({.traits = readKind(reader), .title = readTitle(reader)});
        reader.finish();
    }
    return kinds;
}

std::vector<Identifier> readRoutes(MapReader& reader, const QString& key)
{
    std::vector<Identifier> routes;
    const QList<Value> list = reader.list(key, 64);
    for (qsizetype i = 0; i < list.size(); ++i) {
        routes.push_back(reader.idAt(list.at(i), reader.path(key, i)));
    }
    return routes;
}

AccountKind readAccount(MapReader& reader)
{
    AccountKind kind;
    kind.type = reader.id("type"_L1);
    const QString owner = reader.text("owner"_L1);
    if (owner != u"ENTITY" && owner != u"JURISDICTION" && !owner.isEmpty()) {
        reader.add(problem(RulesWordUnknown,
                           reader.path("owner"_L1),
                           {owner.left(80), u"ENTITY, JURISDICTION"_s}));
    }
    kind.owner = owner == u"ENTITY" ? AccountOwner::Entity : AccountOwner::Jurisdiction;
    if (reader.has("role"_L1)) {
        kind.role = reader.word<AccountRole>("role"_L1);
    }
    kind.countsForLimit = reader.flag("counts_for_limit"_L1, false);
    kind.title = readTitle(reader);
    kind.holderRoutes = readRoutes(reader, "to"_L1);
    kind.regulatorRoutes = readRoutes(reader, "regulator_to"_L1);
    return kind;
}

std::vector<AccountKind> readAccounts(MapReader& outer)
{
    std::vector<AccountKind> kinds;
    const QList<Value> list = outer.list("accounts"_L1, 64);
    for (qsizetype i = 0; i < list.size(); ++i) {
        MapReader reader(list.at(i), outer.path("accounts"_L1, i), outer.problems());
        kinds.push_back(readAccount(reader));
        reader.finish();
    }
    return kinds;
}

Closing readClosing(MapReader& outer)
{
    Closing closing;
    if (!outer.has("closing"_L1)) {
        return closing;
    }
    MapReader reader(outer.any("closing"_L1), outer.path("closing"_L1), outer.problems());
    closing.eventMonths = static_cast<int>(reader.number("event_months"_L1, 0, 120));
    if (reader.has("programme_ended"_L1)) {
        closing.programmeEnded =
            reader.dateAt(reader.any("programme_ended"_L1), reader.path("programme_ended"_L1));
    }
    reader.finish();
    return closing;
}

void readConfidentiality(MapReader& outer, RulePack& pack)
{
    if (!outer.has("confidentiality"_L1)) {
        return;
    }
    MapReader reader(
        outer.any("confidentiality"_L1), outer.path("confidentiality"_L1), outer.problems());
    pack.fewestGroups = static_cast<int>(reader.number("fewest_groups"_L1, 1, 100));
    const Value tiers = reader.required("tiers"_L1);
    MapReader subjects(tiers, reader.path("tiers"_L1), outer.problems());
    for (const QString& key : MapReader::keys(tiers)) {
        const Identifier subject = subjects.idAt(Value(key), subjects.path(key));
        pack.confidentiality.push_back(
            {.subject = subject, .tier = static_cast<int>(subjects.number(key, 0, 4))});
    }
    subjects.finish();
    reader.finish();
}

/// Reads the rule sets: what the pack states once is added to each of them before it is read.
class RuleSetsReader {
public:
    RuleSetsReader(MapReader& reader, RulePack& pack) : m_reader(reader), m_pack(pack) {}

    void run(const QCborArray& instruments)
    {
        QCborArray kinds;
        for (const QCborValue instrument : instruments) {
            QCborMap kind = instrument.toMap();
            kind.remove(u"title"_s);
            kinds.append(kind);
        }
        const QString key = u"rule_sets"_s;
        const QList<Value> sets = m_reader.fullList(key, 200);
        for (qsizetype i = 0; i < sets.size(); ++i) {
            readOne(sets.at(i), m_reader.path(key, i), kinds);
        }
    }

private:
    void readOne(const Value& value, const QString& path, const QCborArray& kinds)
    {
        QCborMap map = value.toMap();
        if (map.contains(u"kinds"_s)) {
            m_reader.add(problem(RulesKeyUnknown, path + u".kinds"_s, {u"kinds"_s}));
        }
        map.insert(u"kinds"_s, kinds);
        addDefault(map, u"programme"_s, m_pack.programme.text());
        addDefault(map, u"unit"_s, m_pack.unit);
        const Result<RuleSet> set = RuleSet::fromValue(value.isMap() ? Value(map) : value, path);
        if (!set) {
            m_reader.problems().append(set.error());
            return;
        }
        if ((*set)->programme != m_pack.programme) {
            m_reader.add(problem(RulesProgrammeDiffers,
                                 path + u".programme"_s,
                                 {(*set)->programme.text(), m_pack.programme.text()}));
        }
        m_pack.ruleSets.push_back(*set);
        m_paths.append(path);
        checkPeriods();
        checkRestAccount();
    }

    static void addDefault(QCborMap& map, const QString& key, const QString& text)
    {
        if (!map.contains(key) && !text.isEmpty()) {
            map.insert(key, text);
        }
    }

    /// The newest against those before it.
    void checkPeriods()
    {
        const Rules& own = m_pack.ruleSets.back().rules();
        for (std::size_t i = 0; i + 1 < m_pack.ruleSets.size(); ++i) {
            const Rules& other = m_pack.ruleSets.at(i).rules();
            const int from = std::max(own.period ? own.period->first : Vintage::First,
                                      other.period ? other.period->first : Vintage::First);
            const int to = std::min(own.period ? own.period->last : Vintage::Last,
                                    other.period ? other.period->last : Vintage::Last);
            for (const EventRule& event : own.events) {
                if (from <= to && other.event(event.type)) {
                    m_reader.add(problem(RulesPeriodsOverlap,
                                         m_paths.last() + u".period"_s,
                                         {other.id.text(),
                                          own.id.text(),
                                          wordOf(event.type),
                                          QString::number(from)}));
                    break;
                }
            }
        }
    }

    void checkRestAccount()
    {
        const std::optional<Identifier>& rest = m_pack.ruleSets.back()->penalty.restTo;
        if (rest && !m_pack.account(*rest)) {
            m_reader.add(problem(
                RulesAccountUnknown, m_paths.last() + u".penalty.rest_to"_s, {rest->text()}));
        }
    }

    MapReader& m_reader;
    RulePack& m_pack;
    QStringList m_paths;
};

void checkRoutes(const RulePack& pack, MapReader& reader)
{
    std::set<Identifier> seen;
    for (std::size_t i = 0; i < pack.accounts.size(); ++i) {
        const AccountKind& kind = pack.accounts.at(i);
        const QString at = reader.path("accounts"_L1, static_cast<qsizetype>(i));
        if (!seen.insert(kind.type).second) {
            reader.add(problem(RulesRepeated, at + u".type"_s, {kind.type.text()}));
        }
        for (const auto* routes : {&kind.holderRoutes, &kind.regulatorRoutes}) {
            const QString key = routes == &kind.holderRoutes ? u".to"_s : u".regulator_to"_s;
            for (const Identifier& route : *routes) {
                if (!pack.account(route)) {
                    reader.add(problem(RulesAccountUnknown, at + key, {route.text()}));
                }
            }
        }
    }
}

}  // namespace

Result<Value> valueFromJson(const QByteArray& json)
{
    if (json.size() > MostBytes) {
        return problem(RulesTooLong, {}, {json.size(), MostBytes});
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return problem(RulesNotJson, {}, {error.errorString(), error.offset});
    }
    return document.isArray() ? Value(QCborArray::fromJsonArray(document.array()))
                              : Value(QCborMap::fromJsonObject(document.object()));
}

Result<RulePack> rulePackFromValue(const Value& whole)
{
    Problems problems;
    MapReader reader(whole, {}, problems);
    RulePack pack;
    pack.id = reader.id("id"_L1);
    pack.version = static_cast<int>(reader.number("version"_L1, 1, 9999));
    pack.title = readTitle(reader);
    pack.programme = reader.id("programme"_L1);
    pack.unit = reader.text("unit"_L1, 40);
    pack.currency = reader.text("currency"_L1, 3);
    pack.members = readMembers(reader);
    pack.holidays = readHolidays(reader);
    pack.vocabulary = readVocabulary(reader);
    pack.instruments = readInstruments(reader);
    pack.accounts = readAccounts(reader);
    pack.closing = readClosing(reader);
    readConfidentiality(reader, pack);
    checkRoutes(pack, reader);
    RuleSetsReader(reader, pack).run(reader.any("instruments"_L1).toArray());
    reader.finish();
    if (!problems.isEmpty()) {
        return problems;
    }
    return pack;
}

Result<RulePack> readRulePack(const QByteArray& json, const PackFinder& bases)
{
    const Result<Value> stated = valueFromJson(json);
    const Result<Value> whole = stated ? wholePack(*stated, bases) : stated;
    return whole ? rulePackFromValue(*whole) : whole.error();
}

}  // namespace citss
