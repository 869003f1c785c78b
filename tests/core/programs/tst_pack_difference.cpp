// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/pack_difference.h"
#include "core/programs/rule_pack_library.h"
#include "core/programs/rule_pack_reader.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

const RulePackLibrary& library()
{
    static const RulePackLibrary packs = RulePackLibrary::builtIn().value();
    return packs;
}

RulePack packOf(const char* id)
{
    return *library().pack(Identifier::of(QString::fromLatin1(id)));
}

const RuleSet& setOf(const char* id)
{
    return *library().ruleSet(Identifier::of(QString::fromLatin1(id)));
}

QString shown(const PackDifference& each)
{
    const auto text = [](const Value& value) {
        return value.isString() ? value.toString() : value.toDiagnosticNotation();
    };
    return u"%1: %2 -> %3 (%4)"_s.arg(each.path, text(each.from), text(each.to), each.citation);
}

QStringList shown(const QList<PackDifference>& differences)
{
    QStringList lines;
    for (const PackDifference& each : differences) {
        lines.append(shown(each));
    }
    return lines;
}

/// The pack with one place of its canonical form replaced.
RulePack with(const RulePack& pack, const QString& path, const Value& value)
{
    return rulePackFromValue(withOverride(toValue(pack), path, value).value()).value();
}

}  // namespace

class TestPackDifference final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingDiffersFromItself();
    void namesPlaceAndLaw();
    void tellsVersionsApart_data();
    void tellsVersionsApart();
    void setsPacksSideBySide();
    void isTheSameBackwards();
};

void TestPackDifference::nothingDiffersFromItself()
{
    for (const RulePack& pack : library().packs()) {
        QCOMPARE(shown(packDifferences(pack, pack)), QStringList());
    }
}

void TestPackDifference::namesPlaceAndLaw()
{
    const QStringList lines = shown(ruleSetDifferences(setOf("WA-CP1"), setOf("WA-CP2")));
    const QString at = u"rule_sets[WA-CP1 → WA-CP2]."_s;
    QVERIFY(lines.contains(at + u"limits[GENERAL].ppm.*: 50000 -> 40000 "
                                "(RCW 70A.65.170(3)(a) → RCW 70A.65.170(3)(b))"_s));
    QVERIFY(lines.contains(at + u"limits[TRIBAL].ppm.*: 30000 -> 20000 (RCW 70A.65.170(3)(e))"_s));
    QVERIFY(lines.contains(at + u"events.ANNUAL.last_year: 2025 -> 2029 (WAC 173-446-600(3))"_s));
    QVERIFY(lines.contains(at + u"period: [2023, 2026] -> [2027, 2030] ()"_s));
    QCOMPARE(lines.size(), 4);
}

void TestPackDifference::tellsVersionsApart_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* path, int kind, const char* expected) {
        QTest::addRow("%s", path) << QString::fromLatin1(path) << kind
                                  << QString::fromUtf8(expected);
    };
    row("version", 0, "version: 1 -> 2 ()");
    row("rule_sets.QC-CP5.limits.OFFSET.ppm.*",
        1,
        "rule_sets[QC-CP5].limits[OFFSET].ppm.*: 80000 -> 2 (Q-2, r. 46.1, s. 20)");
    row("rule_sets.QC-CP5.penalty.phases.1.pools.0.sort",
        2,
        "rule_sets[QC-CP5].penalty.phases[1].pools[0].sort: ASC -> DESC (Q-2, r. 46.1, s. 22)");
    row("rule_sets.QC-CP1.order",
        3,
        "rule_sets[QC-CP1].order: [\"OFFSET\", \"RESERVE_C\", \"RESERVE_B\", \"RESERVE_A\", "
        "\"EARLY_REDUCTION\", \"ALLOWANCE\", \"TRUE_UP\"] -> [\"ALLOWANCE\"] "
        "(Q-2, r. 46.1, s. 21)");
    row("closing.programme_ended", 4, "closing.programme_ended: undefined -> 2030-12-31 ()");
    row("accounts.2.title.fr",
        5,
        "accounts[EXCHANGE_CLEARING].title.fr: Compte de chambre de "
        "compensation -> x ()");
    row("rule_sets.QC-CP4.deadline.leap",
        6,
        "rule_sets[QC-CP4].deadline.leap: undefined -> [2, 29] (Q-2, r. 46.1, s. 21)");
}

void TestPackDifference::tellsVersionsApart()
{
    QFETCH(const QString, path);
    QFETCH(const int, kind);
    QFETCH(const QString, expected);
    const QList<Value> values = {
        2, 2, u"DESC"_s, QCborArray{u"ALLOWANCE"_s}, u"2030-12-31"_s, u"x"_s, QCborArray{2, 29}};
    const RulePack pack = packOf("QC");
    const RulePack other = with(pack, path, values.at(kind));
    QCOMPARE(shown(packDifferences(pack, other)), QStringList{expected});
}

void TestPackDifference::setsPacksSideBySide()
{
    const QStringList lines = shown(packDifferences(packOf("QC"), packOf("ON")));
    QVERIFY(lines.contains(u"id: QC -> ON ()"_s));
    QVERIFY(lines.contains(
        u"instruments[ALLOWANCE].title.fr: Unité d'émission -> Quota d'émission ()"_s));
    // Only the fourth and the first share years with Ontario's; the fifth has no partner.
    const auto of = [&lines](const QString& start) {
        return lines.filter(QRegularExpression(u'^' + QRegularExpression::escape(start))).size();
    };
    QCOMPARE(of(u"rule_sets[QC-CP1]:"_s), 1);
    QCOMPARE(of(u"rule_sets[QC-CP5]:"_s), 1);
    QCOMPARE(of(u"rule_sets[QC-CP4]:"_s), 1);
    QCOMPARE(of(u"rule_sets[ON-CP1]:"_s), 1);

    const QStringList west = shown(packDifferences(packOf("WA"), packOf("CA")));
    const QString at = u"rule_sets[WA-CP1 → CA-CP5]."_s;
    QVERIFY(west.contains(at + u"deadline.roll: NONE -> NEXT_BUSINESS_DAY "
                               "(WAC 173-446-400 → 17 CCR 95856(d))"_s));
    QVERIFY(!west.filter(u"rule_sets[WA-CP2 → CA-CP6]"_s).isEmpty());
    QCOMPARE(west.filter(u"rule_sets[CA-CP1]: undefined -> "_s).size(), 1);
}

void TestPackDifference::isTheSameBackwards()
{
    const QList<PackDifference> there = packDifferences(packOf("CA"), packOf("WA"));
    const QList<PackDifference> back = packDifferences(packOf("WA"), packOf("CA"));
    QCOMPARE(there.size(), back.size());
    const auto sides = [](const PackDifference& each) {
        return std::pair(each.from.toDiagnosticNotation(), each.to.toDiagnosticNotation());
    };
    for (const PackDifference& each : there) {
        const auto same = std::find_if(back.begin(), back.end(), [&](const PackDifference& other) {
            return sides(other) == std::pair(sides(each).second, sides(each).first);
        });
        QVERIFY2(same != back.end(), qPrintable(each.path));
    }
}

QTEST_GUILESS_MAIN(TestPackDifference)
#include "tst_pack_difference.moc"
