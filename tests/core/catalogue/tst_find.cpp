// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typed_text.h"
#include "core/catalogue/entry_change_views.h"
#include "core/instruments/typed_serial.h"
#include "core/registry/deeds.h"
#include "core/registry/page_records.h"
#include "core/storage/database.h"
#include "tests/core/holdings/market.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace citss;

namespace {

QList<QCborMap> read(Scenario& s,
                     const QString& view,
                     const QList<Filter>& filters,
                     const char* who)
{
    ViewRequest request;
    request.view = view;
    request.filters = filters;
    return recordsOf(Result<Page>(s.page(request, who)));
}

/// "ENTITY XW2000" for each record that is found.
QStringList found(Scenario& s, const QString& text, const char* who = "aud")
{
    QStringList lines;
    for (const QCborMap& row : read(s, u"find"_s, {{u"text"_s, Comparison::Equal, text}}, who)) {
        lines.append(row.value(u"kind"_s).toString() + u' ' +
                     row.value(u"id"_s).toVariant().toString());
    }
    return lines;
}

/// "ISSUE XW-10006 1..100" for each stretch.
QStringList traced(Scenario& s, const QString& serial, const char* who = "aud")
{
    QStringList lines;
    for (const QCborMap& row :
         read(s, u"serial_trace"_s, {{u"serial"_s, Comparison::Equal, serial}}, who)) {
        lines.append(
            u"%1 %2 %3..%4 %5"_s.arg(row.value(u"change"_s).toString(),
                                     row.value(u"account_no"_s).toString(),
                                     QString::number(row.value(u"serial_first"_s).toInteger()),
                                     QString::number(row.value(u"serial_last"_s).toInteger()),
                                     row.value(u"state"_s).toString()));
    }
    return lines;
}

/// "entity.state: ACTIVE -> SUSPENDED" for each field that an entry changed.
QStringList changes(Scenario& s, JournalNumber entry, const char* who = "aud")
{
    QStringList lines;
    for (const QCborMap& row :
         read(s, u"entry_changes"_s, {{u"number"_s, Comparison::Equal, entry.number()}}, who)) {
        lines.append(u"%1: %2 -> %3"_s.arg(row.value(u"field"_s).toString(),
                                           row.value(u"before"_s).toVariant().toString(),
                                           row.value(u"after"_s).toVariant().toString()));
    }
    return lines;
}

QCborMap deedOf(Scenario& s, JournalNumber entry, const char* who)
{
    const QList<QCborMap> rows = read(
        s, u"journal"_s, {{u"number"_s, Comparison::Equal, QString::number(entry.number())}}, who);
    return fromCanonicalBytes(rows.value(0).value(u"deed"_s).toByteArray())
        .value_or(Value())
        .toMap();
}

}  // namespace

/// What is looked up: anything by a typed text, a serial number's way, what an entry did.
class TestFind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void readsTypedSerials_data();
    void readsTypedSerials();
    void findsEveryKind();
    void findsOnlyWhatListsShow();
    void findsAsOf();
    void findsFewOfEach();
    void tracesSplitsMovesAndHolds();
    void tracesWhatTheReaderMaySee();
    void tracesByIndex();
    void tellsChanges();
    void tellsChangesToWhomItMay();
    void knowsAllVersionedTables();
    void tellsDeedsToWhomItMay();
    void keepsSecretsOfDeeds();
    void listsEntriesOfRecords();
};

void TestFind::matches_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("match");

    const auto row = [](const char* id, const char* names, const char* typed, int match) {
        QTest::newRow(typed) << QString::fromUtf8(id) << QString::fromUtf8(names)
                             << QString::fromUtf8(typed) << match;
    };
    row("WA1001", "Cedar", "wa 1001", 0);
    row("WA1001-10014", "", "wa1001 10014", 0);
    row("WA1001-10014", "", "WA1001", 1);
    row("QC1", "Énergie Côté-Québec", "energie cote", 2);
    row("QC1", "Énergie Côté-Québec", "québec ÉNERGIE", 2);
    row("QC1", "Œuvre d'Aluminium", "oeuvre aluminium", 2);
    row("WA1001", "Cedar Paper", "edar pap", 3);
    row("WA1001", "", "wa1010", 4);
    row("WA1001", "", "wa101", 4);
    row("WA1001", "", "wa10001", 4);
    row("WA1001", "", "wa1002", 4);
    row("WA1001", "", "wa2002", -1);
    row("WA1001", "Cedar", "maple", -1);
    row("WA1001", "Cedar", " - ", -1);
    row("WA1", "", "wa2", -1);
}

void TestFind::matches()
{
    QFETCH(QString, id);
    QFETCH(QString, names);
    QFETCH(QString, typed);
    QFETCH(int, match);
    const std::optional<Match> found = TypedText(typed.toUtf8()).match(id.toUtf8(), names.toUtf8());
    QCOMPARE(found ? static_cast<int>(*found) : -1, match);
}

void TestFind::readsTypedSerials_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("serial");

    const auto row = [](const char* typed, const char* serial) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(serial);
    };
    row("WA-A-2024-000000000005", "WA-A-2024-000000000005");
    row("WA-A-2024-000000000005..000000000009", "WA-A-2024-000000000005..000000000009");
    row(" wa a 2024 5 ", "WA-A-2024-000000000005");
    row("wa-a-2024-5 - 9", "WA-A-2024-000000000005..000000000009");
    row("WA–A–2024–5…9", "WA-A-2024-000000000005..000000000009");
    row("wa-a-2024-5 to wa-a-2024-9", "WA-A-2024-000000000005..000000000009");
    row("wa-a-2024-5 à 9", "WA-A-2024-000000000005..000000000009");
    row("ca-f-cafr5002-12", "CA-F-CAFR5002-000000000012");
    row("wa-r-nv-1", "WA-R-NV-000000000001");
    row("wa-a-2024-9..5", "");
    row("wa-x-2024-5", "");
    row("WA1001", "");
}

void TestFind::readsTypedSerials()
{
    QFETCH(QString, typed);
    QFETCH(QString, serial);
    const std::optional<SerialBlock> found = typedSerial(typed);
    QCOMPARE(found ? found->text() : QString(), serial);
}

void TestFind::findsEveryKind()
{
    TradedMarket s;
    QCOMPARE(done(s, "PlaceHold", u"{'serials': 'XW-A-2024-1..10', 'reason': 'Review'}"_s),
             u"ok"_s);
    QVERIFY(found(s, u"xw2000"_s).contains(u"ENTITY XW2000"_s));
    QVERIFY(found(s, u"xw2000 10001"_s).contains(u"ACCOUNT XW2000-10001"_s));
    QVERIFY(found(s, u"xw-a-2024-7"_s).contains(u"SERIAL XW-A-2024-000000000007"_s));
    QVERIFY(!found(s, u"xw-a-2024-101"_s).contains(u"SERIAL XW-A-2024-000000000101"_s));
    QVERIFY(found(s, u"prg"_s).contains(u"PERSON prg"_s));
    QVERIFY(found(s, u"xw"_s).contains(u"JURISDICTION XW"_s));
    QVERIFY(found(s, u"ca"_s).contains(u"RULE_PACK CA"_s));
    const QStringList numbers = found(s, u"#1"_s);
    QVERIFY(numbers.contains(u"PROPOSAL 1"_s));
    QVERIFY(numbers.contains(u"ENTRY 1"_s));
    QVERIFY(numbers.contains(u"HOLD 1"_s));
    QVERIFY(numbers.contains(u"ISSUANCE 1"_s));
    QVERIFY(found(s, u"xw2003"_s).contains(u"ENTITY XW2002"_s));
    QCOMPARE(found(s, u"nothing of the kind"_s), QStringList());
}

void TestFind::findsOnlyWhatListsShow()
{
    TradedMarket s;
    s.addPersona("wash", "AUD", "XW");
    s.addPersona("help", "HD", "XW");
    s.addPersona("sale", "AUC");
    QVERIFY(found(s, u"xc3000"_s).contains(u"ENTITY XC3000"_s));
    QVERIFY(!found(s, u"xc3000"_s, "wash").contains(u"ENTITY XC3000"_s));
    QVERIFY(found(s, u"xw2000"_s, "help").contains(u"ENTITY XW2000"_s));
    for (const char* text : {"xw2000-10001", "xw-a-2024-7", "#1", "prg", "wa-2025"}) {
        for (const char* who : {"wash", "help", "sale", "prg"}) {
            for (const QCborMap& row :
                 read(s, u"find"_s, {{u"text"_s, Comparison::Equal, QLatin1String(text)}}, who)) {
                if (row.value(u"kind"_s).toString() == u"SERIAL"_s) {
                    continue;  // stands in no list
                }
                const QString list = row.value(u"in_view"_s).toString();
                const QString column = row.value(u"in_column"_s).toString();
                const QList<QCborMap> rows =
                    read(s, list, {{column, Comparison::Equal, row.value(u"id"_s)}}, who);
                QVERIFY2(!rows.isEmpty(), qPrintable(list + u' ' + QLatin1String(who)));
            }
        }
    }
    QVERIFY(!found(s, u"xw2000-10001"_s, "help").contains(u"ACCOUNT XW2000-10001"_s));
    QVERIFY(!found(s, u"xw-a-2024-7"_s, "help").contains(u"SERIAL XW-A-2024-000000000007"_s));
    QVERIFY(!found(s, u"prg"_s, "sale").contains(u"PERSON prg"_s));
    QVERIFY(!found(s, u"1"_s, "sale").contains(u"ENTRY 1"_s));
}

void TestFind::findsAsOf()
{
    Scenario s;
    openMarket(s);
    const JournalNumber before = s.head();
    issueSome(s);
    ViewRequest request;
    request.view = u"find"_s;
    request.filters = {{u"text"_s, Comparison::Equal, u"xw-a-2024-7"_s}};
    QCOMPARE(s.page(request).rows.isEmpty(), false);
    request.asOf = before;
    const QList<QCborMap> rows = recordsOf(Result<Page>(s.page(request)));
    QVERIFY(std::none_of(rows.begin(), rows.end(), [](const QCborMap& row) {
        return row.value(u"kind"_s).toString() == u"SERIAL"_s;
    }));
}

void TestFind::findsFewOfEach()
{
    Scenario s;
    s.addJurisdiction("XW");
    for (int i = 0; i < 30; ++i) {
        const QByteArray json = "{'jurisdiction': 'XW', 'entity_id': 'XW" +
                                QByteArray::number(1000 + i) +
                                "', 'type': 'MARKET_ORGANISATION', 'legal_name': 'Many Ltd'}";
        const Result<Outcome> outcome = s.run("reg", "RegisterEntity", json);
        QVERIFY2(outcome, qPrintable(codesOf(outcome)));
    }
    QCOMPARE(found(s, u"many"_s).size(), 20);
}

void TestFind::tracesSplitsMovesAndHolds()
{
    TradedMarket s;
    QCOMPARE(moved(s, market::Issuance, market::Auction, u"{'serials': 'XW-A-2024-1..40'}"_s),
             u"ok"_s);
    const JournalNumber then = s.head();
    QCOMPARE(done(s, "PlaceHold", u"{'serials': 'XW-A-2024-1..10', 'reason': 'Review'}"_s),
             u"ok"_s);
    QCOMPARE(done(s, "ReleaseHold", u"{'hold': 1, 'reason': 'Cleared'}"_s), u"ok"_s);
    QCOMPARE(traced(s, u"xw-a-2024-5"_s),
             (QStringList{u"ISSUE XW-10006 5..5 ACTIVE"_s,
                          u"MOVE XW-10008 5..5 ACTIVE"_s,
                          u"HOLD XW-10008 5..5 HELD"_s,
                          u"RELEASE XW-10008 5..5 ACTIVE"_s}));
    QCOMPARE(traced(s, u"XW-A-2024-39..42"_s),
             (QStringList{u"ISSUE XW-10006 39..42 ACTIVE"_s,
                          u"MOVE XW-10008 39..40 ACTIVE"_s,
                          u"SPLIT XW-10006 41..42 ACTIVE"_s,
                          u"SPLIT XW-10008 39..40 ACTIVE"_s}));
    QCOMPARE(traced(s, u"XW-A-2024-101"_s), QStringList());
    QCOMPARE(traced(s, u"nonsense"_s), QStringList());
    ViewRequest request;
    request.view = u"serial_trace"_s;
    request.filters = {{u"serial"_s, Comparison::Equal, u"XW-A-2024-5"_s}};
    request.asOf = then;
    const QList<QCborMap> rows = recordsOf(Result<Page>(s.page(request)));
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.last().value(u"ended_by"_s).isNull());
}

void TestFind::tracesWhatTheReaderMaySee()
{
    TradedMarket s;
    s.addPersona("cal", "AUD", "XC");
    s.addPersona("help", "HD");
    QCOMPARE(traced(s, u"XW-A-2024-5"_s, "cal"), QStringList());
    ViewRequest request;
    request.view = u"serial_trace"_s;
    request.filters = {{u"serial"_s, Comparison::Equal, u"XW-A-2024-5"_s}};
    QCOMPARE(codesOf(s.registry().read(request, s.token("help"))), u"NOT_PERMITTED"_s);
}

/// However long the history is, nothing is walked through from end to end.
void TestFind::tracesByIndex()
{
    Scenario s;
    openMarket(s);
    s.leaveUnchecked();
    for (const char* name : {"serial_trace", "serial_retirements"}) {
        const View* const view = s.registry().catalogue().view(QLatin1String(name));
        s.registry().withDatabase([view](Database& database) {
            Statement plan = database.composed("EXPLAIN QUERY PLAN " + QByteArray(view->sql));
            while (plan.step()) {
                const QString line = plan.text(3);
                const bool isOwn = line.contains(u"SCAN t"_s) || line.contains(u"SCAN p"_s) ||
                                   line.contains(u"CONSTANT"_s);
                QVERIFY2(!line.startsWith(u"SCAN"_s) || isOwn, qPrintable(line));
            }
        });
    }
}

void TestFind::tellsChanges()
{
    TradedMarket s;
    suspend(s, market::AcmeGeneral, "SUSPENDED");
    const QStringList told = changes(s, s.head());
    QVERIFY2(told.contains(u"account.state: OPEN -> SUSPENDED"_s), qPrintable(told.join(u'\n')));
    QVERIFY(!told.join(u'\n').contains(u"account.number"_s));
    QCOMPARE(moved(s, market::Issuance, market::Auction, u"{'serials': 'XW-A-2024-1..40'}"_s),
             u"ok"_s);
    const QStringList balances = changes(s, s.head());
    QVERIFY(balances.contains(u"balance.balance: 100 -> 60"_s));
    QVERIFY(balances.contains(u"balance.balance: 0 -> 40"_s));
}

void TestFind::tellsChangesToWhomItMay()
{
    TradedMarket s;
    s.addPersona("cal", "AUD", "XC");
    s.addPersona("jsa", "JSA");
    s.addPersona("new", "REG");
    const JournalNumber person = s.head();
    QVERIFY(!changes(s, person).join(u' ').contains(u"password"_s));
    QVERIFY(!changes(s, person).isEmpty());
    QCOMPARE(moved(s, market::Issuance, market::Auction, u"{'serials': 'XW-A-2024-1..40'}"_s),
             u"ok"_s);
    const JournalNumber entry = s.head();
    const auto balances = [&](const char* who) {
        return changes(s, entry, who).join(u' ').contains(u"balance"_s);
    };
    QVERIFY(balances("aud"));
    QVERIFY(!balances("cal"));
    QVERIFY(!balances("jsa"));
    QVERIFY(changes(s, entry, "cal").isEmpty());
}

/// A table that is added later is told as well, by a line of its own.
void TestFind::knowsAllVersionedTables()
{
    Scenario s;
    s.leaveUnchecked();
    QStringList known = {u"block_past"_s};  // what a block did is told by the balances
    for (const VersionedTable& table : versionedTables()) {
        known.append(QLatin1String(table.name));
    }
    s.registry().withDatabase([&known](Database& database) {
        Statement tables = database.composed(
            "SELECT m.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c "
            "WHERE m.type = 'table' AND c.name = 'until'");
        while (tables.step()) {
            QVERIFY2(known.contains(tables.text(0)), qPrintable(tables.text(0)));
        }
    });
}

void TestFind::tellsDeedsToWhomItMay()
{
    TradedMarket s;
    s.addPersona("cal", "AUD", "XC");
    s.addPersona("jsa", "JSA");
    QCOMPARE(moved(s, market::Issuance, market::Auction, u"{'serials': 'XW-A-2024-1..40'}"_s),
             u"ok"_s);
    const auto moveSeenBy = [&s](const char* who) {
        const QCborMap deed = deedOf(s, s.head(), who);
        return deed.value(deed::Proposed).toMap().value(deed::Fields).isMap();
    };
    QCOMPARE(deedOf(s, s.head(), "cal").value(deed::Command).toString(), u"ApproveProposal"_s);
    QVERIFY(moveSeenBy("aud"));
    QVERIFY(!moveSeenBy("cal"));
    QVERIFY(!moveSeenBy("jsa"));
    const QCborMap told = deedOf(s, s.head(), "aud").value(deed::Proposed).toMap();
    QCOMPARE(told.value(deed::Command).toString(), u"MoveInstruments"_s);
}

void TestFind::keepsSecretsOfDeeds()
{
    Scenario s;
    s.addPersona("new", "REG");
    for (qint64 i = 1; i <= s.head().number(); ++i) {
        const QByteArray bytes = canonicalBytes(deedOf(s, JournalNumber(i), "aud"));
        QVERIFY(!bytes.contains(PersonaPasswordHash.toUtf8()));
        QVERIFY(!bytes.contains("password_hash"));
    }
}

void TestFind::listsEntriesOfRecords()
{
    TradedMarket s;
    const JournalNumber before = s.head();
    suspend(s, market::AcmeGeneral, "SUSPENDED");
    s.addPersona("cal", "AUD", "XC");
    const auto entries = [&s](const QString& record, const char* who) {
        QList<qint64> numbers;
        for (const QCborMap& row :
             read(s, u"record_entries"_s, {{u"record"_s, Comparison::Equal, record}}, who)) {
            numbers.append(row.value(u"number"_s).toInteger());
        }
        return numbers;
    };
    const QList<qint64> all = entries(QLatin1String(market::AcmeGeneral), "aud");
    QVERIFY(all.size() >= 2);
    QVERIFY(all.last() > before.number());
    QCOMPARE(QSet<qint64>(all.begin(), all.end()).size(), all.size());
    QVERIFY(entries(u"XW2000"_s, "aud").contains(all.last()));
    QVERIFY(entries(u"XW2000"_s, "cal").isEmpty());
}

QTEST_GUILESS_MAIN(TestFind)
#include "tst_find.moc"
