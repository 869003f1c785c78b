// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program itself, run as a person or a script starts it.
#include <QDirIterator>
#include <QElapsedTimer>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 120'000;  // milliseconds: the demo is built first

struct Ending {
    int code = -1;
    QString out;
    QString error;
};

Ending run(const QStringList& arguments, const QString& locale = u"C.UTF-8"_s)
{
    QProcess program;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(u"LC_ALL"_s, locale);
    program.setProcessEnvironment(surroundings);
    program.start(QStringLiteral(CITSS_DESKTOP), arguments);
    if (!program.waitForFinished(Patience)) {
        program.kill();
        program.waitForFinished();
        return {};
    }
    const int code = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    return {code,
            QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

/// The program with a window that stays and somebody at its keys, its settings and drafts in a
/// folder of its own.
class Standing {
public:
    Standing(const QTemporaryDir& folder, const QStringList& arguments)
    {
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        surroundings.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
        surroundings.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
        m_program.setProcessEnvironment(surroundings);
        m_program.start(QStringLiteral(CITSS_BY_HAND), arguments);
    }
    ~Standing() { kill(); }
    Standing(const Standing&) = delete;
    Standing& operator=(const Standing&) = delete;

    /// Whether it prints the line in time.
    bool says(const QString& line)
    {
        QElapsedTimer passed;
        passed.start();
        while (!m_said.contains(line + u'\n') && passed.elapsed() < Patience &&
               m_program.state() != QProcess::NotRunning) {
            m_program.waitForReadyRead(1000);
            m_said += QString::fromUtf8(m_program.readAllStandardOutput());
        }
        return m_said.contains(line + u'\n');
    }

    /// As the system does when it has no more memory: nothing of the program runs any more.
    void kill()
    {
        m_program.kill();
        m_program.waitForFinished();
    }
    [[nodiscard]] QString said()
    {
        return m_said + QString::fromUtf8(m_program.readAllStandardError());
    }

private:
    QProcess m_program;
    QString m_said;
};

/// Whether any file below a folder holds the text.
bool isKept(const QString& folder, const QByteArray& text)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text)) {
            return true;
        }
    }
    return false;
}

}  // namespace

class TestCitss : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpsInEitherLanguage_data();
    void helpsInEitherLanguage();
    void refusesWrongArguments();
    void refusesPagesThatAreNotOpen_data();
    void refusesPagesThatAreNotOpen();
    void refusesFilesThatAreNoRegistry();
    void drawsThePageAsked_data();
    void drawsThePageAsked();
    void offersTheDraftAfterAKill();
};

void TestCitss::helpsInEitherLanguage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("word");
    QTest::newRow("neither") << QStringList{} << u"de_DE.UTF-8"_s << u"Use the dark"_s;
    QTest::newRow("locale en") << QStringList{} << u"en_US.UTF-8"_s << u"Use the dark"_s;
    QTest::newRow("locale fr") << QStringList{} << u"fr_CA.UTF-8"_s << u"apparence sombre"_s;
    QTest::newRow("option over locale")
        << QStringList{u"--lang"_s, u"en"_s} << u"fr_CA.UTF-8"_s << u"Use the dark"_s;
    QTest::newRow("option with sign")
        << QStringList{u"--lang=fr"_s} << u"C.UTF-8"_s << u"apparence sombre"_s;
}

void TestCitss::helpsInEitherLanguage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, locale);
    QFETCH(QString, word);
    const Ending ending = run(arguments + QStringList{u"--help"_s}, locale);
    QCOMPARE(ending.code, 0);
    QVERIFY2(ending.out.contains(word), qPrintable(ending.out));
    QVERIFY2(!ending.out.contains(u"--screenshot"_s), "what is for tests stays hidden");
}

void TestCitss::refusesWrongArguments()
{
    QCOMPARE(run({u"--lang"_s, u"de"_s}).code, 2);
    QCOMPARE(run({u"--size"_s, u"big"_s}).code, 2);
    QVERIFY(!run({u"--size"_s, u"big"_s}).error.isEmpty());
    QCOMPARE(run({u"--nonsense"_s}).code, 2);
    QCOMPARE(run({u"--version"_s}).code, 0);
}

void TestCitss::refusesPagesThatAreNotOpen_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("page");
    QTest::newRow("no such page") << u"a.osei"_s << u"nowhere"_s;
    QTest::newRow("not for this person") << u"trainer"_s << u"compliance"_s;
    QTest::newRow("a step of what is not for them") << u"trainer"_s << u"complianceResult"_s;
}

void TestCitss::refusesPagesThatAreNotOpen()
{
    QFETCH(QString, user);
    QFETCH(QString, page);
    const QTemporaryDir folder;
    const QString picture = folder.filePath(u"none.png"_s);
    const Ending ending = run({u"--as"_s, user, u"--page"_s, page, u"--screenshot"_s, picture});
    QCOMPARE(ending.code, 1);
    QVERIFY2(ending.error.contains(page) && ending.error.contains(u"home"_s),
             qPrintable(ending.error));
    QVERIFY(!QFile::exists(picture));
}

void TestCitss::refusesFilesThatAreNoRegistry()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const Ending ending = run({u"--smoke-test"_s, file.fileName()});
    QCOMPARE(ending.code, 1);
    QVERIFY(!ending.error.isEmpty());
}

void TestCitss::drawsThePageAsked_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("English") << QStringList{};
    QTest::newRow("French, dark") << QStringList{u"--lang"_s, u"fr"_s, u"--dark"_s};
}

void TestCitss::drawsThePageAsked()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    const QString picture = folder.filePath(u"page.png"_s);
    const Ending ending = run(arguments + QStringList{u"--as"_s,
                                                      u"a.osei"_s,
                                                      u"--page"_s,
                                                      u"compliancePreview"_s,
                                                      u"--size"_s,
                                                      u"1366x768"_s,
                                                      u"--screenshot"_s,
                                                      picture});
    QVERIFY2(ending.code == 0, qPrintable(ending.error));
    QCOMPARE(QImage(picture).size(), QSize(1366, 768));
}

void TestCitss::offersTheDraftAfterAKill()
{
    const QTemporaryDir folder;
    const QString registry = folder.filePath(u"d.citss"_s);
    QCOMPARE(QProcess::execute(
                 QStringLiteral(CITSS_CTL),
                 {u"new"_s, registry, u"--training"_s, u"--demo"_s, u"washington-california"_s}),
             0);
    const QStringList form = {registry,
                              u"--as"_s,
                              u"a.osei"_s,
                              u"--page"_s,
                              u"entities"_s,
                              u"--form"_s,
                              u"RegisterEntity"_s,
                              u"--tell"_s,
                              u"field_legal_name"_s};
    const QString typed = u"Half-filled Ltd"_s;
    {
        // The jurisdiction, the next free number, the type by its first letter, the name.
        Standing first(folder, form + QStringList{u"--type"_s, u"WA\t\tC\t"_s + typed});
        QVERIFY2(first.says(u"field_legal_name: "_s + typed), qPrintable(first.said()));
        QTRY_VERIFY_WITH_TIMEOUT(isKept(folder.filePath(u"data"_s), typed.toUtf8()), 20'000);
        first.kill();
    }
    {
        Standing second(
            folder,
            form + QStringList{u"--tell"_s, u"field_jurisdiction"_s, u"--tell"_s, u"note"_s});
        QVERIFY2(second.says(u"field_legal_name: "_s + typed), qPrintable(second.said()));
        QVERIFY2(second.says(u"field_jurisdiction: WA"_s), qPrintable(second.said()));
        QVERIFY2(second.says(u"note: Restored from your draft."_s), qPrintable(second.said()));
    }
    // Another form is not taken for it.
    QStringList other = form;
    other.replace(other.indexOf(u"RegisterEntity"_s), u"RegisterFacility"_s);
    other.replace(other.indexOf(u"field_legal_name"_s), u"field_jurisdiction"_s);
    Standing third(folder, other + QStringList{u"--type"_s, u"CA"_s});
    QVERIFY2(third.says(u"field_jurisdiction: CA"_s), qPrintable(third.said()));
}

QTEST_GUILESS_MAIN(TestCitss)
#include "tst_citss.moc"
