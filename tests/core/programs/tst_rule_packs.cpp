// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem_text.h"
#include "core/programs/rule_pack_library.h"
#include "core/programs/rule_pack_reader.h"
#include "tests/core/programs/small_pack.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

class TestRulePacks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInPacksAreReadable();
    void builtInPacksSpeakBothLanguages();
    void canonicalFormReadsBack();
    void hashPinsTheRules();
    void inheritsWhatIsNotStated();
    void findsTheRulesOfAYear();
    void citesTheNearestRule();
    void overridesOnePlace();
    void keepsPacksApart();
};

void TestRulePacks::builtInPacksAreReadable()
{
    const Result<RulePackLibrary> library = RulePackLibrary::builtIn();
    if (!library) {
        const Problem& first = library.error().first();
        QFAIL(qPrintable(first.field + u": "_s + problemText(first)));
    }
    QCOMPARE(library->packs().size(), std::size_t{11});
    std::size_t sets = 0;
    for (const RulePack& pack : library->packs()) {
        for (const RuleSet& set : pack.ruleSets) {
            QCOMPARE(set->programme, pack.programme);
            QCOMPARE(set.hash().size(), 32);
        }
        sets += pack.ruleSets.size();
        QVERIFY(!pack.accounts.empty() && !pack.vocabulary.empty());
        QVERIFY(!pack.confidentiality.empty() && !pack.holidays.yearly().empty());
    }
    QCOMPARE(sets, std::size_t{21});
    const RulePack& washington = *library->pack(Identifier::of(u"WA"_s));
    QCOMPARE(library->packOf(Identifier::of(u"WA-CP2"_s)), &washington);
    QCOMPARE(washington.account(Identifier::of(u"COMPLIANCE"_s))->role, AccountRole::Compliance);
    QVERIFY(washington.account(Identifier::of(u"COMPLIANCE"_s))->holderRoutes.empty());
    QCOMPARE(washington.instrument(Category::of(u"APCR"_s))->traits.serialClass, 'R');
    QVERIFY(!library->ruleSet(Identifier::of(u"WA-CP9"_s)));
    QVERIFY(!library->packOf(Identifier::of(u"WA-CP9"_s)));
}

void TestRulePacks::builtInPacksSpeakBothLanguages()
{
    const RulePackLibrary library = RulePackLibrary::builtIn().value();
    for (const RulePack& pack : library.packs()) {
        std::vector<Title> titles = {pack.title};
        for (const Term& term : pack.vocabulary) {
            titles.push_back(term.title);
        }
        for (const InstrumentKind& kind : pack.instruments) {
            titles.push_back(kind.title);
        }
        for (const AccountKind& kind : pack.accounts) {
            titles.push_back(kind.title);
        }
        for (const Title& title : titles) {
            QVERIFY(!title.english.isEmpty() && !title.french.isEmpty());
            QCOMPARE(title.english, title.english.trimmed());
            QCOMPARE(title.french, title.french.trimmed());
        }
        for (const RuleSet& set : pack.ruleSets) {
            for (const Category& category : set->order) {
                const QString rule = u"order."_s + category.text();
                QVERIFY2(!set->citation(rule).isEmpty(), qPrintable(rule));
            }
            for (const Limit& limit : set->limits) {
                QVERIFY(!set->citation(u"limits."_s + limit.id.text()).isEmpty());
            }
        }
    }
}

void TestRulePacks::canonicalFormReadsBack()
{
    std::vector<RulePack> packs = RulePackLibrary::builtIn()->packs();
    packs.push_back(readRulePack(smallPack()).value());
    const QDir folder(qEnvironmentVariable("CITSS_SOURCE", u"."_s) + u"/tests/data/programs"_s);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        packs.push_back(readRulePack(file.readAll()).value());
    }
    for (const RulePack& pack : packs) {
        for (const RuleSet& set : pack.ruleSets) {
            const Result<RuleSet> again = RuleSet::fromValue(toValue(set));
            QVERIFY2(again.has_value(), qPrintable(set->id.text()));
            QVERIFY(again->rules() == set.rules());
            QCOMPARE(again->hash(), set.hash());
            const auto bytes = canonicalBytes(toValue(set));
            QVERIFY(RuleSet::fromValue(*fromCanonicalBytes(bytes)).value() == set);
        }
    }
}

void TestRulePacks::hashPinsTheRules()
{
    const RulePack pack = readRulePack(smallPack()).value();
    const QByteArray hash = pack.ruleSets.front().hash();
    // Words for people may be mended without touching the rules, and so may the order of keys.
    const RulePack reworded =
        readRulePack(changedPack(u"instruments.0.title.fr"_s, u"\"unité\""_s)).value();
    QCOMPARE(reworded.ruleSets.front().hash(), hash);
    const RulePack stricter =
        readRulePack(changedPack(u"rule_sets.0.penalty.factor"_s, u"4"_s)).value();
    QVERIFY(stricter.ruleSets.front().hash() != hash);
    const RulePack renumbered = readRulePack(changedPack(u"rule_sets.0.version"_s, u"2"_s)).value();
    QVERIFY(renumbered.ruleSets.front().hash() != hash);
    const RulePack retyped =
        readRulePack(changedPack(u"instruments.0.vintaged"_s, u"false"_s)).value();
    QVERIFY(retyped.ruleSets.front().hash() != hash);
}

void TestRulePacks::inheritsWhatIsNotStated()
{
    const RulePack pack = readRulePack(smallPack()).value();
    const Rules& second = pack.ruleSets.at(1).rules();
    QCOMPARE(second.period, (Period{2024, 2026}));
    QCOMPARE(second.event(EventType::Annual)->lastYear, 2025);
    QCOMPARE(second.event(EventType::Annual)->share, Share::ofPpm(300'000));
    QCOMPARE(second.limits.front().id.text(), u"OFFSETS"_s);
    QCOMPARE(second.citation(u"order.F"_s), u"s. 22"_s);

    const QByteArray less = changedPack(u"rule_sets.1.without"_s,
                                        u"[\"citations.order.F\", \"events.ANNUAL\", "
                                        "\"vintage.ANNUAL\"]"_s);
    const RulePack shorter =
        readRulePack(QByteArray(less).replace("\"ANNUAL\": {\n                    \"last_year\": "
                                              "2025\n                }",
                                              ""))
            .value();
    QVERIFY(!shorter.ruleSets.at(1)->event(EventType::Annual));
    QCOMPARE(shorter.ruleSets.at(1)->citation(u"order.F"_s), u"s. 21"_s);
}

void TestRulePacks::findsTheRulesOfAYear()
{
    const RulePack pack = readRulePack(smallPack()).value();
    QCOMPARE((*pack.ruleSetFor(EventType::Annual, 2022))->id.text(), u"TX-1"_s);
    QCOMPARE((*pack.ruleSetFor(EventType::Full, 2026))->id.text(), u"TX-2"_s);
    QVERIFY(!pack.ruleSetFor(EventType::Full, 2027));
    QVERIFY(!pack.ruleSetFor(EventType::Rate, 2022));
    QVERIFY(!pack.ruleSet(Identifier::of(u"TX-3"_s)));
    QVERIFY(!pack.instrument(Category::of(u"Z"_s)));
}

void TestRulePacks::citesTheNearestRule()
{
    const RulePack pack = readRulePack(smallPack()).value();
    const Rules& rules = pack.ruleSets.front().rules();
    QCOMPARE(rules.citation(u"order.F"_s), u"s. 22"_s);
    QCOMPARE(rules.citation(u"order.A"_s), u"s. 21"_s);
    QCOMPARE(rules.citation(u"limits.OFFSETS"_s), QString());
}

void TestRulePacks::overridesOnePlace()
{
    const RulePack pack = readRulePack(smallPack()).value();
    const Value value = toValue(pack.ruleSets.front());
    const Value ceil = *withOverride(value, u"events.ANNUAL.round"_s, u"CEIL"_s);
    const RuleSet rounded = RuleSet::fromValue(ceil).value();
    QCOMPARE(rounded->event(EventType::Annual)->rounding, Rounding::Ceil);
    QCOMPARE(rounded->event(EventType::Full)->rounding, Rounding::Floor);
    QVERIFY(!withOverride(value, u"events.WEEKLY.round"_s, u"CEIL"_s));
    QVERIFY(!withOverride(value, u"sort.x"_s, u"CEIL"_s));
    QVERIFY(!withOverride(Value(3), u"sort"_s, u"FIFO"_s));
    for (const QString& path : {u"limits.0.ppm.*"_s, u"limits.OFFSETS.ppm.*"_s}) {
        const RuleSet narrow = RuleSet::fromValue(*withOverride(value, path, 5)).value();
        QCOMPARE(narrow->limits.front().everyYear, Share::ofPpm(5));
    }
    QVERIFY(!withOverride(value, u"limits.1.ppm"_s, 5));
    QVERIFY(!withOverride(value, u"limits.NONE.ppm"_s, 5));
    const auto wrong = RuleSet::fromValue(*withOverride(value, u"sort"_s, u"LIFO"_s), u"here"_s);
    QCOMPARE(wrong.error().first().field, u"here.sort"_s);
}

void TestRulePacks::keepsPacksApart()
{
    RulePackLibrary library = RulePackLibrary::builtIn().value();
    const RulePack small = readRulePack(smallPack()).value();
    QVERIFY(library.add(small).isEmpty());
    QCOMPARE(library.packs().at(9).id.text(), u"TX"_s);
    const Problems again = library.add(small);
    QCOMPARE(again.size(), 3);
    QCOMPARE(again.first().field, u"id"_s);
    QCOMPARE(again.last().field, u"rule_sets[1].id"_s);
    QCOMPARE(library.packs().size(), std::size_t{12});
    QVERIFY(library.put(small).isEmpty());
    QCOMPARE(library.packs().size(), std::size_t{12});
}

QTEST_GUILESS_MAIN(TestRulePacks)
#include "tst_rule_packs.moc"
