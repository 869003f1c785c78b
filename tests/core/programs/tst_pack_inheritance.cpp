// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/pack_inheritance.h"
#include "core/programs/program_problems.h"
#include "core/programs/rule_pack_reader.h"
#include "core/programs/shipped_packs.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

QByteArray basePack()
{
    return R"({
      "id": "TB", "version": 4, "title": {"en": "Base", "fr": "Base"}, "programme": "TB",
      "unit": "t", "currency": "CAD",
      "vocabulary": [{"term": "allowance", "title": {"en": "unit", "fr": "unité"}},
                     {"term": "reserve", "title": {"en": "reserve", "fr": "réserve"}}],
      "instruments": [
        {"category": "A", "class": "A", "vintaged": true, "title": {"en": "a", "fr": "a"}},
        {"category": "F", "class": "F", "offset": true, "title": {"en": "f", "fr": "f"}}],
      "accounts": [
        {"type": "GENERAL", "owner": "ENTITY", "role": "HOLDING", "title": {"en": "g", "fr": "g"},
         "to": ["GENERAL"]},
        {"type": "RESERVE", "owner": "JURISDICTION", "title": {"en": "r", "fr": "r"}}],
      "rule_sets": [
        {"id": "TB-1", "period": [2021, 2023], "issuers": ["TB"],
         "deadline": {"month": 11, "day": 1, "time": "17:00", "tz": "America/Toronto",
                      "roll": "NONE", "cutoff": "RECORDED"},
         "events": {"FULL": {"ppm": 1000000, "round": "FLOOR"}},
         "vintage": {"FULL": "LE_PERIOD_END"}, "limits": [], "order": ["A"], "sort": "VINTAGE",
         "penalty": {"factor": 3, "on": ["FULL"], "due": "P6M", "phases": []}},
        {"id": "TB-2", "extends": "TB-1", "period": [2024, 2026]}]})";
}

/// States only what differs, in all the ways there are.
QByteArray derivedPack()
{
    return R"({
      "id": "TD", "version": 1, "extends": "TB", "without": ["accounts.RESERVE"],
      "title": {"en": "Derived", "fr": "Dérivé"}, "programme": "TD",
      "vocabulary": [{"term": "allowance", "title": {"fr": "quota"}},
                     {"term": "entity", "title": {"en": "emitter", "fr": "émetteur"}}],
      "rule_sets": [{"id": "TD-1", "extends": "TB-2", "deadline": {"roll": "NEXT_BUSINESS_DAY"}},
                    {"id": "TD-2", "extends": "TD-1", "period": [2027, 2029]}]})";
}

std::optional<Value> bases(const QString& id)
{
    return id == u"TB" ? std::optional(valueFromJson(basePack()).value()) : std::nullopt;
}

QString firstProblem(const QByteArray& json, const PackFinder& finder = bases)
{
    const Result<RulePack> pack = readRulePack(json, finder);
    return pack ? u"none"_s : pack.error().first().code() + u' ' + pack.error().first().field;
}

QByteArray changed(const char* what, const char* with)
{
    QByteArray json = derivedPack();
    CHECK(json.contains(what));
    return json.replace(what, with);
}

}  // namespace

class TestPackInheritance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesOverWhatIsNotStated();
    void extendsRuleSetsOfTheBase();
    void refuses_data();
    void refuses();
    void walksLongChains();
    void findsCirclesOfPacks();
    void whatResultsStandsByItself();
    void writesWhatReadsBack();
    void shipsWholePacks();
};

void TestPackInheritance::takesOverWhatIsNotStated()
{
    const RulePack pack = readRulePack(derivedPack(), bases).value();
    QCOMPARE(pack.id.text(), u"TD"_s);
    QCOMPARE(pack.version, 1);
    QCOMPARE(pack.unit, u"t"_s);
    QCOMPARE(pack.vocabulary.size(), std::size_t{3});
    QCOMPARE(pack.vocabulary.front().title, (Title{.english = u"unit"_s, .french = u"quota"_s}));
    QCOMPARE(pack.vocabulary.back().key.text(), u"entity"_s);
    QCOMPARE(pack.accounts.size(), std::size_t{1});
    QVERIFY(!pack.account(Identifier::of(u"RESERVE"_s)));
    QCOMPARE(pack.instruments.size(), std::size_t{2});
}

void TestPackInheritance::extendsRuleSetsOfTheBase()
{
    const RulePack pack = readRulePack(derivedPack(), bases).value();
    QCOMPARE(pack.ruleSets.size(), std::size_t{2});
    const Rules& first = pack.ruleSets.front().rules();
    QCOMPARE(first.programme.text(), u"TD"_s);
    QCOMPARE(first.period, (Period{.first = 2024, .last = 2026}));
    QCOMPARE(first.deadline.roll, Roll::NextBusinessDay);
    QCOMPARE(first.deadline.minuteOfDay, 17 * 60);
    QCOMPARE(pack.ruleSets.back()->period->first, 2027);
    QVERIFY(!pack.ruleSet(Identifier::of(u"TB-1"_s)));
}

void TestPackInheritance::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* what, const char* with, const char* expected) {
        QTest::addRow("%s", with) << changed(what, with) << QString::fromLatin1(expected);
    };
    row("\"extends\": \"TB\"", "\"extends\": \"NO\"", "PACK_BASE_UNKNOWN extends");
    row("\"extends\": \"TB\"", "\"extends\": 7", "PACK_BASE_UNKNOWN extends");
    row("\"extends\": \"TB\"", "\"extends\": \"TD\"", "PACK_BASE_CIRCULAR extends");
    row("accounts.RESERVE", "accounts.AUCTION", "RULES_NOTHING_TO_LEAVE_OUT without[0]");
    row("accounts.RESERVE", "closing.event_months", "RULES_NOTHING_TO_LEAVE_OUT without[0]");
    row("\"accounts.RESERVE\"", "5", "RULES_NOTHING_TO_LEAVE_OUT without[0]");
    row("\"version\": 1, ", "", "RULES_KEY_MISSING version");
    row("\"programme\": \"TD\",", "", "RULES_KEY_MISSING programme");
    row("\"title\": {\"en\": \"Derived\", \"fr\": \"Dérivé\"},", "", "RULES_KEY_MISSING title");
    row("TB-2", "TB-9", "RULES_BASE_UNKNOWN rule_sets[0].extends");
    row("\"extends\": \"TB-2\"",
        "\"extends\": \"TD-2\"",
        "RULES_BASE_CIRCULAR rule_sets[0].extends");
    row("[2027, 2029]", "[2026, 2029]", "RULES_PERIODS_OVERLAP rule_sets[1].period");
    row("\"fr\": \"émetteur\"", "\"de\": \"x\"", "RULES_KEY_MISSING vocabulary[2].title.fr");
    row("\"term\": \"entity\"", "\"word\": \"entity\"", "RULES_KEY_MISSING vocabulary[2].term");
}

void TestPackInheritance::refuses()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, expected);
    QCOMPARE(firstProblem(derivedPack()), u"none"_s);
    QCOMPARE(firstProblem(json), expected);
}

void TestPackInheritance::walksLongChains()
{
    const auto chain = [](const QString& id) -> std::optional<Value> {
        const int number = id.mid(1).toInt();
        if (number == 0) {
            return bases(u"TB"_s);
        }
        QCborMap pack = valueFromJson(derivedPack()).value().toMap();
        pack.insert(u"id"_s, id);
        pack.insert(u"extends"_s, u"T%1"_s.arg(number - 1));
        pack.remove(u"without"_s);
        pack.insert(u"rule_sets"_s,
                    QCborArray{QCborMap{
                        {u"id"_s, u"S%1"_s.arg(number)},
                        {u"extends"_s, number == 1 ? u"TB-1"_s : u"S%1"_s.arg(number - 1)}}});
        return pack;
    };
    const Result<Value> whole = wholePack(chain(u"T300"_s).value(), chain);
    QVERIFY(whole);
    const RulePack pack = rulePackFromValue(*whole).value();
    QCOMPARE(pack.ruleSets.front()->id.text(), u"S300"_s);
}

void TestPackInheritance::findsCirclesOfPacks()
{
    const auto each = [](const QString& id) -> std::optional<Value> {
        return QCborMap{{u"id"_s, id}, {u"extends"_s, id == u"A" ? u"B"_s : u"A"_s}};
    };
    const Result<Value> whole = wholePack(each(u"A"_s).value(), each);
    QCOMPARE(whole.error().first().code(), u"PACK_BASE_CIRCULAR"_s);
    QCOMPARE(whole.error().first().arguments.first().toString(), u"A"_s);
}

void TestPackInheritance::whatResultsStandsByItself()
{
    const Value whole = wholePack(valueFromJson(derivedPack()).value(), bases).value();
    QVERIFY(!whole.toMap().contains(u"extends"_s));
    const RulePack alone = rulePackFromValue(whole).value();
    QCOMPARE(toValue(alone), toValue(readRulePack(derivedPack(), bases).value()));
    QCOMPARE(wholePack(whole).value(), whole);
}

void TestPackInheritance::writesWhatReadsBack()
{
    for (const QString& id : shippedPackIds()) {
        const RulePack pack = rulePackFromValue(shippedPack(id).value()).value();
        const Result<RulePack> again = rulePackFromValue(toValue(pack));
        QVERIFY2(again, qPrintable(id));
        QCOMPARE(toValue(*again), toValue(pack));
        QCOMPARE(again->holidays, pack.holidays);
        QCOMPARE(again->accounts, pack.accounts);
        QCOMPARE(again->confidentiality, pack.confidentiality);
        for (std::size_t i = 0; i < pack.ruleSets.size(); ++i) {
            QCOMPARE(again->ruleSets[i].hash(), pack.ruleSets[i].hash());
        }
    }
}

void TestPackInheritance::shipsWholePacks()
{
    QCOMPARE(shippedPackIds().size(), 11);
    QVERIFY(shippedPackFile(u"on"_s)->toMap().contains(u"extends"_s));
    QVERIFY(!shippedPack(u"on"_s)->toMap().contains(u"extends"_s));
    QCOMPARE(shippedPack(u"NOBODY"_s).error().first().code(), u"PACK_BASE_UNKNOWN"_s);
    QVERIFY(!shippedPackFile(u"../wa"_s));
    for (const QString& id : shippedPackIds()) {
        QVERIFY2(shippedExamples(id).size() > 100, qPrintable(id));
    }
}

QTEST_GUILESS_MAIN(TestPackInheritance)
#include "tst_pack_inheritance.moc"
