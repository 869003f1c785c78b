// SPDX-License-Identifier: GPL-3.0-or-later
// Every shipped pack reads in words: no rule, key or law is left out, and none stays code.
#include "core/programs/difference_words.h"
#include "core/programs/pack_sections.h"
#include "core/programs/pack_words.h"
#include "core/programs/rule_pack_library.h"
#include "core/programs/rule_pack_reader.h"
#include "core/programs/rule_words.h"

#include <QCborArray>
#include <QCborMap>
#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

const RulePackLibrary& library()
{
    static const RulePackLibrary packs = RulePackLibrary::builtIn().value();
    return packs;
}

const RulePack& packOf(const QString& id)
{
    return *library().pack(Identifier::of(id));
}

QString textOf(const std::vector<PackSection>& sections, const QString& title, const QString& what)
{
    for (const PackSection& section : sections) {
        for (const PackRow& row : section.rows) {
            if (section.title == title && row.what == what) {
                return row.citation.isEmpty() ? row.text : u"%1 [%2]"_s.arg(row.text, row.citation);
            }
        }
    }
    return u"(no %1 in %2)"_s.arg(what, title);
}

RulePack with(const RulePack& pack, const QString& path, const Value& value)
{
    return rulePackFromValue(withOverride(toValue(pack), path, value).value()).value();
}

DifferenceWords onlyDifference(const RulePack& from, const RulePack& to)
{
    const QList<PackDifference> found = packDifferences(from, to);
    return found.size() == 1 ? differenceWords(found.first(), from, to) : DifferenceWords();
}

template <typename E>
void collectWords(QStringList& all)
{
    for (const Word<E>& word : words<E>()) {
        all.append(QString::fromLatin1(word.text));
    }
}

}  // namespace

class TestPackSections final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en_CA"_s)); }
    void leavesNothingOut_data();
    void leavesNothingOut();
    void namesEveryWord();
    void readsAsSentences_data();
    void readsAsSentences();
    void saysHolidays_data();
    void saysHolidays();
    void takesTheTitlesOfTheLanguage();
    void saysDifferences_data();
    void saysDifferences();
    void saysWhatOnlyOneStates();
    void saysEveryDifferenceOfAllPacks();
};

void TestPackSections::leavesNothingOut_data()
{
    QTest::addColumn<QString>("id");
    for (const RulePack& pack : library().packs()) {
        QTest::newRow(qPrintable(pack.id.text())) << pack.id.text();
    }
}

void TestPackSections::leavesNothingOut()
{
    QFETCH(QString, id);
    const RulePack& pack = packOf(id);
    const std::vector<PackSection> sections = packSections(pack);
    for (const PackSection& section : sections) {
        QVERIFY2(!section.rows.empty(), qPrintable(section.title));
        for (const PackRow& row : section.rows) {
            QVERIFY2(!row.what.isEmpty() && !row.text.isEmpty(), qPrintable(row.what));
            QVERIFY2(!row.text.contains(u"%1"_s) && !row.text.contains(u"%2"_s),
                     qPrintable(row.text));
        }
    }
    for (const RuleSet& set : pack.ruleSets) {
        for (const QString& law : set->citations) {
            const bool isShown =
                std::any_of(sections.begin(), sections.end(), [&](const PackSection& section) {
                    return section.ruleSet == set->id.text() &&
                           std::any_of(section.rows.begin(),
                                       section.rows.end(),
                                       [&law](const PackRow& row) { return row.citation == law; });
                });
            // The law of a whole group hides behind that of each of its parts.
            const QString group = set->citations.key(law);
            const bool isGroup = std::any_of(
                set->citations.keyBegin(), set->citations.keyEnd(), [&group](const QString& key) {
                    return key.startsWith(group + u'.');
                });
            QVERIFY2(isShown || isGroup, qPrintable(set->id.text() + u' ' + group + u' ' + law));
        }
    }
}

void TestPackSections::namesEveryWord()
{
    QStringList all;
    collectWords<EventType>(all);
    collectWords<VintageRule>(all);
    collectWords<Roll>(all);
    collectWords<Cutoff>(all);
    collectWords<DrawOrder>(all);
    collectWords<PoolOrder>(all);
    collectWords<AccountRole>(all);
    collectWords<SuspendedPolicy>(all);
    collectWords<PenaltyDue>(all);
    collectWords<Rounding>(all);
    for (const QString& word : std::as_const(all)) {
        QVERIFY2(ruleWordText(word) != word, qPrintable(word));
    }
    for (const RulePack& pack : library().packs()) {
        for (const Term& term : pack.vocabulary) {
            QVERIFY2(packTermText(term.key.text()) != term.key.text(), qPrintable(term.key.text()));
        }
        for (const Disclosure& each : pack.confidentiality) {
            QVERIFY(disclosureText(each.subject.text()) != each.subject.text());
            QVERIFY(tierText(each.tier) != QString::number(each.tier));
        }
        for (const auto& entry : toValue(pack).toMap()) {
            const QString key = entry.first.toString();
            QVERIFY2(packKeyText(key) != key, qPrintable(key));
        }
        for (const auto& entry : toValue(pack.ruleSets.front()).toMap()) {
            const QString key = entry.first.toString();
            QVERIFY2(key == u"kinds"_s || packKeyText(key) != key, qPrintable(key));
        }
    }
    QCOMPARE(packKeyText(u"unheard_of"_s), u"unheard_of"_s);
}

void TestPackSections::readsAsSentences_data()
{
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name,
                        const char* pack,
                        const QString& section,
                        const char* what,
                        const QString& text) {
        QTest::newRow(name) << QString::fromLatin1(pack) << section << QString::fromLatin1(what)
                            << text;
    };
    row("deadline",
        "WA",
        u"WA-CP1 (2023–2026) · Deadline"_s,
        "Deadline",
        u"1 November at 17:00 (America/Los_Angeles) [WAC 173-446-400]"_s);
    row("annual",
        "WA",
        u"WA-CP1 (2023–2026) · Events"_s,
        "Annual",
        u"30% of the emissions of the data year, rounded down. The last data year is 2025; later "
        "years are left to the full period's event. [WAC 173-446-600(3)]"_s);
    row("limit",
        "CA",
        u"CA-CP4 (2021–2023) · Limits"_s,
        "NONDEBS",
        u"Offset credit without direct environmental benefits in the State: at most 2% of the "
        "emissions. It binds at: Annual, Full period. [17 CCR 95854(e)]"_s);
    row("scaled limit",
        "RGGI",
        u"RGGI-CP6 (2024–2026) · Limits"_s,
        "OFFSET",
        u"CO2 offset allowance: at most 3.3% of the emissions. It binds at: Interim, Full period. "
        "Interim: only 50% of the emissions count. [6 NYCRR 242-6.5(a)(3)]"_s);
    row("rest of a penalty",
        "CA",
        u"CA-CP4 (2021–2023) · Penalties"_s,
        "What is beyond the missing amount",
        u"It goes to the: Auction account. [17 CCR 95857(b)]"_s);
    row("no limits",
        "CPP",
        u"CPP-RATE-S1 (2022–2024) · Limits"_s,
        "Limits",
        u"No kind of instrument is limited."_s);
    row("account",
        "WA",
        u"Account types"_s,
        "Limited use holding account",
        u"Held by entities. The holder may send to: Auction account. The regulator may also move "
        "to: General account, Allocation account."_s);
    row("confidential", "WA", u"Confidentiality"_s, "Bids", u"The jurisdiction's staff"_s);
}

void TestPackSections::readsAsSentences()
{
    QFETCH(QString, pack);
    QFETCH(QString, section);
    QFETCH(QString, what);
    QFETCH(QString, text);
    QCOMPARE(textOf(packSections(packOf(pack)), section, what), text);
}

void TestPackSections::saysHolidays_data()
{
    QTest::addColumn<YearlyHoliday>("holiday");
    QTest::addColumn<QString>("text");
    QTest::newRow("date") << YearlyHoliday{.month = 7, .day = 4} << u"4 July"_s;
    QTest::newRow("third") << YearlyHoliday{.month = 1, .weekday = 1, .nth = 3}
                           << u"January: the third Monday"_s;
    QTest::newRow("last") << YearlyHoliday{.month = 5, .weekday = 1, .nth = -1}
                          << u"May: the last Monday"_s;
    QTest::newRow("day after") << YearlyHoliday{.month = 11, .weekday = 4, .nth = 4, .plus = 1}
                               << u"November: the fourth Thursday, and so many days later: 1"_s;
    QTest::newRow("on or after") << YearlyHoliday{.month = 5, .day = 18, .weekday = 1}
                                 << u"the first Monday on or after 18 May"_s;
    QTest::newRow("Easter") << YearlyHoliday{.easter = 0} << u"Easter Sunday"_s;
    QTest::newRow("Good Friday") << YearlyHoliday{.easter = -2}
                                 << u"days before Easter Sunday: 2"_s;
    QTest::newRow("Easter Monday")
        << YearlyHoliday{.easter = 1} << u"days after Easter Sunday: 1"_s;
    QTest::newRow("moves") << YearlyHoliday{.month = 7, .day = 1, .sundayToMonday = true}
                           << u"1 July (a Sunday moves to Monday)"_s;
}

void TestPackSections::saysHolidays()
{
    QFETCH(YearlyHoliday, holiday);
    QFETCH(QString, text);
    QCOMPARE(holidayText(holiday), text);
}

void TestPackSections::takesTheTitlesOfTheLanguage()
{
    const RulePack& pack = packOf(u"WA"_s);
    QCOMPARE(categoryText(pack, Identifier::of(u"APCR"_s)), u"Reserve allowance"_s);
    QCOMPARE(categoryText(pack, trueUpUse()), u"Allowance under a true-up"_s);
    QCOMPARE(accountText(pack, Identifier::of(u"NOWHERE"_s)), u"NOWHERE"_s);
    QLocale::setDefault(QLocale(u"fr_CA"_s));
    QCOMPARE(categoryText(pack, Identifier::of(u"APCR"_s)), u"Unité d'émission de la réserve"_s);
    QCOMPARE(monthDayText({.month = 11, .day = 1}), u"1er novembre"_s);
}

void TestPackSections::saysDifferences_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* path, const Value& value, const QString& said) {
        QTest::newRow(path) << QString::fromLatin1(path) << value << said;
    };
    row("unit", u"t"_s, u"Unit: tCO2e -> t"_s);
    row("closing.event_months", 6, u"Closing › Months until an event closes: 12 -> 6"_s);
    row("confidentiality.tiers.BIDS",
        0,
        u"Confidentiality › Who sees what › Bids: The jurisdiction's staff -> Everybody"_s);
    row("rule_sets.WA-CP1.limits.GENERAL.ppm.*",
        60000,
        u"WA-CP1 › Limits › GENERAL › Share › every year: 5% -> 6%"_s);
    row("rule_sets.WA-CP1.deadline.roll",
        u"NEXT_BUSINESS_DAY"_s,
        u"WA-CP1 › Deadline › On a day without business: stays on its date -> moves to the next "
        "business day"_s);
    row("rule_sets.WA-CP1.deadline.month", 10, u"WA-CP1 › Deadline › Month: November -> October"_s);
    row("rule_sets.WA-CP1.request", true, u"WA-CP1 › Requested serial numbers: no -> yes"_s);
    row("rule_sets.WA-CP1.events.ANNUAL.ppm",
        500000,
        u"WA-CP1 › Events › Annual › Share: 30% -> 50%"_s);
    row("rule_sets.WA-CP1.cancel_unused",
        QCborArray{u"APCR"_s},
        u"WA-CP1 › Cancelled if unused: Price ceiling unit -> Reserve allowance"_s);
}

void TestPackSections::saysDifferences()
{
    QFETCH(QString, path);
    QFETCH(Value, value);
    QFETCH(QString, said);
    const RulePack& pack = packOf(u"WA"_s);
    const DifferenceWords words = onlyDifference(pack, with(pack, path, value));
    QCOMPARE(u"%1: %2 -> %3"_s.arg(words.place, words.from, words.to), said);
}

void TestPackSections::saysWhatOnlyOneStates()
{
    const RulePack& ca = packOf(u"CA"_s);
    RulePack less = ca;
    less.ruleSets.erase(less.ruleSets.begin());
    const DifferenceWords gone = onlyDifference(ca, less);
    QCOMPARE(gone.place, u"CA-CP4"_s);
    QVERIFY2(gone.from.contains(u"2021–2023"_s), qPrintable(gone.from));
    QVERIFY(gone.to.isEmpty());
}

void TestPackSections::saysEveryDifferenceOfAllPacks()
{
    for (const RulePack& from : library().packs()) {
        for (const RulePack& to : library().packs()) {
            for (const PackDifference& each : packDifferences(from, to)) {
                const DifferenceWords words = differenceWords(each, from, to);
                QVERIFY2(!words.place.isEmpty(), qPrintable(each.path));
                QVERIFY2(each.from.isUndefined() == words.from.isEmpty() ||
                             each.from.toArray().isEmpty() || each.from.toMap().isEmpty(),
                         qPrintable(each.path));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestPackSections)
#include "tst_pack_sections.moc"
