// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem_text.h"
#include "core/catalogue/catalogue.h"
#include "core/programs/shipped_packs.h"
#include "tests/support/scenario.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

QCborMap adoption(const QString& id, int version = 1, const QString& unit = {})
{
    QCborMap pack = shippedPack(id).value().toMap();
    pack.insert(u"version"_s, version);
    if (!unit.isEmpty()) {
        pack.insert(u"unit"_s, unit);
    }
    return {{u"pack"_s, pack}};
}

/// A value with one place in it changed: "rule_sets.0.deadline.day".
Value changed(const Value& in, QStringList path, const Value& value)
{
    if (path.isEmpty()) {
        return value;
    }
    const QString key = path.takeFirst();
    if (in.isArray()) {
        QCborArray array = in.toArray();
        array[key.toInt()] = changed(array.at(key.toInt()), path, value);
        return array;
    }
    QCborMap map = in.toMap();
    map.insert(key, changed(map.value(key), path, value));
    return map;
}

}  // namespace

class TestPackCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void adoptsEveryShippedPack();
    void neverEditsAVersion();
    void refusesAPackThatStandsOnAnother();
    void needsTwoPersonsOnceThereIsAJurisdiction();
    void nobodyAdoptsALiveRegistrysRulesAlone();
    void listsWhatThePacksName();
    void refusesRulesThatCannotBe_data();
    void refusesRulesThatCannotBe();
};

void TestPackCommands::adoptsEveryShippedPack()
{
    Scenario scenario;
    for (const QString& id : shippedPackIds()) {
        QCOMPARE(codesOf(scenario.run("root", "AdoptRulePack", adoption(id))), u"ok"_s);
    }
    QCOMPARE(scenario.rows("rule_packs").size(), shippedPackIds().size());
}

void TestPackCommands::neverEditsAVersion()
{
    Scenario scenario;
    const auto adopt = [&scenario](int version, const QString& unit) {
        return scenario.run("root", "AdoptRulePack", adoption(u"WA"_s, version, unit));
    };
    QCOMPARE(codesOf(adopt(2, u"tCO2e"_s)), u"ok"_s);
    const Result<Outcome> edited = adopt(2, u"t"_s);
    QCOMPARE(codesOf(edited), u"PACK_VERSION_EDITED"_s);
    QCOMPARE(edited.error().first().field, u"pack.version"_s);
    QCOMPARE(codesOf(adopt(2, u"tCO2e"_s)), u"PACK_VERSION_TAKEN"_s);
    QCOMPARE(codesOf(adopt(1, u"t"_s)), u"PACK_VERSION_TAKEN"_s);
    QCOMPARE(codesOf(adopt(3, u"t"_s)), u"ok"_s);
    QCOMPARE(codesOf(adopt(2, u"kg"_s)), u"PACK_VERSION_EDITED"_s);
}

void TestPackCommands::refusesAPackThatStandsOnAnother()
{
    Scenario scenario;
    const QCborMap file = shippedPackFile(u"ON"_s)->toMap();
    const Result<Outcome> outcome = scenario.run("root", "AdoptRulePack", {{u"pack"_s, file}});
    QCOMPARE(codesOf(outcome), u"PACK_BASE_UNKNOWN"_s);
    QCOMPARE(outcome.error().first().field, u"pack.extends"_s);
}

void TestPackCommands::needsTwoPersonsOnceThereIsAJurisdiction()
{
    Scenario scenario;
    scenario.addJurisdiction("XW", "WA");
    scenario.addPersona("jsa", "JSA");
    scenario.addPersona("jsa2", "JSA");
    const QCborMap second = adoption(u"WA"_s, 2);
    for (const char* const alone : {"root", "jsa", "adm"}) {
        const Result<Outcome> proposed = scenario.run(alone, "AdoptRulePack", second);
        QVERIFY(proposed->made.contains(u"proposal"_s));
        const QCborMap own{{u"proposal"_s, proposed->made.value(u"proposal"_s)},
                           {u"comment"_s, u"Mine"_s}};
        const QString codes = codesOf(scenario.run(alone, "ApproveProposal", own));
        QVERIFY2(codes == u"PROPOSAL_OWN"_s || codes == u"NOT_PERMITTED"_s, qPrintable(codes));
    }
    QCOMPARE(scenario.rows("rule_packs").size(), 1);
    for (const char* const other : {"prg", "reg", "aud"}) {
        QCOMPARE(codesOf(scenario.run(other, "AdoptRulePack", second)), u"NOT_PERMITTED"_s);
    }
    QCOMPARE(codesOf(scenario.runBoth("adm", "aut", "AdoptRulePack", second)), u"ok"_s);
    QCOMPARE(codesOf(scenario.runBoth("jsa", "jsa2", "AdoptRulePack", adoption(u"WA"_s, 3))),
             u"ok"_s);
    QCOMPARE(codesOf(scenario.runBoth("root", "aut", "AdoptRulePack", adoption(u"CA"_s))), u"ok"_s);
}

void TestPackCommands::nobodyAdoptsALiveRegistrysRulesAlone()
{
    ManualClock clock{Scenario::Start};
    SeededRandom random{"live"};
    const auto live = LocalRegistry::inMemory({.name = u"Live"_s,
                                               .training = false,
                                               .publicKey = QByteArray(32, 'k'),
                                               .username = u"root"_s,
                                               .person = u"First"_s,
                                               .passwordHash = PersonaPasswordHash},
                                              {catalogue(), clock, random});
    const Result<Session> session = live->signIn(u"root"_s, PersonaPassword);
    QVERIFY2(session.has_value(), qPrintable(codesOf(session)));
    const Result<Outcome> proposed = live->execute(
        {.id = live->newCommandId(), .command = u"AdoptRulePack"_s, .fields = adoption(u"WA"_s)},
        session->token);
    QVERIFY(proposed->made.contains(u"proposal"_s));
}

void TestPackCommands::listsWhatThePacksName()
{
    Scenario scenario;
    scenario.addJurisdiction("XW", "WA");
    const JournalNumber then = scenario.head();
    QCOMPARE(scenario.cell("programmes", "{'pack': 'WA'}", "title_en"),
             u"Washington Cap-and-Invest Program"_s);
    QCOMPARE(scenario.cell("programmes", "{'pack': 'WA'}", "currency"), u"USD"_s);
    QCOMPARE(scenario.rows("instrument_kinds", "{'jurisdiction': 'XW'}").size(), 5);
    QCOMPARE(scenario.rows("instrument_kinds", "{'jurisdiction': 'XW', 'is_offset': true}").size(),
             2);
    QCOMPARE(
        scenario.cell("instrument_kinds", "{'jurisdiction': 'XW', 'kind': 'APCR'}", "title_fr"),
        u"Unité d'émission de la réserve"_s);
    QCOMPARE(scenario.rows("rule_sets", "{'rule_set': 'WA-CP1', 'first_year': 2023}").size(), 1);
    // A later version goes before, and stays hidden in the past.
    QCborMap later = adoption(u"WA"_s, 2);
    QCborMap pack = later.value(u"pack"_s).toMap();
    pack.insert(u"title"_s, QCborMap{{u"en"_s, u"New name"_s}, {u"fr"_s, u"Nouveau nom"_s}});
    later.insert(u"pack"_s, pack);
    QCOMPARE(codesOf(scenario.runBoth("adm", "aut", "AdoptRulePack", later)), u"ok"_s);
    QCOMPARE(scenario.rows("programmes").size(), 1);
    QCOMPARE(scenario.cell("programmes", "{'pack': 'WA'}", "title_en"), u"New name"_s);
    QCOMPARE(scenario.cell("rule_sets", "{'rule_set': 'WA-CP1'}", "version"), u"2"_s);
    ViewRequest past;
    past.view = u"programmes"_s;
    past.asOf = then;
    const Page before = scenario.page(past);
    QCOMPARE(before.rows.size(), 1);
    QVERIFY(before.rows.first().contains(Value(u"Washington Cap-and-Invest Program"_s)));
}

void TestPackCommands::refusesRulesThatCannotBe_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name,
                        const QString& path,
                        const Value& value,
                        const QString& code,
                        const QString& field) {
        QTest::newRow(name) << path << value << code << field;
    };
    row("unknown category",
        u"rule_sets.0.order.0"_s,
        u"GOLD"_s,
        u"RULES_CATEGORY_UNKNOWN"_s,
        u"pack.rule_sets[0].order[0]"_s);
    row("limit over 100 %",
        u"rule_sets.0.limits.0.ppm.*"_s,
        1'000'001,
        u"RULES_SHARE_TOO_HIGH"_s,
        u"pack.rule_sets[0].limits[0].ppm.*"_s);
    row("31 November",
        u"rule_sets.0.deadline.day"_s,
        31,
        u"RULES_DATE_IMPOSSIBLE"_s,
        u"pack.rule_sets[0].deadline.day"_s);
    row("unknown time zone",
        u"rule_sets.0.deadline.tz"_s,
        u"America/Atlantis"_s,
        u"RULES_ZONE_UNKNOWN"_s,
        u"pack.rule_sets[0].deadline.tz"_s);
    row("overlapping period",
        u"rule_sets.0.period"_s,
        QCborArray{2014, 2023},
        u"RULES_PERIODS_OVERLAP"_s,
        u"pack.rule_sets[1].period"_s);
    row("circular extension",
        u"rule_sets.0.extends"_s,
        u"CA-CP4"_s,
        u"RULES_BASE_CIRCULAR"_s,
        u"pack.rule_sets[0].extends"_s);
}

void TestPackCommands::refusesRulesThatCannotBe()
{
    QFETCH(QString, path);
    QFETCH(Value, value);
    Scenario scenario;
    QCborMap fields = adoption(u"CA"_s);
    fields.insert(u"pack"_s, changed(fields.value(u"pack"_s), path.split(u'.'), value));
    const Result<Outcome> refused = scenario.run("root", "AdoptRulePack", fields);
    QTEST(refused ? u"ok"_s : refused.error().first().code(), "code");
    QTEST(refused.error().first().field, "field");
    QVERIFY(!problemText(refused.error().first()).isEmpty());
    QVERIFY(scenario.rows("rule_packs").isEmpty());
}

QTEST_GUILESS_MAIN(TestPackCommands)
#include "tst_pack_commands.moc"
