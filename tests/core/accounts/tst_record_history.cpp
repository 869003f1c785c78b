// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scenario.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace citss;

namespace {

QString must(const Result<Outcome>& outcome)
{
    return codesOf(outcome);
}

/// XW2000 is registered, renamed, suspended; its facility passes to XW2001.
void live(Scenario& s)
{
    s.addJurisdiction("XW");
    for (const char* const entity :
         {"{'jurisdiction': 'XW', 'entity_id': 'XW2000', 'type': 'COVERED', 'legal_name': 'Acme', "
          "'facilities': [{'facility_id': '9001', 'facility_name': 'Mill', 'facility_from': "
          "'2023-01-01'}]}",
          "{'jurisdiction': 'XW', 'entity_id': 'XW2001', 'type': 'COVERED', 'legal_name': "
          "'Beta'}"}) {
        QCOMPARE(must(s.run("reg", "RegisterEntity", entity)), u"ok"_s);
    }
    s.passDays(2);
    QCOMPARE(must(s.run("reg",
                        "ChangeEntity",
                        "{'entity_id': 'XW2000', 'legal_name': 'Acme Two', 'operating_name': "
                        "'The Mill'}")),
             u"ok"_s);
    QCOMPARE(must(s.runBoth("reg",
                            "aut",
                            "SetEntityState",
                            "{'entity_id': 'XW2000', 'state': 'SUSPENDED', 'reason': 'unpaid'}")),
             u"ok"_s);
    QCOMPARE(must(s.run("reg",
                        "TransferFacility",
                        "{'jurisdiction': 'XW', 'facility_id': '9001', 'entity_id': 'XW2001', "
                        "'facility_from': '2025-01-01'}")),
             u"ok"_s);
}

/// "LEGAL_NAME: Acme -> Acme Two", in the order of the entries.
QStringList told(const Page& page)
{
    QStringList texts;
    const auto cell = [&page](const QList<Value>& row, const char* name) {
        const qsizetype place = page.columns.indexOf(QLatin1String(name));
        return place < 0 ? QString() : row.at(place).toVariant().toString();
    };
    for (const QList<Value>& row : page.rows) {
        const QString reason = cell(row, "reason");
        texts.append(u"%1: %2 -> %3%4"_s.arg(cell(row, "field"),
                                             cell(row, "before"),
                                             cell(row, "after"),
                                             reason.isEmpty() ? QString() : u", "_s + reason));
    }
    return texts;
}

ViewRequest historyOf(const QString& view, const QString& column, const QString& id)
{
    ViewRequest request;
    request.view = view;
    request.filters = {{column, Comparison::Equal, id}};
    return request;
}

}  // namespace

/// Every field of a record, before and after.
class TestRecordHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAnEntity();
    void tellsNothingOfTheFuture();
    void tellsWhoAndWhen();
    void tellsAllOwnersOfFacilities();
    void tellsAnAccount();
    void hidesReasonsAndPersons();
    void staysInItsJurisdiction();
};

void TestRecordHistory::tellsAnEntity()
{
    Scenario s;
    live(s);
    QCOMPARE(told(s.page(historyOf(u"entity_changes"_s, u"entity_id"_s, u"XW2000"_s))),
             (QStringList{u"LEGAL_NAME:  -> Acme"_s,
                          u"TYPE:  -> COVERED"_s,
                          u"STATE:  -> ACTIVE"_s,
                          u"FACILITY:  -> 9001 (2023-01-01)"_s,
                          u"LEGAL_NAME: Acme -> Acme Two"_s,
                          u"OPERATING_NAME:  -> The Mill"_s,
                          u"STATE: ACTIVE -> SUSPENDED, unpaid"_s,
                          u"FACILITY: 9001 (2025-01-01) -> "_s}));
    QVERIFY(told(s.page(historyOf(u"entity_changes"_s, u"entity_id"_s, u"XW2001"_s)))
                .contains(u"FACILITY:  -> 9001 (2025-01-01)"_s));
}

void TestRecordHistory::tellsNothingOfTheFuture()
{
    Scenario s;
    live(s);
    ViewRequest request = historyOf(u"entity_changes"_s, u"entity_id"_s, u"XW2000"_s);
    request.asOf = JournalNumber(s.head().number() - 1);
    QVERIFY(!told(s.page(request)).contains(u"FACILITY: 9001 (2025-01-01) -> "_s));
    QVERIFY(told(s.page(request)).contains(u"FACILITY:  -> 9001 (2023-01-01)"_s));
    request.asOf = JournalNumber(1);
    QCOMPARE(told(s.page(request)), QStringList());
}

void TestRecordHistory::tellsWhoAndWhen()
{
    Scenario s;
    live(s);
    ViewRequest request = historyOf(u"entity_changes"_s, u"entity_id"_s, u"XW2000"_s);
    request.filters.append({u"before"_s, Comparison::Equal, u"Acme"_s});
    const Page page = s.page(request);
    QCOMPARE(page.rows.size(), 1);
    const auto cell = [&page](const QString& name) {
        return page.rows.first().at(page.columns.indexOf(name));
    };
    QCOMPARE(cell(u"at"_s).toString().left(10), u"2026-01-07"_s);
    QVERIFY(!cell(u"person_name"_s).toString().isEmpty());
    QVERIFY(cell(u"entry"_s).toInteger() > 0);
    QVERIFY(cell(u"entry"_s).toInteger() < s.head().number());
}

void TestRecordHistory::tellsAllOwnersOfFacilities()
{
    Scenario s;
    live(s);
    // Both see both: who came before, who came after.
    for (const QString& entity : {u"XW2000"_s, u"XW2001"_s}) {
        ViewRequest request = historyOf(u"entity_facilities"_s, u"of_entity"_s, entity);
        const Page page = s.page(request);
        QCOMPARE(page.rows.size(), 2);
        const auto cell = [&page](int row, const QString& name) {
            return page.rows.at(row).at(page.columns.indexOf(name)).toString();
        };
        QCOMPARE(cell(0, u"entity_id"_s), u"XW2000"_s);
        QCOMPARE(cell(0, u"facility_to"_s), u"2024-12-31"_s);
        QCOMPARE(cell(1, u"entity_id"_s), u"XW2001"_s);
        QCOMPARE(cell(1, u"facility_to"_s), QString());
        request.asOf = JournalNumber(s.head().number() - 1);
        QCOMPARE(s.page(request).rows.size(), entity == u"XW2000"_s ? 1 : 0);
    }
}

void TestRecordHistory::tellsAnAccount()
{
    Scenario s;
    live(s);
    QCOMPARE(
        must(s.run("reg", "OpenAccount", "{'entity_id': 'XW2001', 'account_type': 'GENERAL'}")),
        u"ok"_s);
    const QString account =
        s.cell("accounts", "{'entity_id': 'XW2001', 'account_type': 'GENERAL'}", "account_no");
    for (const char* const state : {"SUSPENDED", "OPEN"}) {
        QCOMPARE(must(s.runBoth("reg",
                                "aut",
                                "SetAccountState",
                                u"{'account_no': '%1', 'state': '%2', 'reason': 'why %2'}"_s
                                    .arg(account, QLatin1String(state))
                                    .toUtf8())),
                 u"ok"_s);
    }
    const QStringList all = told(s.page(historyOf(u"account_changes"_s, u"account_no"_s, account)));
    QVERIFY2(all.contains(u"STATE:  -> OPEN"_s), qPrintable(all.join(u'\n')));
    QVERIFY(all.contains(u"STATE: OPEN -> SUSPENDED, why SUSPENDED"_s));
    QCOMPARE(all.last(), u"STATE: SUSPENDED -> OPEN, why OPEN"_s);
}

void TestRecordHistory::hidesReasonsAndPersons()
{
    Scenario s;
    live(s);
    const ViewRequest request = historyOf(u"entity_changes"_s, u"entity_id"_s, u"XW2000"_s);
    s.addPersona("help", "HD");
    const Page seen = s.page(request, "help");
    QCOMPARE(seen.rows.size(), 8);
    QVERIFY(!seen.columns.contains(u"reason"_s));
    QVERIFY(!seen.columns.contains(u"person_name"_s));
    QVERIFY(!told(seen).join(u' ').contains(u"unpaid"_s));
    QVERIFY(!s.page(request).columns.contains(u"position"_s));
    QCOMPARE(
        codesOf(s.registry().read(
            historyOf(u"account_changes"_s, u"account_no"_s, u"XW2001-10001"_s), s.token("help"))),
        u"NOT_PERMITTED"_s);
}

void TestRecordHistory::staysInItsJurisdiction()
{
    Scenario s;
    live(s);
    s.addJurisdiction("XC", "CA");
    s.addPersona("xc", "AUD", "XC");
    QCOMPARE(s.page(historyOf(u"entity_changes"_s, u"entity_id"_s, u"XW2000"_s), "xc").rows.size(),
             0);
}

QTEST_GUILESS_MAIN(TestRecordHistory)
#include "tst_record_history.moc"
