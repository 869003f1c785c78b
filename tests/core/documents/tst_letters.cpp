// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem_text.h"
#include "core/documents/document_problems.h"
#include "core/documents/letter_pdf.h"
#include "core/documents/letter_reader.h"
#include "core/documents/letter_text.h"
#include "core/documents/letters.h"
#include "tests/support/scenario.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// Washington before its first deadline: one entity holds enough, one is short, one owes nothing.
class Post : public Scenario {
public:
    explicit Post(int entities = 3) : Scenario(Instant(1'704'733'200'000))  // 2024-01-08
    {
        addJurisdiction("WA", "WA");
        for (const char* type : {"ISSUANCE", "RETIREMENT"}) {
            must(run("root",
                     "OpenJurisdictionAccount",
                     QByteArray("{'jurisdiction': 'WA', 'account_type': '") + type +
                         "', 'account_name': 'Own'}"));
        }
        QCborArray rows;
        QCborArray emissions;
        for (int i = 0; i < entities; ++i) {
            const QString entity = u"WA%1"_s.arg(1001 + i);
            const QString name = i == 1 ? u"<b>Bold</b> & \"Söhne\" %1 日本 \u202E"_s : entity;
            rows.append(QCborMap{{u"entity_id"_s, entity}, {u"legal_name"_s, name}});
            emissions.append(QCborMap{{u"entity_id"_s, entity},
                                      {u"year"_s, 2023},
                                      {u"quantity"_s, i == 2 ? 0 : 100'000}});
        }
        must(run(
            "reg",
            "RegisterEntities",
            QCborMap{{u"jurisdiction"_s, u"WA"_s}, {u"rows"_s, rows}, {u"open_accounts"_s, true}}));
        must(runBoth("prg",
                     "aut",
                     "LoadEmissions",
                     QCborMap{{u"jurisdiction"_s, u"WA"_s}, {u"rows"_s, emissions}}));
        place("WA1001", "ALLOWANCE", 2023, 40'000);
        place("WA1002", "ALLOWANCE", 2023, 20'000);
        place("WA1002", "ALLOWANCE", 2026, 7'000);
        place("WA1002", "OFFSET_DEBS", 2023, 9'000);
        must(runBoth("prg",
                     "aut",
                     "OpenComplianceEvent",
                     "{'jurisdiction': 'WA', 'type': 'ANNUAL', 'year': 2023}"));
    }

    void publish()
    {
        must(runBoth("prg", "aut", "PublishObligations", "{'event': 'WA-2023-ANNUAL'}"));
    }

    static void must(const Result<Outcome>& outcome)
    {
        if (!outcome) {
            qFatal("%s", qPrintable(codesOf(outcome) + u" "_s + outcome.error().first().field));
        }
    }

    void place(const char* entity, const char* kind, int vintage, int quantity)
    {
        const bool isOffset = QByteArray(kind).startsWith("OFFSET");
        must(runBoth("adm",
                     "aut",
                     "PlaceHoldings",
                     QByteArray("{'jurisdiction': 'WA', 'rows': [{'entity_id': '") + entity +
                         "', 'kind': '" + kind + "', " +
                         (isOffset ? "'project': 'WAFR5001', 'issuance': 'WAFR5001-A', " : "") +
                         "'vintage': " + QByteArray::number(vintage) +
                         ", 'quantity': " + QByteArray::number(quantity) + "}]}"));
    }

    LetterReader reader() { return LetterReader(registry(), token("prg")); }

    Result<LettersMade> write(const LetterOrder& order, const Progress& progress = Progress())
    {
        return writeLetters(registry(), token("prg"), order, progress);
    }
};

const QString Event = u"WA-2023-ANNUAL"_s;

QString textOf(Post& post, const QString& entity, LetterLanguage language)
{
    const auto event = post.reader().event(Event);
    const auto letters = post.reader().letters(Event, {entity}, Progress());
    if (!event || !letters) {
        return codesOf(event) + codesOf(letters);
    }
    const LetterWords words(language);
    return letterText(*event, letters->first(), words)->toPlainText();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The text of a PDF, if this computer can read one.
QString pdfText(const QString& path)
{
    const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (tool.isEmpty()) {
        return {};
    }
    QProcess process;
    process.start(tool, {u"-layout"_s, path, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

}  // namespace

/// Letters that tell entities where they stand before a deadline.
class TestLetters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAShortEntityWhatToDo();
    void speaksFrench();
    void tellsTheOthersThatNothingIsAsked();
    void tellsAfterTheDeadline();
    void takesNamesAsTheyAre();
    void writesAFileForEachEntity();
    void writesOneFileWithAll();
    void writesTheSameBytesTwice();
    void keepsTheTableOfPlacesRight();
    void breaksLongLettersIntoPages();
    void leavesNoTraceInTheRegistry();
    void refusesOrders_data();
    void refusesOrders();
    void saysSoWhereItCannotWrite();
    void writesAThousand();
    void canBeCancelled();
    void worksInAnotherThread();
};

void TestLetters::tellsAShortEntityWhatToDo()
{
    Post post;
    post.publish();
    const QString text = textOf(post, u"WA1002"_s, LetterLanguage::English);
    for (const QString& part : {u"Compliance position of WA1002 at WA-2023-ANNUAL"_s,
                                u"November 1, 2024 at 17:00 (America/Los_Angeles)"_s,
                                u"The event asks for 30% of these emissions"_s,
                                u"100,000"_s,
                                u"Of the 30,000 instruments that you owe, 25,000 can be retired; "
                                "5,000 are missing."_s,
                                u"Move at least 5,000 eligible instruments into the compliance "
                                "account WA1002-"_s,
                                u"the vintages up to 2023 count"_s,
                                u"the rules ask for 20,000 instruments by May 1, 2025"_s,
                                u"training registry"_s}) {
        QVERIFY2(text.contains(part), qPrintable(part + u"\n---\n"_s + text));
    }
    QVERIFY(!text.contains(u"price ceiling"_s, Qt::CaseInsensitive));  // of the full event alone
}

// A document gives its no-break spaces out as plain ones.
void TestLetters::speaksFrench()
{
    Post post;
    post.publish();
    const QString text = textOf(post, u"WA1002"_s, LetterLanguage::French);
    for (const QString& part :
         {u"du 1er novembre 2024"_s, u"17 h 00"_s, u"30 %"_s, u"100 000"_s, u"5 000"_s}) {
        QVERIFY2(text.contains(part), qPrintable(part + u"\n---\n"_s + text));
    }
    for (const QString& english :
         {u"Move"_s, u"Instruments"_s, u"Held"_s, u"What"_s, u"missing"_s}) {
        QVERIFY2(!text.contains(english), qPrintable(english + u"\n---\n"_s + text));
    }
}

void TestLetters::tellsTheOthersThatNothingIsAsked()
{
    Post post;
    post.publish();
    const QString enough = textOf(post, u"WA1001"_s, LetterLanguage::English);
    QVERIFY(enough.contains(u"Your account holds enough: all 30,000 instruments"_s));
    QVERIFY(!enough.contains(u"missing"_s));
    QVERIFY(textOf(post, u"WA1003"_s, LetterLanguage::English)
                .contains(u"You owe nothing at this event."_s));
}

void TestLetters::tellsAfterTheDeadline()
{
    Post post;
    post.publish();
    post.clock().set(Instant(1'730'739'600'000));
    const QString text = textOf(post, u"WA1002"_s, LetterLanguage::English);
    QVERIFY(text.contains(u"no longer counts"_s));
    QVERIFY(!text.contains(u"Move at least"_s));
}

void TestLetters::takesNamesAsTheyAre()
{
    Post post;
    post.publish();
    const QString text = textOf(post, u"WA1002"_s, LetterLanguage::English);
    QVERIFY2(text.contains(u"<b>Bold</b> & \"Söhne\" %1 日本"_s), qPrintable(text));
}

void TestLetters::writesAFileForEachEntity()
{
    Post post;
    post.publish();
    const QTemporaryDir folder;
    const auto made = post.write({.event = Event, .folder = folder.filePath(u"a/b"_s)});
    QVERIFY2(made.has_value(), qPrintable(codesOf(made)));
    QCOMPARE(made->letters, 3);
    QCOMPARE(QDir(folder.filePath(u"a/b"_s)).entryList(QDir::Files, QDir::Name),
             (QStringList{u"WA-2023-ANNUAL-WA1001.pdf"_s,
                          u"WA-2023-ANNUAL-WA1002.pdf"_s,
                          u"WA-2023-ANNUAL-WA1003.pdf"_s}));
    for (const QString& file : made->files) {
        const QByteArray content = contentOf(file);
        QVERIFY(content.startsWith("%PDF-"));
        QVERIFY(content.trimmed().endsWith("%%EOF"));
    }
    const QString text = pdfText(made->files.at(1));
    if (text.isEmpty()) {
        QSKIP("no program here reads the text of a PDF");
    }
    QVERIFY2(text.contains(u"Move at least 5,000"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Page 1 of 1"_s), qPrintable(text));
    QVERIFY2(text.contains(u"TRAINING"_s), qPrintable(text));
}

void TestLetters::writesOneFileWithAll()
{
    Post post;
    post.publish();
    const QTemporaryDir folder;
    const auto made = post.write({.event = Event,
                                  .entities = {u"WA1003"_s, u"WA1001"_s, u"WA1003"_s},
                                  .language = LetterLanguage::French,
                                  .folder = folder.path(),
                                  .isOneFile = true});
    QVERIFY2(made.has_value(), qPrintable(codesOf(made)));
    QCOMPARE(made->letters, 2);
    QCOMPARE(made->files, QStringList{folder.filePath(u"WA-2023-ANNUAL-letters.pdf"_s)});
    const QByteArray content = contentOf(made->files.first());
    QVERIFY(content.contains("/Count 2"));
}

void TestLetters::writesTheSameBytesTwice()
{
    Post post;
    post.publish();
    const auto event = post.reader().event(Event);
    const auto letters = post.reader().letters(Event, {u"WA1001"_s, u"WA1002"_s}, Progress());
    QVERIFY2(letters.has_value(), qPrintable(codesOf(letters)));
    const LetterWords words(LetterLanguage::English);
    const auto first = lettersPdf(*event, *letters, words, Progress());
    QThread::msleep(1100);               // the computer's clock goes on
    QHashSeed::resetRandomGlobalSeed();  // as in another run of the program
    const auto second = lettersPdf(*event, *letters, words, Progress());
    QCOMPARE(first->bytes, second->bytes);
    QVERIFY(first->bytes.contains("/CreationDate (D:20240108170000"));
}

void TestLetters::keepsTheTableOfPlacesRight()
{
    Post post;
    post.publish();
    const auto event = post.reader().event(Event);
    const auto letters = post.reader().letters(Event, {u"WA1002"_s}, Progress());
    const QByteArray pdf =
        lettersPdf(*event, *letters, LetterWords(LetterLanguage::English), Progress())->bytes;
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype table = pdf.mid(start + 10).split('\n').first().trimmed().toLongLong();
    QCOMPARE(pdf.mid(table, 4), QByteArray("xref"));
    const QByteArrayList lines = pdf.mid(table, start - table).split('\n');
    int checked = 0;
    for (qsizetype i = 3; i < lines.size() && lines.at(i).contains(" n"); ++i) {
        const qsizetype at = lines.at(i).left(10).toLongLong();
        const QByteArray expected = QByteArray::number(i - 2) + " 0 obj";
        QCOMPARE(pdf.mid(at, expected.size()), expected);
        ++checked;
    }
    QVERIFY(checked > 5);
}

void TestLetters::breaksLongLettersIntoPages()
{
    Post post;
    post.publish();
    const auto event = post.reader().event(Event);
    const auto letters = post.reader().letters(Event, {u"WA1002"_s}, Progress());
    PositionLetter letter = letters->first();
    for (int i = 0; i < 200; ++i) {
        letter.steps.append({.position = i, .instrument = u"KIND%1"_s.arg(i), .held = i});
    }
    const LetterWords words(LetterLanguage::English);
    const auto pdf = lettersPdf(*event, {letter, letters->first()}, words, Progress());
    QVERIFY(pdf->pages > 4);
    QVERIFY(pdf->bytes.contains("/Count " + QByteArray::number(pdf->pages)));
}

void TestLetters::leavesNoTraceInTheRegistry()
{
    Post post;
    post.publish();
    const JournalNumber head = post.head();
    const QTemporaryDir folder;
    QVERIFY(post.write({.event = Event, .folder = folder.path()}).has_value());
    QCOMPARE(post.head(), head);
    QVERIFY(post.rows("previews").isEmpty());
}

void TestLetters::refusesOrders_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QStringList>("entities");
    QTest::addColumn<QString>("codes");
    QTest::newRow("no such event")
        << u"WA-1999-ANNUAL"_s << QStringList() << u"LETTER_EVENT_UNKNOWN"_s;
    QTest::newRow("nobody owes yet") << Event << QStringList() << u"LETTER_NOTHING"_s;
    QTest::newRow("who owes nothing here")
        << u"published"_s << QStringList{u"WA9999"_s, u"WA1001"_s, u"../x"_s}
        << u"LETTER_ENTITY_UNKNOWN, LETTER_ENTITY_UNKNOWN"_s;
}

void TestLetters::refusesOrders()
{
    QFETCH(QString, event);
    QFETCH(QStringList, entities);
    QFETCH(QString, codes);
    Post post;
    if (event == u"published"_s) {
        post.publish();
        event = Event;
    }
    const QTemporaryDir folder;
    const auto made = post.write({.event = event, .entities = entities, .folder = folder.path()});
    QCOMPARE(codesOf(made), codes);
    QVERIFY(!problemText(made.error().first()).isEmpty());
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    const auto barred = writeLetters(
        post.registry(), post.token("reg"), {.event = event, .folder = folder.path()}, Progress());
    QVERIFY(!barred.has_value());
}

void TestLetters::saysSoWhereItCannotWrite()
{
    Post post;
    post.publish();
    const QTemporaryDir folder;
    QFile blocking(folder.filePath(u"file"_s));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    QCOMPARE(codesOf(post.write({.event = Event, .folder = blocking.fileName()})),
             u"LETTER_UNWRITTEN"_s);
    QVERIFY(QDir(folder.path()).mkdir(u"WA-2023-ANNUAL-WA1001.pdf"_s));
    QCOMPARE(codesOf(post.write({.event = Event, .folder = folder.path()})), u"LETTER_UNWRITTEN"_s);
}

void TestLetters::writesAThousand()
{
    Post post(1000);
    post.publish();
    const QTemporaryDir folder;
    qint64 last = 0;
    qint64 whole = 0;
    const Progress progress([&](qint64 done, qint64 total) {
        QVERIFY(done >= last);
        last = done;
        whole = total;
    });
    const auto made = post.write({.event = Event, .folder = folder.path()}, progress);
    QVERIFY2(made.has_value(), qPrintable(codesOf(made)));
    QCOMPARE(made->letters, 1000);
    QCOMPARE(last, 1000);
    QCOMPARE(whole, 1000);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1000);
}

void TestLetters::canBeCancelled()
{
    Post post(200);
    post.publish();
    const QTemporaryDir folder;
    Progress* handle = nullptr;
    Progress progress([&](qint64 done, qint64) {
        if (done == 70) {
            handle->cancel();
        }
    });
    handle = &progress;
    QCOMPARE(codesOf(post.write({.event = Event, .folder = folder.path()}, progress)),
             u"CANCELLED"_s);
    // What was complete stays.
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 70);
}

void TestLetters::worksInAnotherThread()
{
    Post post;
    post.publish();
    const QTemporaryDir folder;
    const QByteArray token = post.token("prg");
    QString codes;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        codes = codesOf(writeLetters(
            post.registry(), token, {.event = Event, .folder = folder.path()}, Progress()));
    }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(codes, u"ok"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
}

QTEST_MAIN(TestLetters)
#include "tst_letters.moc"
