// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"
#include "core/base/problem_text.h"
#include "core/compliance/compliance_problems.h"
#include "core/compliance/examples.h"
#include "core/programs/rule_pack_reader.h"
#include "core/programs/shipped_packs.h"
#include "tests/core/compliance/program_fixtures.h"

#include <QTest>

using namespace citss;
using namespace citss::compliance;
using namespace Qt::StringLiterals;

namespace {

const QString VectorFile = u"../shared/spec/compliance-vectors.json"_s;

/// A run that comes out as stated, with one text replaced by another.
ExampleReport reportOf(const char* what = "", const char* with = "")
{
    QByteArray json = R"([{"id":"X-1","title":"a run","kind":"RUN","ruleset":"WA-CP1",
        "event":{"type":"ANNUAL","year":2023},"emissions":{"2023":1000},
        "holdings":[{"id":"b1","category":"ALLOWANCE","quantity":400,"serial_start":11,
                     "vintage":2023}],
        "expect":{"deadline_utc":"2024-11-02T00:00:00Z","obligation":300,"credited":0,
        "limits":{"TRIBAL":30,"GENERAL":50},
        "retired":[{"block":"b1","category":"ALLOWANCE","vintage":2023,"serials":[11,310],
                    "quantity":300}],
        "retired_total":300,"shortfall":0,"remaining":{"b1":[[311,410]]},"ineligible":[],
        "penalty":null,"status":"FULFILLED"}}])";
    if (*what != '\0') {
        const qsizetype at = json.indexOf(what);
        CHECK(at >= 0);
        json.replace(at, static_cast<qsizetype>(qstrlen(what)), with);
    }
    return runExamples(json, allPrograms());
}

const ExampleOutcome& only(const ExampleReport& report)
{
    CHECK(report.outcomes.size() == 1);
    return report.outcomes.front();
}

QString firstProblem(const ExampleOutcome& outcome)
{
    return outcome.problems.isEmpty()
               ? QString()
               : outcome.problems.first().code() + u' ' + outcome.problems.first().field;
}

}  // namespace

class TestComplianceExamples final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVectorComesOutAsWritten_data();
    void everyVectorComesOutAsWritten();
    void namesEachDifference_data();
    void namesEachDifference();
    void refusesBadExamples_data();
    void refusesBadExamples();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void choosesByRuleSetOrPack();
    void validatesOverridesAfresh();
    void usesTheProgrammesHolidays();
    void enteredDeadlinesReplaceTheComputed();
    void handsSequencesToTheRunner();
    void readsTitlesInBothLanguages();
    void overridesWithinLists();
    void readsRatesToTheCent();
    void everyPackProvesItself_data();
    void everyPackProvesItself();
};

void TestComplianceExamples::everyVectorComesOutAsWritten_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QStringList>("lines");
    const QByteArray json = sourceFile(VectorFile);
    if (json.isEmpty()) {
        QSKIP("the test vectors are not at hand");
    }
    const ExampleReport report = runExamples(json, allPrograms());
    QVERIFY(report.problems.isEmpty());
    for (const ExampleOutcome& outcome : report.outcomes) {
        QStringList lines = outcome.lines;
        for (const Problem& each : outcome.problems) {
            lines.append(each.field + u": "_s + problemText(each));
        }
        QTest::newRow(qPrintable(outcome.id)) << static_cast<int>(outcome.verdict) << lines;
    }
    QCOMPARE(report.outcomes.size(), std::size_t{56});
}

void TestComplianceExamples::everyVectorComesOutAsWritten()
{
    QFETCH(const int, verdict);
    QFETCH(const QStringList, lines);
    if (verdict == static_cast<int>(ExampleVerdict::Skipped)) {
        QSKIP("a sequence");
    }
    QVERIFY2(lines.isEmpty(), qPrintable(lines.join(u'\n')));
    QCOMPARE(verdict, static_cast<int>(ExampleVerdict::Passed));
}

void TestComplianceExamples::namesEachDifference_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* what, const char* with, const char* line) {
        QTest::newRow(line) << QByteArray(what) << QByteArray(with) << QString::fromLatin1(line);
    };
    row("\"obligation\":300", "\"obligation\":301", "X-1 obligation expected 301 found 300");
    row("\"obligation\":300,", "", "X-1 obligation expected nothing found 300");
    row("\"status\":", "\"extra\":1,\"status\":", "X-1 extra expected 1 found nothing");
    row("\"shortfall\":0", "\"shortfall\":null", "X-1 shortfall expected null found 0");
    row("\"GENERAL\":50", "\"GENERAL\":51", "X-1 limits.GENERAL expected 51 found 50");
    row("[11,310]", "[11,311]", "X-1 retired[0].serials[1] expected 311 found 310");
    row("[[311,410]]", "[]", "X-1 remaining.b1[0] expected nothing found [311,410]");
    row("\"penalty\":null", "\"penalty\":{}", "X-1 penalty expected {} found null");
    row("FULFILLED", "PENDING", "X-1 status expected \"PENDING\" found \"FULFILLED\"");
}

void TestComplianceExamples::namesEachDifference()
{
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, with);
    QFETCH(const QString, line);
    QVERIFY(reportOf().isGood());
    const ExampleReport report = reportOf(what.constData(), with.constData());
    QVERIFY(!report.isGood());
    QCOMPARE(only(report).lines, QStringList{line});
    QCOMPARE(only(report).verdict, ExampleVerdict::Failed);
    QCOMPARE(only(report).problems.first().code(), u"EXAMPLE_DIFFERS"_s);
}

void TestComplianceExamples::refusesBadExamples_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* what, const char* with, const char* expected) {
        QTest::addRow("%s", with) << QByteArray(what) << QByteArray(with)
                                  << QString::fromLatin1(expected);
    };
    row("\"id\":\"X-1\"", "\"ID\":1", "RULES_KEY_MISSING [0].id");
    row("\"RUN\"", "\"WALK\"", "RULES_WORD_UNKNOWN [0].kind");
    row("\"WA-CP1\"", "\"WA CP1\"", "EXAMPLE_RULES_UNKNOWN ");
    row("\"WA-CP1\"", "\"WA-CP9\"", "EXAMPLE_RULES_UNKNOWN ");
    row("\"event\"", "\"surprise\":1,\"event\"", "RULES_KEY_UNKNOWN [0].surprise");
    row("\"year\":2023", "\"year\":2023.5", "RULES_WRONG_TYPE [0].event.year");
    row("\"year\":2023", "\"year\":2026", "EVENT_YEAR_NOT_IN_PERIOD event.year");
    row("\"ANNUAL\"", "\"RATE\"", "RULES_KEY_MISSING [0].event.emissions_lb");
    row("\"ANNUAL\"", "\"INTERIM\"", "EVENT_NOT_IN_RULES event.type");
    row("{\"2023\":1000}", "{\"soon\":1000}", "RULES_KEY_UNKNOWN [0].emissions.soon");
    row("{\"2023\":1000}", "{\"2023\":-1}", "RULES_NUMBER_OUTSIDE [0].emissions.2023");
    row("\"quantity\":400", "\"quantity\":0", "RULES_NUMBER_OUTSIDE [0].holdings[0].quantity");
    row("\"serial_start\":11",
        "\"serial_start\":999999999999",
        "RULES_NUMBER_OUTSIDE [0].holdings[0].quantity");
    row("\"id\":\"b1\"",
        "\"id\":\"b1\",\"state\":\"LOST\"",
        "RULES_WORD_UNKNOWN [0].holdings[0].state");
    row("\"id\":\"b1\"",
        "\"id\":\"b1\",\"issuer\":\"nobody\"",
        "NOT_JURISDICTION [0].holdings[0].issuer");
    row("\"id\":\"b1\"",
        "\"id\":\"b1\",\"recorded\":\"today\"",
        "NOT_INSTANT [0].holdings[0].recorded");
    row("\"holdings\":[",
        "\"holdings\":[{\"id\":\"b0\",\"category\":\"ALLOWANCE\","
        "\"quantity\":9,\"serial_start\":9,\"vintage\":2023},",
        "SERIALS_HELD_TWICE holdings");
    row("\"holdings\"",
        "\"request\":[[5,4]],\"holdings\"",
        "RULES_NUMBER_OUTSIDE [0].request[0][1]");
    row("\"holdings\"", "\"request\":[7],\"holdings\"", "RULES_WRONG_TYPE [0].request[0]");
    row("\"holdings\"", "\"request\":[[7]],\"holdings\"", "RULES_WRONG_TYPE [0].request[0]");
    row("\"holdings\"", "\"request\":[[1,2,3]],\"holdings\"", "RULES_WRONG_TYPE [0].request[0]");
    row("\"holdings\"",
        "\"request\":[[1,\"2\"]],\"holdings\"",
        "RULES_WRONG_TYPE [0].request[0][1]");
    row("\"holdings\"", "\"penalty_rate\":1.005,\"holdings\"", "NOT_DECIMAL [0].penalty_rate");
    row("\"holdings\"",
        "\"penalty_rate\":-1,\"holdings\"",
        "RULES_NUMBER_OUTSIDE [0].penalty_rate");
    row("\"year\":2023", "\"year\":2023,\"missing\":1", "RULES_KEY_UNKNOWN [0].event.missing");
    row("\"a run\"", "{\"en\":\"a run\"}", "RULES_KEY_MISSING [0].title.fr");
    row("\"a run\"", "\"a run\",\"note\":7", "RULES_WRONG_TYPE [0].note");
    row("\"a run\"", "\"a run\",\"groups\":[]", "RULES_KEY_UNKNOWN [0].groups");
    row("\"id\":\"b1\"", "\"id\":\"b1\",\"colour\":1", "RULES_KEY_UNKNOWN [0].holdings[0].colour");
    row("\"holdings\"", "\"prior\":{\"paid\":1},\"holdings\"", "RULES_KEY_UNKNOWN [0].prior.paid");
    row("\"holdings\"",
        "\"overrides\":{\"limits.NONE.ppm.*\":1},\"holdings\"",
        "EXAMPLE_PATH_UNKNOWN [0].overrides");
    row("\"holdings\"", "\"overrides\":[],\"holdings\"", "RULES_WRONG_TYPE [0].overrides");
    row("\"holdings\"",
        "\"overrides\":{\"events.WEEKLY.ppm\":1},\"holdings\"",
        "EXAMPLE_PATH_UNKNOWN [0].overrides");
    row("\"holdings\"",
        "\"options\":{\"account_state\":\"SAD\"},\"holdings\"",
        "RULES_WORD_UNKNOWN [0].options.account_state");
    row("\"holdings\"",
        "\"holidays\":[\"2024-02-30\"],\"holdings\"",
        "RULES_DATE_IMPOSSIBLE [0].holidays[0]");
}

void TestComplianceExamples::refusesBadExamples()
{
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, with);
    QFETCH(const QString, expected);
    const ExampleReport report = reportOf(what.constData(), with.constData());
    QCOMPARE(firstProblem(only(report)), expected);
    QVERIFY(only(report).verdict != ExampleVerdict::Passed);
}

void TestComplianceExamples::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("WA-01");
    QTest::newRow("one example") << QByteArray("{\"id\":\"WA-01\"}");
    QTest::newRow("deep") << QByteArray(50'000, '[');
}

void TestComplianceExamples::refusesBadFiles()
{
    QFETCH(const QByteArray, json);
    const ExampleReport report = runExamples(json, allPrograms());
    QVERIFY(!report.isGood());
    QVERIFY(report.outcomes.empty());
    const ExampleReport odd = runExamples("[1,[],null,{}]", allPrograms());
    QCOMPARE(odd.count(ExampleVerdict::Failed), 4);
}

void TestComplianceExamples::choosesByRuleSetOrPack()
{
    const QByteArray json = sourceFile(VectorFile);
    if (json.isEmpty()) {
        QSKIP("the test vectors are not at hand");
    }
    const auto number = [&json](const QSet<QString>& ids) {
        return runExamples(json, allPrograms(), ids).outcomes.size();
    };
    QCOMPARE(number({u"WA-CP2"_s}), std::size_t{1});
    QCOMPARE(number({u"WA"_s}), std::size_t{19});
    QCOMPARE(number({u"CA"_s, u"UK"_s}), std::size_t{11});
    QCOMPARE(number({u"NOBODY"_s}), std::size_t{0});
    const RulePackLibrary builtIn = RulePackLibrary::builtIn().value();
    const ExampleReport all = runExamples(json, builtIn);
    QVERIFY(all.isGood());
    QCOMPARE(all.count(ExampleVerdict::Skipped), 2);  // sequences, for want of a registry
}

void TestComplianceExamples::validatesOverridesAfresh()
{
    const ExampleReport report =
        reportOf("\"holdings\"", "\"overrides\":{\"limits\":[{}]},\"holdings\"");
    QCOMPARE(firstProblem(only(report)), u"RULES_KEY_MISSING [0].overrides.limits[0].id"_s);
    const ExampleReport policy =
        reportOf("\"holdings\"", "\"options\":{\"suspended_policy\":\"HOPE\"},\"holdings\"");
    QCOMPARE(firstProblem(only(policy)), u"RULES_WORD_UNKNOWN [0].overrides.suspended_policy"_s);
}

void TestComplianceExamples::usesTheProgrammesHolidays()
{
    const QByteArray json = R"([{"id":"H-1","title":"a holiday","kind":"DEADLINE",
        "ruleset":"CA-CP4","event":{"type":"ANNUAL","year":2021},"holidays":["2022-11-01"],
        "expect":{"deadline_date":"2022-11-02","deadline_utc":"2022-11-03T00:00:00Z"}}])";
    const ExampleReport report = runExamples(json, allPrograms());
    QCOMPARE(only(report).lines.join(u'\n'), QString());
    QVERIFY(report.isGood());
}

void TestComplianceExamples::enteredDeadlinesReplaceTheComputed()
{
    const ExampleReport report =
        reportOf("\"holdings\"", "\"deadline_override\":\"2024-12-02T01:00:00Z\",\"holdings\"");
    QCOMPARE(only(report).lines.join(u'\n'),
             u"X-1 deadline_utc expected \"2024-11-02T00:00:00Z\" found "
             "\"2024-12-02T01:00:00Z\""_s);
}

void TestComplianceExamples::handsSequencesToTheRunner()
{
    const QByteArray json = R"([{"id":"S-1","title":"a sequence","kind":"SEQUENCE",
        "ruleset":"WA-CP1","events":{"A":{"type":"ANNUAL","year":2023}},"emissions":{"2023":10},
        "holdings":[{"id":"b1","category":"APCR","quantity":5,"serial_start":1}],
        "steps":[{"op":"PREVIEW","event":"A"},{"op":"TRANSFER_IN","block":
          {"id":"b2","category":"APCR","quantity":2,"serial_start":9}}],
        "expect":{"steps":[{"op":"PREVIEW","result":"PREVIEWED","posted":0,"would_retire":3,
            "shortfall":0,"compliance":5,"retirement":0},
          {"op":"TRANSFER_IN","result":"POSTED","posted":0,"compliance":7,"retirement":0}]}}])";
    std::vector<StepResult> results = {{.result = u"PREVIEWED"_s,
                                        .compliance = 5,
                                        .wouldRetire = 3,
                                        .obligation = {},
                                        .shortfall = 0},
                                       {.result = u"POSTED"_s,
                                        .compliance = 7,
                                        .wouldRetire = {},
                                        .obligation = {},
                                        .shortfall = {}}};
    const SequenceRunner runner = [&results](const SequenceExample& example) {
        CHECK(example.id == u"S-1" && example.events.front().first == u"A");
        CHECK(example.steps.at(1).block->range == SerialRange::of(9, 10));
        return Result(results);
    };
    QVERIFY(runExamples(json, allPrograms(), {}, runner).isGood());
    QCOMPARE(only(runExamples(json, allPrograms())).verdict, ExampleVerdict::Skipped);

    results[1].compliance = 8;
    const ExampleReport wrong = runExamples(json, allPrograms(), {}, runner);
    QCOMPARE(only(wrong).lines, QStringList{u"S-1 steps[1].compliance expected 7 found 8"_s});
    results.pop_back();
    QVERIFY(!runExamples(json, allPrograms(), {}, runner).isGood());

    const SequenceRunner broken = [](const SequenceExample&) {
        return Result<std::vector<StepResult>>(problem(AmountTooLarge));
    };
    QCOMPARE(firstProblem(only(runExamples(json, allPrograms(), {}, broken))),
             u"AMOUNT_TOO_LARGE "_s);
}

void TestComplianceExamples::readsTitlesInBothLanguages()
{
    const ExampleReport report = reportOf(
        "\"a run\"",
        "{\"en\":\"a run\",\"fr\":\"un essai\"},\"note\":{\"en\":\"sum\",\"fr\":\"somme\"}");
    QVERIFY(report.isGood());
    QCOMPARE(only(report).title.french, u"un essai"_s);
    QCOMPARE(only(report).note.english, u"sum"_s);
    QCOMPARE(only(reportOf()).title.french, u"a run"_s);
}

void TestComplianceExamples::overridesWithinLists()
{
    for (const char* path : {"limits.1.ppm.*", "limits.GENERAL.ppm.*"}) {
        const QByteArray with = QByteArray("\"overrides\":{\"") + path + "\":10000},\"holdings\"";
        const ExampleReport report = reportOf("\"holdings\"", with.constData());
        QCOMPARE(only(report).lines, QStringList{u"X-1 limits.GENERAL expected 50 found 10"_s});
    }
}

void TestComplianceExamples::readsRatesToTheCent()
{
    const QByteArray json = R"([{"id":"M-1","title":"cents","kind":"RUN","ruleset":"EU",
        "event":{"type":"ANNUAL","year":2024},"emissions":{"2024":3},"holdings":[],
        "penalty_rate":131.35,
        "expect":{"deadline_utc":"2025-09-30T22:00:00Z","obligation":3,"credited":0,"limits":{},
        "retired":[],"retired_total":0,"shortfall":3,"remaining":{},"ineligible":[],
        "penalty":{"instruments":0,"money":{"currency":"EUR","amount":394.05},"due":null,
                   "carry_out":3},"status":"UNFULFILLED"}}])";
    const ExampleReport report = runExamples(json, allPrograms());
    QCOMPARE(only(report).lines.join(u'\n'), QString());
    QVERIFY(report.isGood());
}

void TestComplianceExamples::everyPackProvesItself_data()
{
    QTest::addColumn<QString>("pack");
    for (const RulePack& pack : allPrograms().packs()) {
        QTest::newRow(qPrintable(pack.id.text())) << pack.id.text();
    }
}

void TestComplianceExamples::everyPackProvesItself()
{
    QFETCH(const QString, pack);
    const QByteArray json = shippedExamples(pack);
    const ExampleReport report = runExamples(json, allPrograms(), {pack});
    QMap<QString, int> perRuleSet;
    for (const ExampleOutcome& outcome : report.outcomes) {
        QVERIFY2(outcome.lines.isEmpty(), qPrintable(outcome.lines.join(u'\n')));
        QVERIFY2(outcome.verdict != ExampleVerdict::Failed, qPrintable(outcome.id));
        QVERIFY(!outcome.note.english.isEmpty() && !outcome.note.french.isEmpty());
        QVERIFY(outcome.title.english != outcome.title.french);
        perRuleSet[outcome.ruleSet] += outcome.verdict == ExampleVerdict::Passed ? 1 : 0;
    }
    int shortfalls = 0;
    const QCborArray examples = valueFromJson(json)->toArray();
    QCOMPARE(report.outcomes.size(), static_cast<std::size_t>(examples.size()));
    for (const QCborValue example : examples) {
        const QCborValue expect = example.toMap().value(u"expect"_s);
        shortfalls += expect.toMap().value(u"shortfall"_s).toInteger() > 0 ? 1 : 0;
    }
    QVERIFY(shortfalls > 0);
    for (const RuleSet& set : allPrograms().pack(Identifier::of(pack))->ruleSets) {
        QVERIFY2(perRuleSet.value(set->id.text()) >= 4, qPrintable(set->id.text()));
    }
}

QTEST_GUILESS_MAIN(TestComplianceExamples)
#include "tst_compliance_examples.moc"
