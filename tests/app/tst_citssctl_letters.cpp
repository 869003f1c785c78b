// SPDX-License-Identifier: GPL-3.0-or-later
// Letters to entities, as scripts have them written.
#include "tests/app/ctl.h"
#include "tests/app/event_office.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

const QString Office = u"office.citss"_s;
const QString Event = u"XW-2023-ANNUAL"_s;

}  // namespace

class TestCitssctlLetters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesALetterToEach();
    void writesOneFileInFrench();
    void givesTheSameBytesInEveryRun();
    void refuses_data();
    void refuses();

private:
    Ran letters(const QStringList& words) const
    {
        const QStringList head = {u"-r"_s, Office, u"--user"_s, u"adm"_s, u"letters"_s};
        return m_ctl->run(head + words);
    }

    std::unique_ptr<Ctl> m_ctl;
};

void TestCitssctlLetters::initTestCase()
{
    m_ctl = std::make_unique<Ctl>();
    event_office::make(*m_ctl, Office);
}

void TestCitssctlLetters::writesALetterToEach()
{
    const Ran ran = letters({Event, u"--to"_s, u"all"_s});
    QVERIFY2(ran.code == 0, ran.errors.constData());
    QCOMPARE(ran.lines().size(), event_office::Entities);
    QCOMPARE(QDir(m_ctl->file(u"all"_s)).entryList(QDir::Files).size(), event_office::Entities);
    QVERIFY(m_ctl->read(u"all/XW-2023-ANNUAL-XW1000.pdf"_s).startsWith("%PDF-"));
}

void TestCitssctlLetters::writesOneFileInFrench()
{
    m_ctl->setLanguage(u"fr"_s);
    const Ran ran = letters({Event,
                             u"--to"_s,
                             u"un"_s,
                             u"--entity"_s,
                             u"XW1001"_s,
                             u"--entity"_s,
                             u"XW1000"_s,
                             u"--one-file"_s});
    m_ctl->setLanguage(u"en"_s);
    QVERIFY2(ran.code == 0, ran.errors.constData());
    QCOMPARE(ran.lines(), QStringList{u"un/XW-2023-ANNUAL-letters.pdf"_s});
    QVERIFY(m_ctl->read(u"un/XW-2023-ANNUAL-letters.pdf"_s).contains("/Count 2"));
}

void TestCitssctlLetters::givesTheSameBytesInEveryRun()
{
    for (const QString& folder : {u"once"_s, u"twice"_s}) {
        QCOMPARE(letters({Event, u"--to"_s, folder, u"--entity"_s, u"XW1000"_s}).code, 0);
    }
    const QByteArray once = m_ctl->read(u"once/XW-2023-ANNUAL-XW1000.pdf"_s);
    QVERIFY(!once.isEmpty());
    QCOMPARE(m_ctl->read(u"twice/XW-2023-ANNUAL-XW1000.pdf"_s), once);
}

void TestCitssctlLetters::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("nowhere to") << QStringList{Event} << u"2 OPTION_NEEDED"_s;
    QTest::newRow("no event") << QStringList{u"--to"_s, u"x"_s} << u"2 PLACE_MISSING"_s;
    QTest::newRow("another event")
        << QStringList{u"XW-1999-ANNUAL"_s, u"--to"_s, u"x"_s} << u"1 LETTER_EVENT_UNKNOWN"_s;
    QTest::newRow("a stranger") << QStringList{Event, u"--to"_s, u"x"_s, u"--entity"_s, u"XW9999"_s}
                                << u"1 LETTER_ENTITY_UNKNOWN"_s;
}

void TestCitssctlLetters::refuses()
{
    QFETCH(QStringList, words);
    QTEST(letters(words).verdict(), "verdict");
}

QTEST_GUILESS_MAIN(TestCitssctlLetters)
#include "tst_citssctl_letters.moc"
