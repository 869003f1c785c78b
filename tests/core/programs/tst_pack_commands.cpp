// SPDX-License-Identifier: GPL-3.0-or-later
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

}  // namespace

class TestPackCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void adoptsEveryShippedPack();
    void neverEditsAVersion();
    void refusesAPackThatStandsOnAnother();
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

QTEST_GUILESS_MAIN(TestPackCommands)
#include "tst_pack_commands.moc"
