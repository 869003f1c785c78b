// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem_text.h"
#include "core/compliance/entity_plan.h"
#include "core/compliance/what_if.h"
#include "core/registry/page_records.h"
#include "tests/core/compliance/office.h"

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* Event = "WA-2023-ANNUAL";

/// The office after publication, before the deadline: 30,000 owed and 31,000 held by the first
/// entity, 24,000 owed and 20,000 held by the second, nothing by the third.
class Desk : public Office {
public:
    Desk()
    {
        place("WA1001", "ALLOWANCE", 2023, 20'000);
        place("WA1001", "OFFSET_DEBS", 0, 6'000);
        place("WA1001", "ALLOWANCE", 2024, 5'000);
        place("WA1002", "ALLOWANCE", 2023, 20'000);
        must(load(Emissions));
        publish();
    }

    EntityPlan planOf(const char* entity)
    {
        return plannedFor(registry(),
                          {.event = QString::fromLatin1(Event),
                           .entity = QString::fromLatin1(entity),
                           .snapshot = {}},
                          token("prg"));
    }

    Result<WhatIfAnswer> ask(QByteArrayView json, QByteArrayView persona = "adm")
    {
        QCborMap fields = fieldsOf(json);
        fields.insert(u"event"_s, QString::fromLatin1(Event));
        const JournalNumber before = head();
        const QByteArray who = token(persona);
        Result<WhatIfAnswer> answer = askWhatIf(registry(), who, fields);
        if (head() != before) {
            qFatal("A what-if has changed the registry.");
        }
        return answer;
    }

    /// One entity's row of a comparison.
    QCborMap row(QByteArrayView json, const char* entity)
    {
        const Result<WhatIfAnswer> answer = ask(json);
        if (!answer) {
            qFatal("%s", qPrintable(codesOf(answer)));
        }
        for (const QCborMap& each : recordsOf(answer->comparison)) {
            if (each.value(u"entity_id"_s).toString() == QLatin1String(entity)) {
                return each;
            }
        }
        return {};
    }
};

QStringList codesIn(const Problems& problems)
{
    QStringList codes;
    for (const Problem& each : problems) {
        codes.append(each.code());
    }
    return codes;
}

}  // namespace

/// The position before a deadline, its explanations, and what would follow if things were others.
class TestWhatIf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsThePositionBeforeTheDeadline();
    void explainsAShortfall();
    void keepsLinesOnlyWhereAsked();
    void supposes_data();
    void supposes();
    void refuses_data();
    void refuses();
    void isNeverPerformed();
    void warnsOfMoreThanIsHeld();
    void changesRules();
    void replaysAnEventThatHasRun();
    void takesBackWhatStandsUponIt();
    void tellsWhatWasCommitted();
    void comparesTwoPreviews();
};

void TestWhatIf::tellsThePositionBeforeTheDeadline()
{
    Desk desk;
    const EntityPlan plan = desk.planOf("WA1001");
    QCOMPARE(plan.problems, Problems());
    QCOMPARE(plan.entity.value(u"obligation"_s).toInteger(), 30'000);
    QCOMPARE(plan.entity.value(u"held"_s).toInteger(), 31'000);
    QCOMPARE(plan.entity.value(u"eligible"_s).toInteger(), 26'000);
    QCOMPARE(plan.entity.value(u"retired"_s).toInteger(), 25'000);
    QCOMPARE(plan.entity.value(u"shortfall"_s).toInteger(), 5'000);
    QCOMPARE(plan.entity.value(u"late_obl"_s).toInteger(), 20'000);
    QCOMPARE(plan.entity.value(u"due"_s).toString(), u"2025-05-01"_s);
    // By step: offsets before allowances.
    QCOMPARE(plan.steps.size(), 2);
    QCOMPARE(plan.steps.at(0).value(u"instrument"_s).toString(), u"OFFSET_DEBS"_s);
    QCOMPARE(plan.steps.at(0).value(u"held"_s).toInteger(), 6'000);
    QCOMPARE(plan.steps.at(0).value(u"eligible"_s).toInteger(), 6'000);
    QCOMPARE(plan.steps.at(0).value(u"planned"_s).toInteger(), 5'000);
    QCOMPARE(plan.steps.at(1).value(u"held"_s).toInteger(), 25'000);
    QCOMPARE(plan.steps.at(1).value(u"eligible"_s).toInteger(), 20'000);
    QCOMPARE(plan.lines.size(), 2);
    QCOMPARE(plan.lines.at(0).value(u"qty"_s).toInteger(), 5'000);
    QCOMPARE(plan.leftovers.size(), 2);
    QCOMPARE(plan.limits.size(), 2);
}

void TestWhatIf::explainsAShortfall()
{
    Desk desk;
    const EntityPlan plan = desk.planOf("WA1001");
    const Problems why = shortfallExplanation(plan, u"2024-11-01"_s);
    QCOMPARE(codesIn(why),
             QStringList({u"SHORT_BY"_s,
                          u"SHORT_HELD_NOT_COUNTED"_s,
                          u"SHORT_HELD_NOT_COUNTED"_s,
                          u"SHORT_MOVE"_s,
                          u"SHORT_COSTS_BY"_s}));
    QCOMPARE(problemText(why.at(0)),
             u"30,000 instruments are owed; 25,000 can be retired, so 5,000 are missing."_s);
    QCOMPARE(problemText(why.at(1)),
             u"5,000 instruments are held but do not count: Vintage too late."_s);
    QCOMPARE(problemText(why.at(3)),
             u"To be in time, at least 5,000 more eligible instruments must be in the compliance "
             u"account by 2024-11-01."_s);
    QCOMPARE(codesIn(shortfallExplanation(plan, {})).contains(u"SHORT_MOVE"_s), false);
    // Who is not short has nothing to explain.
    QVERIFY(shortfallExplanation(desk.planOf("WA1003"), u"2024-11-01"_s).isEmpty());
    // The limits in the order of their ids: GENERAL is used up, TRIBAL is not touched.
    QCOMPARE(problemText(limitExplanation(plan.limits.at(0))),
             u"The limit GENERAL is used up: it allows 5,000 instruments of its kinds. What is "
             u"held beyond that stays in the account."_s);
    QCOMPARE(problemText(limitExplanation(plan.limits.at(1))),
             u"The limit TRIBAL allows 3,000 instruments of its kinds; 0 are used, 3,000 more "
             u"could be."_s);
}

void TestWhatIf::keepsLinesOnlyWhereAsked()
{
    Desk desk;
    desk.preview();
    QCOMPARE(desk.rows("preview_entities", "{'preview': 0}").size(), 3);
    QCOMPARE(desk.rows("preview_lines", "{'preview': 0}").size(), 0);
    QCOMPARE(desk.rows("preview_steps", "{'preview': 0}").size(), 0);
    Office::must(
        desk.run("prg", "PreviewComplianceRun", "{'event': 'WA-2023-ANNUAL', 'lines': true}"));
    QCOMPARE(desk.rows("preview_lines", "{'preview': 0}").size(), 3);
    QCOMPARE(desk.rows("preview_lines", "{'preview': -1}").size(), 0);
    QCOMPARE(desk.rows("preview_limits", "{'preview': 2}").size(), 6);
    // What was kept of a preview is never taken for a surrender.
    QCOMPARE(desk.rows("run_lines").size(), 0);
    QCOMPARE(desk.rows("runs").size(), 0);
    desk.clock().set(AfterDeadline);
    Office::must(desk.commit(2));
    QCOMPARE(desk.rows("run_lines").size(), 3);
}

void TestWhatIf::supposes_data()
{
    QTest::addColumn<QByteArray>("suppositions");
    QTest::addColumn<qint64>("obligation");
    QTest::addColumn<qint64>("retired");
    QTest::addColumn<qint64>("shortfall");
    QTest::addColumn<qint64>("penalty");

    const auto row = [](const char* name,
                        const char* suppositions,
                        qint64 obligation,
                        qint64 retired,
                        qint64 shortfall,
                        qint64 penalty) {
        QTest::newRow(name) << QByteArray(suppositions) << obligation << retired << shortfall
                            << penalty;
    };
    row("nothing", "[]", 30'000, 25'000, 5'000, 20'000);
    row("lower emissions",
        "[{'entity_id': 'WA1001', 'what': 'EMISSIONS', 'year': 2023, 'amount': 80000}]",
        24'000,
        24'000,
        0,
        0);
    row("of all entities",
        "[{'what': 'EMISSIONS', 'year': 2023, 'amount': 200000}]",
        60'000,
        26'000,
        34'000,
        136'000);
    row("more held",
        "[{'entity_id': 'WA1001', 'what': 'HOLDINGS', 'instrument': 'ALLOWANCE', 'vintage': 2023, "
        "'amount': 4999}]",
        30'000,
        29'999,
        1,
        4);
    row("fewer held",
        "[{'entity_id': 'WA1001', 'what': 'HOLDINGS', 'instrument': 'ALLOWANCE', 'vintage': 2023, "
        "'amount': -1000}]",
        30'000,
        24'000,
        6'000,
        24'000);
    row("a wider limit",
        "[{'what': 'LIMIT_SHARE', 'limit': 'GENERAL', 'amount': 60000}]",
        30'000,
        26'000,
        4'000,
        16'000);
    row("a narrower base",
        "[{'entity_id': 'WA1001', 'what': 'LIMIT_BASE', 'year': 2023, 'amount': 20000}]",
        30'000,
        21'000,
        9'000,
        36'000);
    row("a deficit",
        "[{'entity_id': 'WA1001', 'what': 'CARRY_IN', 'amount': 10}]",
        30'010,
        25'000,
        5'010,
        20'040);
    row("of another",
        "[{'entity_id': 'WA1002', 'what': 'EMISSIONS', 'year': 2023, 'amount': 1}]",
        30'000,
        25'000,
        5'000,
        20'000);
}

void TestWhatIf::supposes()
{
    QFETCH(QByteArray, suppositions);
    Desk desk;
    const QCborMap row = desk.row("{'suppositions': " + suppositions + "}", "WA1001");
    QCOMPARE(row.value(u"obligation_before"_s).toInteger(), 30'000);
    QCOMPARE(row.value(u"shortfall_before"_s).toInteger(), 5'000);
    QTEST(row.value(u"obligation_after"_s).toInteger(), "obligation");
    QTEST(row.value(u"retired_after"_s).toInteger(), "retired");
    QTEST(row.value(u"shortfall_after"_s).toInteger(), "shortfall");
    QTEST(row.value(u"late_obl_after"_s).toInteger(), "penalty");
    QFETCH(qint64, shortfall);
    QCOMPARE(row.value(u"shortfall_change"_s).toInteger(), shortfall - 5'000);
}

void TestWhatIf::refuses_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("field");

    const auto row = [](const char* name, const char* fields, const char* code, const char* field) {
        QTest::newRow(name) << QByteArray(fields) << QString::fromLatin1(code)
                            << QString::fromLatin1(field);
    };
    row("another year",
        "{'suppositions': [{'what': 'EMISSIONS', 'year': 2024, 'amount': 1}]}",
        "SUPPOSITION_YEAR",
        "suppositions[0].year");
    row("no year",
        "{'suppositions': [{'what': 'LIMIT_BASE', 'amount': 1}]}",
        "SUPPOSITION_YEAR",
        "suppositions[0].year");
    row("no such kind",
        "{'suppositions': [{'what': 'HOLDINGS', 'instrument': 'GOLD', 'amount': 1}]}",
        "SUPPOSITION_INSTRUMENT",
        "suppositions[0].instrument");
    row("no vintage",
        "{'suppositions': [{'what': 'HOLDINGS', 'instrument': 'ALLOWANCE', 'amount': 1}]}",
        "SUPPOSITION_VINTAGE_MISSING",
        "suppositions[0].vintage");
    row("a vintage too many",
        "{'suppositions': [{'what': 'HOLDINGS', 'instrument': 'APCR', 'vintage': 2023, 'amount': "
        "1}]}",
        "SUPPOSITION_VINTAGE_GIVEN",
        "suppositions[0].vintage");
    row("too many",
        "{'suppositions': [{'what': 'HOLDINGS', 'instrument': 'APCR', 'amount': 100000000001}]}",
        "SUPPOSITION_TOO_LARGE",
        "suppositions[0].amount");
    row("no such limit",
        "{'suppositions': [{'what': 'LIMIT_SHARE', 'limit': 'X', 'amount': 1}]}",
        "SUPPOSITION_LIMIT",
        "suppositions[0].limit");
    row("over 100 %",
        "{'suppositions': [{'what': 'LIMIT_SHARE', 'limit': 'GENERAL', 'amount': 1000001}]}",
        "SUPPOSITION_TOO_LARGE",
        "suppositions[0].amount");
    row("below zero",
        "{'suppositions': [{'what': 'CARRY_IN', 'amount': -1}]}",
        "SUPPOSITION_NEGATIVE",
        "suppositions[0].amount");
    row("no such entity",
        "{'suppositions': [{'entity_id': 'WA9999', 'what': 'CARRY_IN', 'amount': 1}]}",
        "SUPPOSITION_ENTITY",
        "suppositions[0].entity_id");
    row("no such place",
        "{'changes': [{'path': 'limits.NONE.ppm', 'value': '1'}]}",
        "RULE_CHANGE_NOWHERE",
        "changes[0].path");
    row("no value",
        "{'changes': [{'path': 'events.ANNUAL.round', 'value': 'CEIL'}]}",
        "RULE_CHANGE_MALFORMED",
        "changes[0].value");
    row("other years",
        "{'changes': [{'path': 'period', 'value': '[2024, 2026]'}]}",
        "RULES_OF_OTHER_YEARS",
        "rules");
    row("over 100 % in the rules",
        "{'changes': [{'path': 'limits.GENERAL.ppm.*', 'value': '1000001'}]}",
        "RULES_SHARE_TOO_HIGH",
        "rules.limits[1].ppm.*");
}

void TestWhatIf::refuses()
{
    QFETCH(QByteArray, fields);
    Desk desk;
    const Result<WhatIfAnswer> answer = desk.ask(fields);
    QVERIFY(!answer);
    QTEST(codesOf(answer), "codes");
    QTEST(answer.error().first().field, "field");
}

void TestWhatIf::isNeverPerformed()
{
    Desk desk;
    const JournalNumber before = desk.head();
    QCOMPARE(codesOf(desk.run("prg", "WhatIfComplianceRun", "{'event': 'WA-2023-ANNUAL'}")),
             u"COMMAND_REHEARSED_ONLY"_s);
    QCOMPARE(desk.head(), before);
    QCOMPARE(desk.rows("previews").size(), 0);
    // Who may not preview may not suppose either.
    QCOMPARE(codesOf(desk.ask("{}", "reg")), u"NOT_PERMITTED"_s);
}

void TestWhatIf::warnsOfMoreThanIsHeld()
{
    Desk desk;
    const Result<WhatIfAnswer> answer = desk.ask(
        "{'suppositions': [{'entity_id': 'WA1002', 'what': 'HOLDINGS', 'instrument': "
        "'ALLOWANCE', 'vintage': 2023, 'amount': -20001}]}");
    QVERIFY(answer);
    QCOMPARE(codesIn(answer->notes), QStringList({u"SUPPOSITION_MORE_THAN_HELD"_s}));
    QCOMPARE(answer->notes.first().arguments.at(1).toInteger(), 1);
}

void TestWhatIf::changesRules()
{
    Desk desk;
    const QCborMap ceiling = desk.row(
        "{'changes': [{'path': 'events.ANNUAL.ppm', 'value': '310000'},"
        " {'path': 'penalty.factor', 'value': '3'},"
        " {'path': 'penalty.phases.0.factor', 'value': '3'}]}",
        "WA1001");
    QCOMPARE(ceiling.value(u"obligation_after"_s).toInteger(), 31'000);
    QCOMPARE(ceiling.value(u"shortfall_after"_s).toInteger(), 6'000);
    QCOMPARE(ceiling.value(u"late_obl_after"_s).toInteger(), 18'000);
}

void TestWhatIf::replaysAnEventThatHasRun()
{
    Desk desk;
    desk.clock().set(AfterDeadline);
    Office::must(desk.commit(desk.preview()));
    const Result<WhatIfAnswer> answer =
        desk.ask("{'changes': [{'path': 'limits.GENERAL.ppm.*', 'value': '60000'}]}");
    QVERIFY2(answer, qPrintable(codesOf(answer)));
    QCOMPARE(answer->reversed, QStringList({QString::fromLatin1(Event)}));
    const QCborMap first = recordsOf(answer->comparison).first();
    QCOMPARE(first.value(u"retired_before"_s).toInteger(), 25'000);
    QCOMPARE(first.value(u"retired_after"_s).toInteger(), 26'000);
    QCOMPARE(first.value(u"shortfall_change"_s).toInteger(), -1'000);
    // All of it stands as it stood.
    QCOMPARE(desk.run2023("WA1001", "total_used"), u"25000"_s);
}

void TestWhatIf::takesBackWhatStandsUponIt()
{
    Desk desk;
    desk.clock().set(AfterDeadline);
    Office::must(desk.commit(desk.preview()));
    desk.place("WA1001", "ALLOWANCE", 2024, 16'000);
    desk.place("WA1002", "ALLOWANCE", 2024, 16'000);
    Office::must(desk.runBoth("prg",
                              "aut",
                              "OpenComplianceEvent",
                              "{'jurisdiction': 'WA', 'type': 'PENALTY', 'parent': "
                              "'WA-2023-ANNUAL'}"));
    Office::must(
        desk.runBoth("prg", "aut", "PublishObligations", "{'event': 'WA-2023-ANNUAL-PENALTY'}"));
    Office::must(desk.commit(desk.preview("WA-2023-ANNUAL-PENALTY")));
    const Result<WhatIfAnswer> answer = desk.ask("{}");
    QVERIFY2(answer, qPrintable(codesOf(answer)));
    QCOMPARE(answer->reversed,
             QStringList({u"WA-2023-ANNUAL-PENALTY"_s, QString::fromLatin1(Event)}));
    QCOMPARE(recordsOf(answer->comparison).first().value(u"retired_before"_s).toInteger(), 25'000);
}

void TestWhatIf::tellsWhatWasCommitted()
{
    Desk desk;
    desk.clock().set(AfterDeadline);
    Office::must(desk.commit(desk.preview()));
    const EntityPlan plan =
        committedFor(desk.registry(),
                     {.event = QString::fromLatin1(Event), .entity = u"WA1001"_s, .snapshot = {}},
                     desk.token("prg"));
    QCOMPARE(plan.entity.value(u"shortfall"_s).toInteger(), 5'000);
    QCOMPARE(plan.lines.size(), 2);
    QCOMPARE(codesIn(shortfallExplanation(plan, {})).first(), u"SHORT_BY"_s);
}

void TestWhatIf::comparesTwoPreviews()
{
    Desk desk;
    desk.preview();
    desk.place("WA1001", "ALLOWANCE", 2023, 5'000);
    desk.preview();
    ViewRequest request;
    request.view = u"preview_comparison"_s;
    request.filters = {{u"preview"_s, Comparison::Equal, 1}, {u"other"_s, Comparison::Equal, 2}};
    request.totals = true;
    const Page page = desk.page(request);
    QCOMPARE(page.rows.size(), 3);
    const QCborMap first = recordsOf(page).first();
    QCOMPARE(first.value(u"entity_id"_s).toString(), u"WA1001"_s);
    QCOMPARE(first.value(u"shortfall_change"_s).toInteger(), -5'000);
    const qsizetype change = page.columns.indexOf(u"shortfall_change"_s);
    QCOMPARE(page.totals.at(change).toInteger(), -5'000);
}

QTEST_GUILESS_MAIN(TestWhatIf)

#include "tst_what_if.moc"
