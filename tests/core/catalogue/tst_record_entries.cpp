// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of a record finds all that its tables hold of it, and does not look through those
// that have a row for every entity and year.
#include "core/catalogue/catalogue.h"
#include "core/registry/page_records.h"
#include "tests/core/compliance/office.h"

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// Washington after a surrender that was reversed and done again, its emissions corrected.
class Year : public Office {
public:
    Year()
    {
        must(load(Emissions));
        place("WA1001", "ALLOWANCE", 2023, 100'000);
        place("WA1002", "ALLOWANCE", 2023, 20'000);
        publish();
        clock().set(AfterDeadline);
        passDays(0);
        must(commit(preview()));
        must(reverse());
        must(load("[{'facility_id': 'FWA1001', 'year': 2023, 'quantity': 90000}]"));
        publishObligations();
        must(commit(preview()));
    }

    /// As the view has them.
    QList<qint64> told(const QString& record)
    {
        ViewRequest request;
        request.view = u"record_entries"_s;
        request.filters = {{u"record"_s, Comparison::Equal, record}};
        QList<qint64> numbers;
        for (const QCborMap& row : recordsOf(page(request))) {
            numbers.append(row.value(u"number"_s).toInteger());
        }
        return numbers;
    }

    /// As the rows of a table have them that name the record in a column.
    QList<qint64> kept(const QByteArray& table, const QByteArray& column, const QString& record)
    {
        QList<qint64> numbers;
        registry().withDatabase([&](Database& database) {
            const QByteArray end = " FROM " + table + " WHERE " + column + " = ?1";
            Statement entries = database.composed("SELECT since" + end + " UNION SELECT until" +
                                                  end + " AND until < 9223372036854775807");
            entries.bind(record);
            while (entries.step()) {
                numbers.append(entries.integer(0));
            }
        });
        return numbers;
    }
};

}  // namespace

class TestRecordEntries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAllOfARecord_data();
    void findsAllOfARecord();
    void seeks_data();
    void seeks();
};

void TestRecordEntries::findsAllOfARecord_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("record");
    const auto row = [](const char* table, const char* column, const QString& record) {
        QTest::addRow("%s.%s", table, column) << QByteArray(table) << QByteArray(column) << record;
    };
    row("emissions", "facility", u"FWA1001"_s);
    row("emissions", "entity", u"WA1001"_s);
    row("obligation", "event", u"WA-2023-ANNUAL"_s);
    row("obligation", "entity", u"WA1001"_s);
    row("run", "event", u"WA-2023-ANNUAL"_s);
    row("run", "entity", u"WA1002"_s);
    row("facility_owner", "facility", u"FWA1002"_s);
    row("facility_owner", "entity", u"WA1002"_s);
    row("penalty", "entity", u"WA1002"_s);
    row("compliance_event", "id", u"WA-2023-ANNUAL"_s);
}

void TestRecordEntries::findsAllOfARecord()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, column);
    QFETCH(QString, record);
    Year s;
    const QList<qint64> told = s.told(record);
    const QList<qint64> kept = s.kept(table, column, record);
    QVERIFY(!kept.isEmpty());
    for (const qint64 number : kept) {
        QVERIFY2(told.contains(number), qPrintable(QString::number(number)));
    }
}

void TestRecordEntries::seeks_data()
{
    QTest::addColumn<QByteArray>("table");
    for (const char* table : {"emissions", "obligation", "run", "facility", "facility_owner"}) {
        QTest::newRow(table) << QByteArray(table);
    }
}

void TestRecordEntries::seeks()
{
    QFETCH(QByteArray, table);
    const QByteArray from = "FROM \"" + table + "\" AS v";
    Scenario s;
    int plans = 0;
    s.registry().withDatabase([&](Database& database) {
        for (const ViewPart& part : catalogue().view(u"record_entries"_s)->parts) {
            const QByteArray sql = part.sql;
            if (!sql.contains(from)) {
                continue;
            }
            Statement plan = database.composed("EXPLAIN QUERY PLAN " + sql);
            while (plan.step()) {
                const QString step = plan.text(3);
                const bool isOwner = table == "facility_owner";  // by its entity it is read whole
                QVERIFY2(isOwner || !step.startsWith(u"SCAN v"_s), qPrintable(step));
                QVERIFY2(!step.endsWith(u"KEY (jurisdiction=?)"_s), qPrintable(step));
                QVERIFY2(!step.endsWith(u"KEY (event=?)"_s) || table == "obligation",
                         qPrintable(step));
                plans += step.contains(u" v "_s) ? 1 : 0;
            }
        }
    });
    QVERIFY(plans > 0);
}

QTEST_GUILESS_MAIN(TestRecordEntries)
#include "tst_record_entries.moc"
