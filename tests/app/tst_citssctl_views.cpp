// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, as scripts call it: groups, ranges, what is behind a figure, pages, full disks.
#include "tests/app/ctl_test.h"
#include "tests/app/small_disk.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

class TestCitssctlViews : public CtlTest {
    Q_OBJECT

private Q_SLOTS:
    void groups();
    void refusesGroups();
    void filtersRanges_data();
    void filtersRanges();
    void refusesRanges_data();
    void refusesRanges();
    void explainsAFigure();
    void explainsAsAnyTable();
    void refusesToExplain_data();
    void refusesToExplain();
    void makesPages();
    void survivesAFullDisk_data();
    void survivesAFullDisk();

private:
    void addEntities() const
    {
        const Ran ran = importEntities(EntityTable);
        QVERIFY2(ran.code == 0, ran.errors.constData());
    }

    Ran view(const QString& name, const QStringList& more) const
    {
        return office(QStringList{u"view"_s, name, u"--user"_s, u"aud"_s} + more);
    }
};

void TestCitssctlViews::groups()
{
    addEntities();
    const Ran ran =
        view(u"entities"_s, {u"--group"_s, u"entity_class"_s, u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == 0, ran.errors.constData());
    const QJsonArray rows = QJsonDocument::fromJson(ran.output).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()[u"row_count"_s], QJsonValue(3));
    QCOMPARE(rows.first()[u"facilities"_s], QJsonValue(3));
    QVERIFY(rows.first()[u"legal_name"_s].isUndefined());
    const Ran two = view(u"facilities"_s,
                         {u"--group"_s,
                          u"entity_id"_s,
                          u"--group"_s,
                          u"jurisdiction"_s,
                          u"--sort"_s,
                          u"row_count"_s,
                          u"--desc"_s,
                          u"--totals"_s,
                          u"--format"_s,
                          u"csv"_s});
    QVERIFY2(two.code == 0, two.errors.constData());
    QCOMPARE(two.lines().size(), 4);  // titles, two entities, the sums
    QVERIFY2(two.lines().at(1).contains(u"XW1002"_s), two.output.constData());
    QVERIFY2(two.lines().last().contains(u'3'), two.output.constData());
}

void TestCitssctlViews::refusesGroups()
{
    QCOMPARE(view(u"entities"_s, {u"--group"_s, u"shoes"_s}).verdict(), u"1 COLUMN_UNKNOWN"_s);
    const QStringList twice{u"--group"_s, u"entity_class"_s, u"--group"_s, u"entity_class"_s};
    QCOMPARE(view(u"entities"_s, twice).verdict(), u"1 GROUPS_MALFORMED"_s);
}

void TestCitssctlViews::filtersRanges_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("rows");
    QTest::newRow("count") << u"entities"_s << u"facilities=1..2"_s << 2;
    QTest::newRow("from") << u"entities"_s << u"facilities=2.."_s << 1;
    QTest::newRow("up to") << u"entities"_s << u"facilities=..1"_s << 2;
    QTest::newRow("identifiers") << u"entities"_s << u"entity_id=XW1001..XW1002"_s << 2;
    QTest::newRow("numbers of entries") << u"journal"_s << u"number=2..4"_s << 3;
    QTest::newRow("days that come") << u"journal"_s << u"at=2099-01-01..2099-12-31"_s << 0;
    QTest::newRow("years") << u"journal"_s << u"at=2000..2098"_s << -1;
    QTest::newRow("the days of a year") << u"facilities"_s << u"facility_from=2023"_s << 3;
    QTest::newRow("not before a month") << u"facilities"_s << u"facility_from>=2023-02"_s << 0;
    QTest::newRow("to the end of a month") << u"facilities"_s << u"facility_from<=2023-01"_s << 3;
    QTest::newRow("after a month") << u"facilities"_s << u"facility_from>2023-01"_s << 0;
}

void TestCitssctlViews::filtersRanges()
{
    QFETCH(QString, name);
    QFETCH(QString, where);
    QFETCH(int, rows);
    addEntities();
    const Ran ran = view(name, {u"--where"_s, where, u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == 0, ran.errors.constData());
    const auto found = QJsonDocument::fromJson(ran.output).array().size();
    QVERIFY2(rows < 0 ? found > 0 : found == rows, ran.output.constData());
}

void TestCitssctlViews::refusesRanges_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("backwards") << u"entities"_s << u"facilities=2..1"_s << u"1 RANGE_BACKWARDS"_s;
    QTest::newRow("days backwards")
        << u"journal"_s << u"at=2026-03-01..2026-02"_s << u"1 RANGE_BACKWARDS"_s;
    QTest::newRow("no number") << u"entities"_s << u"facilities=1..many"_s
                               << u"1 FILTER_MALFORMED"_s;
    QTest::newRow("no ends") << u"entities"_s << u"facilities=.."_s << u"1 FILTER_MALFORMED"_s;
    QTest::newRow("no day") << u"journal"_s << u"at>=tomorrow"_s << u"1 FILTER_MALFORMED"_s;
    QTest::newRow("no such day") << u"journal"_s << u"at<2026-02-30"_s << u"1 FILTER_MALFORMED"_s;
}

void TestCitssctlViews::refusesRanges()
{
    QFETCH(QString, name);
    QFETCH(QString, where);
    QFETCH(QString, verdict);
    const Ran ran = view(name, {u"--where"_s, where});
    QCOMPARE(ran.verdict(), verdict);
    QVERIFY(ran.output.isEmpty());
}

void TestCitssctlViews::explainsAFigure()
{
    addEntities();
    const QStringList asked{u"--where"_s, u"entity_id=XW1002"_s, u"--explain"_s, u"facilities"_s};
    const Ran ran = view(u"entities"_s, asked);
    QVERIFY2(ran.code == 0, ran.errors.constData());
    QCOMPARE(ran.lines().filter(u"XW1002"_s).size(), 2);
    QVERIFY2(ran.errors.contains("come to 2: the figure"), ran.errors.constData());
    ctl().setLanguage(u"fr"_s);
    QVERIFY(view(u"entities"_s, asked).errors.contains("est 2"));
}

void TestCitssctlViews::explainsAsAnyTable()
{
    addEntities();
    const QStringList asked{u"--where"_s, u"entity_id=XW1001"_s, u"--explain"_s, u"facilities"_s};
    const Ran json = view(u"entities"_s, asked + QStringList{u"--format"_s, u"json"_s});
    QVERIFY2(json.code == 0, json.errors.constData());
    const QJsonArray rows = QJsonDocument::fromJson(json.output).array();
    QCOMPARE(rows.first()[u"entity_id"_s], QJsonValue(u"XW1001"_s));
    const Ran file = view(u"entities"_s,
                          asked + QStringList{u"--format"_s, u"csv"_s, u"--output"_s, u"f.csv"_s});
    QCOMPARE(file.code, 0);
    QVERIFY(file.output.isEmpty());
    QVERIFY(ctl().read(u"f.csv"_s).contains("XW1001"));
}

void TestCitssctlViews::refusesToExplain_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("verdict");
    const QStringList one{u"--where"_s, u"entity_id=XW1001"_s};
    QTest::newRow("many rows") << QStringList{u"--explain"_s, u"facilities"_s}
                               << u"1 FIGURE_NOT_ONE"_s;
    QTest::newRow("no row") << QStringList{u"--where"_s,
                                           u"entity_id=XW9"_s,
                                           u"--explain"_s,
                                           u"facilities"_s}
                            << u"1 FIGURE_NOT_ONE"_s;
    QTest::newRow("no figure") << one + QStringList{u"--explain"_s, u"legal_name"_s}
                               << u"1 FIGURE_UNEXPLAINED"_s;
    QTest::newRow("by another view")
        << one + QStringList{u"--explain"_s, u"facilities:blocks"_s} << u"1 FIGURE_UNEXPLAINED"_s;
    QTest::newRow("of a group") << QStringList{u"--explain"_s,
                                               u"facilities"_s,
                                               u"--group"_s,
                                               u"entity_class"_s}
                                << u"2 OPTIONS_EXCLUDE"_s;
    QTest::newRow("on paper") << one + QStringList{u"--explain"_s,
                                                   u"facilities"_s,
                                                   u"--format"_s,
                                                   u"pdf"_s,
                                                   u"--output"_s,
                                                   u"x.pdf"_s}
                              << u"2 OPTIONS_EXCLUDE"_s;
}

void TestCitssctlViews::refusesToExplain()
{
    QFETCH(QStringList, words);
    QFETCH(QString, verdict);
    addEntities();
    const Ran ran = view(u"entities"_s, words);
    QCOMPARE(ran.verdict(), verdict);
    QVERIFY(ran.output.isEmpty());
}

void TestCitssctlViews::makesPages()
{
    addEntities();
    const QStringList pdf{u"--format"_s, u"pdf"_s};
    QCOMPARE(view(u"entities"_s, pdf).verdict(), u"2 OPTION_NEEDED"_s);
    for (const QString& language : {u"en"_s, u"fr"_s}) {
        ctl().setLanguage(language);
        const Ran ran =
            view(u"entities"_s,
                 pdf + QStringList{
                           u"--output"_s, language + u".pdf"_s, u"--group"_s, u"entity_class"_s});
        QVERIFY2(ran.code == 0, ran.errors.constData());
        const QByteArray pages = ctl().read(language + u".pdf"_s);
        QVERIFY(pages.startsWith("%PDF"));
        QVERIFY(pages.contains("%%EOF"));
        QCOMPARE(pages.count("/Type /Page\n"), 1);
    }
    QCOMPARE(view(u"dances"_s, pdf + QStringList{u"--output"_s, u"d.pdf"_s}).verdict(),
             u"1 VIEW_UNKNOWN"_s);
    QVERIFY(!QFile::exists(ctl().file(u"d.pdf"_s)));
    QCOMPARE(view(u"entities"_s, pdf + QStringList{u"--output"_s, u"no/such/e.pdf"_s}).verdict(),
             u"3 FILE_UNWRITTEN"_s);
}

void TestCitssctlViews::survivesAFullDisk_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"table", "csv", "json", "xlsx", "pdf"}) {
        QTest::newRow(format) << QString::fromLatin1(format);
    }
}

void TestCitssctlViews::survivesAFullDisk()
{
    QFETCH(QString, format);
    const QString folder = ctl().file(u"disk"_s);
    QVERIFY(QDir().mkpath(folder));
    const SmallDisk disk(folder, u"size=4k"_s);
    if (!disk.isMounted()) {
        QSKIP("only root can have a small disk");
    }
    QFile filler(folder + u"/full"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray piece(1024, 'x');
    while (filler.write(piece) == piece.size()) {
    }
    filler.close();
    const QString path = u"disk/out."_s + format;
    const Ran ran = view(u"journal"_s, {u"--format"_s, format, u"--output"_s, path});
    QCOMPARE(ran.verdict(), u"3 FILE_UNWRITTEN"_s);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"full"_s});
}

QTEST_GUILESS_MAIN(TestCitssctlViews)
#include "tst_citssctl_views.moc"
