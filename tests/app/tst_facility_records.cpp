// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"
#include "core/exchange/read_file.h"
#include "tests/support/scenario.h"

#include <QFileInfo>
#include <QTest>

#include <map>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

const QString Data = qEnvironmentVariable("CITSS_SOURCE") + u"/../shared/data/"_s;

/// Obligations computed from the emissions of facilities, as the public records have them.
class Jurisdiction : public Scenario {
public:
    Jurisdiction(const char* code, Instant start)
        : Scenario(start), m_code(QString::fromLatin1(code))
    {
        addJurisdiction(code, code);
    }

    void registerEntities(const QCborArray& rows)
    {
        must(run("reg",
                 "RegisterEntities",
                 QCborMap{{u"jurisdiction"_s, m_code},
                          {u"rows"_s, rows},
                          {u"facilities_from"_s, u"2010-01-01"_s}}));
    }

    void load(const QCborArray& rows)
    {
        must(runBoth("prg",
                     "aut",
                     "LoadEmissions",
                     QCborMap{{u"jurisdiction"_s, m_code}, {u"rows"_s, rows}}));
    }

    /// Entity to {emissions, obligation}, as published for the annual event of a year.
    std::map<QString, std::pair<qint64, qint64>> publish(int year)
    {
        const QString event = u"%1-%2-ANNUAL"_s.arg(m_code).arg(year);
        must(runBoth(
            "prg",
            "aut",
            "OpenComplianceEvent",
            QCborMap{{u"jurisdiction"_s, m_code}, {u"type"_s, u"ANNUAL"_s}, {u"year"_s, year}}));
        must(runBoth("prg", "aut", "PublishObligations", QCborMap{{u"event"_s, event}}));
        ViewRequest request;
        request.view = u"obligations"_s;
        request.limit = 10'000;
        const Page page = Scenario::page(request);
        std::map<QString, std::pair<qint64, qint64>> found;
        for (const QList<Value>& row : page.rows) {
            found[row.at(page.columns.indexOf(u"entity_id"_s)).toString()] = {
                row.at(page.columns.indexOf(u"emissions"_s)).toInteger(),
                row.at(page.columns.indexOf(u"obligation"_s)).toInteger()};
        }
        return found;
    }

private:
    QString m_code;
};

/// The rows of an import file whose `key` is among `wanted`, under the command's names.
QCborArray emissionsRows(const QString& path,
                         const QString& key,
                         const QMap<QString, QString>& wanted,
                         int year)
{
    const ImportResult imported = importFile(path, *importLayout(u"emissions"_s));
    QCborArray rows;
    for (const QCborValue each : imported.rows) {
        const QCborMap row = each.toMap();
        const QString subject = row.value(key).toString();
        if (wanted.contains(subject) && row.value(u"year"_s).toInteger() == year) {
            rows.append(QCborMap{{u"facility_id"_s, wanted.value(subject)},
                                 {u"year"_s, year},
                                 {u"quantity"_s, row.value(u"quantity"_s)},
                                 {u"verification"_s, row.value(u"verification"_s).toString()}});
        }
    }
    return rows;
}

}  // namespace

/// From the emissions of facilities to what companies owed.
class TestFacilityRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void californiaOwesWhatWasPublished();
    void washingtonOwesWhatWasPublished();
};

void TestFacilityRecords::californiaOwesWhatWasPublished()
{
    const QString summary = Data + u"arb-compliance-reports/summary_2015.csv"_s;
    if (!QFileInfo::exists(summary)) {
        QSKIP("the published reports (shared/data) are not beside this project");
    }
    Jurisdiction s("CA", Instant(1'420'480'800'000));
    const Result<Workbook> book = readTable(summary);
    const auto& table = book->sheets.front().rows;
    std::map<QString, qint64> published;
    QMap<QString, QString> facilities;
    QCborArray entities;
    for (size_t i = 1; i < table.size(); ++i) {
        const auto cell = [&table, i](size_t column) { return table.at(i).cells.at(column).text; };
        QCborArray ids;
        for (const QString& id : cell(2).split(u';', Qt::SkipEmptyParts)) {
            facilities.insert(id, id);
            ids.append(id);
        }
        entities.append(
            QCborMap{{u"entity_id"_s, cell(0)}, {u"legal_name"_s, cell(1)}, {u"ghg_ids"_s, ids}});
        published[cell(0)] = cell(3).toLongLong();
    }
    s.registerEntities(entities);
    s.load(
        emissionsRows(Data + u"arb-mrr-emissions/mrr_2015.csv"_s, u"ghg_id"_s, facilities, 2015));
    const auto found = s.publish(2015);
    QStringList different;
    for (const auto& [entity, emissions] : published) {
        const auto mine = found.find(entity);
        if (mine == found.end() || mine->second.first != emissions) {
            different.append(entity);
        } else {
            QCOMPARE(mine->second.second, emissions * 3 / 10);
        }
    }
    // Changes of ownership and later corrections of the emissions data; nobody else.
    QCOMPARE(different, (QStringList{u"CA1165"_s, u"CA1182"_s, u"CA2141"_s, u"CA2232"_s}));
}

void TestFacilityRecords::washingtonOwesWhatWasPublished()
{
    const QString reports = Data + u"wa-cap-and-invest/ghg_reports.csv"_s;
    if (!QFileInfo::exists(reports)) {
        QSKIP("the published reports (shared/data) are not beside this project");
    }
    Jurisdiction s("WA", Instant(1'704'733'200'000));
    const Result<Workbook> book = readTable(reports);
    const auto& table = book->sheets.front().rows;
    QMap<QString, int> columns;
    for (size_t c = 0; c < table.front().cells.size(); ++c) {
        columns.insert(table.front().cells.at(c).text, static_cast<int>(c));
    }
    QMap<QString, QString> facilities;
    QCborArray entities;
    for (const auto& row : table) {
        const auto cell = [&](const QString& name) {
            const auto column = static_cast<size_t>(columns.value(name));
            return column < row.cells.size() ? row.cells.at(column).text : QString();
        };
        if (cell(u"Year"_s) != u"2023" || cell(u"CCA Status"_s) != u"Covered Entity") {
            continue;
        }
        // Reporters have no number of their own: the registry gives them one.
        const QString id = u"W%1"_s.arg(1000 + facilities.size());
        facilities.insert(cell(u"Reporter"_s), id);
        entities.append(QCborMap{{u"entity_id"_s, u"WA%1"_s.arg(1000 + facilities.size())},
                                 {u"legal_name"_s, cell(u"Reporter"_s)},
                                 {u"ghg_ids"_s, QCborArray{id}}});
    }
    QCOMPARE(facilities.size(), 59);
    s.registerEntities(entities);
    s.load(emissionsRows(reports, u"facility_name"_s, facilities, 2023));
    qint64 emissions = 0;
    qint64 obligations = 0;
    for (const auto& [entity, amounts] : s.publish(2023)) {
        emissions += amounts.first;
        obligations += amounts.second;
    }
    QCOMPARE(emissions, 25'811'951);
    QCOMPARE(obligations, 7'743'560);
}

QTEST_GUILESS_MAIN(TestFacilityRecords)
#include "tst_facility_records.moc"
