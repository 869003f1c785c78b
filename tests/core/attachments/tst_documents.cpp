// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment.h"
#include "core/base/sha256.h"
#include "core/journal/content_store.h"
#include "core/journal/journal.h"
#include "core/registry/document_content.h"
#include "core/storage/transaction.h"
#include "tests/support/scenario.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Letter = "%PDF-1.7 a letter";

QCborMap attaching(const QByteArray& bytes,
                   const char* kind = "ENTITY",
                   const QString& record = u"XW2000"_s)
{
    return {{u"record_kind"_s, QLatin1String(kind)},
            {u"record_id"_s, record},
            {u"title"_s, u"Proof of address"_s},
            {u"file_name"_s, u"lettre d’été.pdf"_s},
            {u"media_type"_s, u"application/pdf"_s},
            {u"content"_s, documentValue(bytes)}};
}

QCborMap with(QCborMap map, const QString& name, const Value& value)
{
    map.insert(name, value);
    return map;
}

ViewRequest documents()
{
    ViewRequest request;
    request.view = u"documents"_s;
    return request;
}

ViewRequest contentOfFirst()
{
    ViewRequest request;
    request.view = u"document_contents"_s;
    request.filters = {{u"document"_s, Comparison::Equal, Value(1)}};
    return request;
}

void populate(Scenario& s)
{
    s.addJurisdiction("XW");
    s.addJurisdiction("XC");
    QCOMPARE(codesOf(s.run("reg",
                           "RegisterEntities",
                           "{'jurisdiction': 'XW', 'facilities_from': '2021-01-01', 'rows': ["
                           "{'entity_id': 'XW2000', 'legal_name': 'Acme Ltd', 'ghg_ids': "
                           "['104000']}]}")),
             u"ok"_s);
}

}  // namespace

class TestDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isKeptWithItsHash();
    void journalHoldsTheHashAlone();
    void belongsToAnyRecord();
    void isRefused_data();
    void isRefused();
    void sameFileTwice();
    void givesWayToPermissions();
    void isWithdrawn();
    void isSeenAsOf();
    void sameCommandAgain();
    void alteredBytesAreFound();
    void rehearsalKeepsNothing();
};

void TestDocuments::isKeptWithItsHash()
{
    Scenario s;
    populate(s);
    const Result<Outcome> outcome = s.run("reg", "AttachDocument", attaching(Letter));
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(outcome->made.value(u"document"_s).toInteger(), 1);
    QCOMPARE(s.cell("documents", "{'document': 1}", "title"), u"Proof of address"_s);
    QCOMPARE(s.cell("documents", "{'document': 1}", "file_name"), u"lettre d’été.pdf"_s);
    QCOMPARE(s.cell("documents", "{'record_id': 'XW2000'}", "jurisdiction"), u"XW"_s);
    QCOMPARE(s.cell("documents", "{'document': 1}", "size"), QString::number(Letter.size()));
    QCOMPARE(s.cell("documents", "{'document': 1}", "sha256"),
             QString::fromLatin1(Sha256::of({Letter}).toHex()));
    const Page page = s.page(contentOfFirst());
    QCOMPARE(page.rows.size(), 1);
    const QList<Value>& row = page.rows.first();
    QCOMPARE(row.at(page.columns.indexOf(u"content"_s)).toByteArray(), Letter);
    QCOMPARE(row.at(page.columns.indexOf(u"sha256"_s)).toByteArray(), Sha256::of({Letter}));
}

void TestDocuments::journalHoldsTheHashAlone()
{
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("reg", "AttachDocument", attaching(Letter))), u"ok"_s);
    s.registry().withDatabase([](Database& database) {
        const Journal journal(database);
        const std::optional<Entry> entry = journal.read(journal.head().number);
        QVERIFY(entry);
        QVERIFY(!entry->fields.contains(Letter));
        QVERIFY(entry->fields.contains(Sha256::of({Letter})));
    });
}

void TestDocuments::belongsToAnyRecord()
{
    Scenario s;
    populate(s);
    const Result<Outcome> account =
        s.run("reg", "OpenAccount", "{'entity_id': 'XW2000', 'account_type': 'GENERAL'}");
    QCOMPARE(codesOf(account), u"ok"_s);
    const QString number = account->made.value(u"account_no"_s).toString();
    const Result<Outcome> proposed = s.run("reg",
                                           "SetEntityState",
                                           "{'entity_id': 'XW2000', 'state': 'SUSPENDED', "
                                           "'reason': 'Court'}");
    QCOMPARE(codesOf(proposed), u"ok"_s);
    const QString proposal = QString::number(proposed->made.value(u"proposal"_s).toInteger());
    QCOMPARE(codesOf(s.run("reg", "AttachDocument", attaching(Letter, "ACCOUNT", number))),
             u"ok"_s);
    QCOMPARE(codesOf(s.run("reg", "AttachDocument", attaching(Letter, "PROPOSAL", proposal))),
             u"ok"_s);
    const QCborMap facility =
        with(attaching(Letter, "FACILITY", u"104000"_s), u"jurisdiction"_s, u"XW"_s);
    QCOMPARE(codesOf(s.run("prg", "AttachDocument", facility)), u"ok"_s);
    QCOMPARE(s.rows("documents").size(), 3);
    s.registry().withDatabase([](Database& database) {
        Statement count = database.statement("SELECT COUNT(*) AS n FROM content");
        QVERIFY(count.step());
        QCOMPARE(count.integer(0), 1);  // the same bytes are kept once
    });
}

void TestDocuments::isRefused_data()
{
    QTest::addColumn<QCborMap>("fields");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char* name, const QCborMap& fields, const QString& codes) {
        QTest::newRow(name) << fields << codes;
    };
    row("unknown entity", attaching(Letter, "ENTITY", u"XW9999"_s), u"DOCUMENT_RECORD_UNKNOWN"_s);
    row("unknown account",
        attaching(Letter, "ACCOUNT", u"XW2000-10009"_s),
        u"DOCUMENT_RECORD_UNKNOWN"_s);
    row("unknown event", attaching(Letter, "EVENT", u"XW-1"_s), u"DOCUMENT_RECORD_UNKNOWN"_s);
    row("no number of a proposal",
        attaching(Letter, "PROPOSAL", u"seven"_s),
        u"DOCUMENT_RECORD_UNKNOWN"_s);
    row("facility of nobody",
        attaching(Letter, "FACILITY", u"104000"_s),
        u"DOCUMENT_FACILITY_WHERE"_s);
    row("empty", attaching(""), u"DOCUMENT_EMPTY"_s);
    row("too large", attaching(QByteArray(Attachment::Largest + 1, 'x')), u"DOCUMENT_TOO_LARGE"_s);
    row("a hash without bytes",
        with(attaching(Letter),
             u"content"_s,
             QCborMap{{u"sha256"_s, QByteArray(32, 'h')}, {u"size"_s, 3}}),
        u"DOCUMENT_CONTENT_MISSING"_s);
    row("no document at all", with(attaching(Letter), u"content"_s, u"x"_s), u"NOT_DOCUMENT"_s);
    row("a folder in the name",
        with(attaching(Letter), u"file_name"_s, u"../a.pdf"_s),
        u"DOCUMENT_FILE_NAME"_s);
    row("only dots", with(attaching(Letter), u"file_name"_s, u".."_s), u"DOCUMENT_FILE_NAME"_s);
    row("media type",
        with(attaching(Letter), u"media_type"_s, u"PDF file"_s),
        u"DOCUMENT_MEDIA_TYPE"_s);
}

void TestDocuments::isRefused()
{
    QFETCH(QCborMap, fields);
    QFETCH(QString, codes);
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("reg", "AttachDocument", fields)), codes);
    QVERIFY(s.rows("documents").isEmpty());
    s.registry().withDatabase([](Database& database) {
        QVERIFY(!ContentStore(database).sizeOf(Sha256::of({Letter})));  // nothing is left behind
    });
}

void TestDocuments::sameFileTwice()
{
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("reg", "AttachDocument", attaching(Letter))), u"ok"_s);
    QCOMPARE(codesOf(s.run("reg", "AttachDocument", attaching(Letter))), u"DOCUMENT_TWICE"_s);
    // The bytes are there, so their hash is enough.
    const QCborMap byHash =
        with(with(attaching(Letter, "FACILITY", u"104000"_s), u"jurisdiction"_s, u"XW"_s),
             u"content"_s,
             QCborMap{{u"sha256"_s, Sha256::of({Letter})}, {u"size"_s, Letter.size()}});
    QCOMPARE(codesOf(s.run("reg", "AttachDocument", byHash)), u"ok"_s);
}

void TestDocuments::givesWayToPermissions()
{
    Scenario s;
    populate(s);
    s.addPersona("other", "REG", "XC");
    QCOMPARE(codesOf(s.run("other", "AttachDocument", attaching(Letter))), u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.run("aud", "AttachDocument", attaching(Letter))), u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.run("adm", "AttachDocument", attaching(Letter))), u"ok"_s);
    QVERIFY(s.page(documents(), "other").rows.isEmpty());
    const ViewRequest content = contentOfFirst();
    QVERIFY(s.page(content, "other").rows.isEmpty());
    QCOMPARE(codesOf(s.run("other", "WithdrawDocument", "{'document': 1, 'reason': 'x'}")),
             u"NOT_PERMITTED"_s);
}

void TestDocuments::isWithdrawn()
{
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("reg", "WithdrawDocument", "{'document': 1, 'reason': 'x'}")),
             u"DOCUMENT_UNKNOWN"_s);
    QCOMPARE(codesOf(s.run("reg", "AttachDocument", attaching(Letter))), u"ok"_s);
    QCOMPARE(codesOf(s.run("reg", "WithdrawDocument", "{'document': 1, 'reason': 'Wrong one'}")),
             u"ok"_s);
    QCOMPARE(codesOf(s.run("reg", "WithdrawDocument", "{'document': 1, 'reason': 'x'}")),
             u"DOCUMENT_WITHDRAWN"_s);
    QCOMPARE(s.cell("documents", "{'document': 1}", "document_status"), u"WITHDRAWN"_s);
    QCOMPARE(s.cell("documents", "{'document': 1}", "reason"), u"Wrong one"_s);
    QCOMPARE(codesOf(s.run("reg", "AttachDocument", attaching(Letter))), u"ok"_s);
}

void TestDocuments::isSeenAsOf()
{
    Scenario s;
    populate(s);
    const JournalNumber before = s.head();
    QCOMPARE(codesOf(s.run("reg", "AttachDocument", attaching(Letter))), u"ok"_s);
    ViewRequest request = documents();
    request.asOf = before;
    QVERIFY(s.page(request).rows.isEmpty());
    request.asOf = s.head();
    QCOMPARE(s.page(request).rows.size(), 1);
}

void TestDocuments::sameCommandAgain()
{
    Scenario s;
    populate(s);
    const CommandRequest request{
        .id = QByteArray(16, 'i'), .command = u"AttachDocument"_s, .fields = attaching(Letter)};
    const QByteArray token = s.token("reg");
    QCOMPARE(codesOf(s.registry().execute(request, token)), u"ok"_s);
    const Result<Outcome> again = s.registry().execute(request, token);
    QCOMPARE(codesOf(again), u"ok"_s);
    QVERIFY(again->repeated);
    CommandRequest other = request;
    other.fields = attaching("other bytes");
    QCOMPARE(codesOf(s.registry().execute(other, token)), u"COMMAND_ID_REUSED"_s);
}

void TestDocuments::alteredBytesAreFound()
{
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("reg", "AttachDocument", attaching(Letter))), u"ok"_s);
    s.leaveUnchecked();
    s.registry().withDatabase([](Database& database) {
        database.executeScript("DROP TRIGGER content_unchanged");
        database.executeScript("UPDATE content SET bytes = x'00'");
        QCOMPARE(ContentStore(database).altered(), QList{Sha256::of({Letter})});
    });
}

void TestDocuments::rehearsalKeepsNothing()
{
    Scenario s;
    populate(s);
    const CommandRequest request{
        .id = QByteArray(16, 'i'), .command = u"AttachDocument"_s, .fields = attaching(Letter)};
    const Result<Rehearsal> rehearsal =
        s.registry().rehearse({.commands = {request}, .views = {documents()}}, s.token("reg"));
    QVERIFY(rehearsal);
    QCOMPARE(rehearsal->pages.first()->rows.size(), 1);
    QVERIFY(s.rows("documents").isEmpty());
    s.registry().withDatabase(
        [](Database& database) { QVERIFY(!ContentStore(database).sizeOf(Sha256::of({Letter}))); });
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
