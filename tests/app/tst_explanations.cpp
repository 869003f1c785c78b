// SPDX-License-Identifier: GPL-3.0-or-later
// Every declared explanation, on the demo with its committed runs and a preview: what the entries
// come to is the figure, in every row.
#include "app/demo.h"
#include "core/catalogue/catalogue.h"
#include "core/registry/explain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// The demo, with a preview of its event.
class World {
public:
    World() : m_opened(openDemo(u"washington-california"_s).value())
    {
        CommandRequest preview;
        preview.id = QByteArray(16, 'p');
        preview.command = u"PreviewComplianceRun"_s;
        preview.fields = {{u"event"_s, u"WA-2025-ANNUAL"_s}, {u"lines"_s, true}};
        const Result<Outcome> made = m_opened->registry().execute(preview, token(u"j.kowalski"_s));
        CHECK(made.has_value());
        m_auditor = token(u"i.auditor"_s);
    }

    [[nodiscard]] Page page(ViewRequest request)
    {
        const Result<Page> page = m_opened->registry().read(request, m_auditor);
        return page ? *page : Page();
    }

    /// All rows of a view, by column name.
    [[nodiscard]] QList<QCborMap> rows(const View& view)
    {
        ViewRequest request;
        request.view = QLatin1String(view.name);
        request.limit = 1000;
        for (const char* parameter : view.parameters) {
            request.filters.append({.column = QLatin1String(parameter), .value = u"0"_s});
        }
        const Page page = this->page(request);
        QList<QCborMap> rows;
        for (const QList<Value>& cells : page.rows) {
            QCborMap row;
            for (qsizetype i = 0; i < cells.size(); ++i) {
                row.insert(page.columns.at(i), cells.at(i));
            }
            rows.append(row);
        }
        return rows;
    }

private:
    QByteArray token(const QString& person)
    {
        const Result<Session> session = m_opened->registry().assume(person);
        return session ? session->token : QByteArray();
    }

    std::unique_ptr<OpenedRegistry> m_opened;
    QByteArray m_auditor;
};

}  // namespace

class TestExplanations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areOfColumnsThatThereAre();
    void comeToTheFigure();
    void importantFiguresHaveOne_data();
    void importantFiguresHaveOne();
};

void TestExplanations::areOfColumnsThatThereAre()
{
    for (const View& view : catalogue().views) {
        for (const Explanation& each : view.explanations) {
            const View* const entries = catalogue().view(QLatin1String(each.view));
            const QByteArray where = QByteArray(view.name) + '.' + each.column;
            QVERIFY2(entries != nullptr, where.constData());
            const Column* const figure = view.column(QLatin1String(each.column));
            QVERIFY2(figure != nullptr && figure->kind == ColumnKind::Count, where.constData());
            for (const char* sum : {each.sum, each.less}) {
                const Column* const column =
                    sum == nullptr ? nullptr : entries->column(QLatin1String(sum));
                QVERIFY2(sum == nullptr || (column != nullptr && column->summable),
                         where.constData());
            }
            for (const ExplanationLink& link : each.links) {
                QVERIFY2(entries->column(QLatin1String(link.column)) != nullptr, where.constData());
                QVERIFY2(link.from == nullptr || view.column(QLatin1String(link.from)) != nullptr,
                         where.constData());
            }
        }
    }
}

void TestExplanations::comeToTheFigure()
{
    World world;
    QMap<QByteArray, int> checked;
    for (const View& view : catalogue().views) {
        if (view.explanations.empty()) {
            continue;
        }
        for (const QCborMap& row : world.rows(view)) {
            for (const Explanation& each : view.explanations) {
                const QString column = QLatin1String(each.column);
                if (!explanationsOf(view, column, row).contains(&each)) {
                    continue;
                }
                const std::optional<qint64> sum = sumOf(each, world.page(entriesBehind(each, row)));
                const QString where = QLatin1String(view.name) + u'.' + column + u" by "_s +
                                      QLatin1String(each.view) + u": "_s +
                                      QString::fromUtf8(QJsonDocument(row.toJsonObject()).toJson());
                if (!sum && each.mayBeGone) {
                    continue;
                }
                QVERIFY2(sum, qPrintable(where));
                QVERIFY2(*sum == row.value(column).toInteger(),
                         qPrintable(where + QString::number(*sum)));
                ++checked[QByteArray(view.name) + '.' + each.column];
            }
        }
    }
    // An empty view would prove nothing.
    for (const char* figure : {"holdings.qty",
                               "holdings.qty_avail",
                               "movements.balance",
                               "series.qty_issued",
                               "series.qty_general",
                               "obligations.emissions",
                               "entities.facilities",
                               "runs.total_used",
                               "runs.allow_used",
                               "runs.offset_used",
                               "run_vintages.qty",
                               "preview_entities.held"}) {
        QVERIFY2(checked.value(figure) > 0, figure);
    }
}

void TestExplanations::importantFiguresHaveOne_data()
{
    QTest::addColumn<QString>("name");
    for (const char* view : {"holdings", "series", "entities", "run_vintages"}) {
        QTest::newRow(view) << QString::fromLatin1(view);
    }
}

void TestExplanations::importantFiguresHaveOne()
{
    QFETCH(QString, name);
    const View& view = *catalogue().view(name);
    for (const Column& column : view.columns) {
        const bool isExplained = std::any_of(
            view.explanations.begin(), view.explanations.end(), [&column](const Explanation& each) {
                return QByteArrayView(each.column) == column.name;
            });
        QVERIFY2(!column.summable || isExplained, column.name);
    }
}

QTEST_GUILESS_MAIN(TestExplanations)
#include "tst_explanations.moc"
