// SPDX-License-Identifier: GPL-3.0-or-later
// Every declared explanation, on the demo with its committed runs and a preview: what the entries
// come to is the figure, in every row.
#include "app/demo.h"
#include "core/catalogue/catalogue.h"
#include "tests/support/explained.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// The demo, with two previews of its event.
class World {
public:
    World() : m_opened(openDemo(u"washington-california"_s).value())
    {
        for (const char id : {'p', 'q'}) {
            CommandRequest preview;
            preview.id = QByteArray(16, id);
            preview.command = u"PreviewComplianceRun"_s;
            preview.fields = {{u"event"_s, u"WA-2025-ANNUAL"_s}, {u"lines"_s, true}};
            CHECK(m_opened->registry().execute(preview, token(u"j.kowalski"_s)).has_value());
        }
        m_auditor = token(u"i.auditor"_s);
    }

    [[nodiscard]] ExplainedFigures figures()
    {
        return explainedFigures(m_opened->registry(),
                                m_auditor,
                                {{u"other"_s, u"-1"_s},
                                 {u"account_no"_s, u"WA1001-10016"_s},
                                 {u"period_from"_s, u"2024-06-01"_s},
                                 {u"period_to"_s, u"2025-12-31"_s}});
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

bool isFigure(const Column* column)
{
    return column != nullptr &&
           (column->kind == ColumnKind::Count || column->kind == ColumnKind::Money);
}

}  // namespace

class TestExplanations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areOfColumnsThatThereAre();
    void comeToTheFigure();
    void figuresHaveOne();
};

void TestExplanations::areOfColumnsThatThereAre()
{
    for (const View& view : catalogue().views) {
        for (const Explanation& each : view.explanations) {
            const QByteArray where = QByteArray(view.name) + '.' + each.column;
            const Column* const figure = view.column(QLatin1String(each.column));
            QVERIFY2(isFigure(figure), where.constData());
            for (const ExplanationTerm& term : each.terms) {
                const Column* const column = view.column(QLatin1String(term.column));
                QVERIFY2(isFigure(column), where.constData());
            }
            QVERIFY2((each.view == nullptr) != each.terms.empty(), where.constData());
            if (each.view == nullptr) {
                continue;
            }
            const View* const entries = catalogue().view(QLatin1String(each.view));
            QVERIFY2(entries != nullptr, where.constData());
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
    const ExplainedFigures found = world.figures();
    QVERIFY2(found.wrong.isEmpty(), qPrintable(found.wrong));
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
                               "obligations.whole",
                               "obligations.obligation",
                               "runs.emissions",
                               "runs.obligation",
                               "runs.shortfall",
                               "penalties.shortfall",
                               "penalties.late_obl",
                               "run_limits.room_left",
                               "account_balances.qty",
                               "account_balances.qty_avail",
                               "account_statement.balance",
                               "preview_entities.obligation",
                               "preview_entities.shortfall",
                               "preview_comparison.retired_change",
                               "preview_comparison.obligation_before",
                               "preview_entities.held"}) {
        QVERIFY2(found.checked.value(figure) > 0, figure);
    }
}

/// Figures without an explanation, and why: nobody is left without one by mistake.
const QMap<QByteArray, QByteArray>& bareFigures()
{
    static const QByteArray entry = "is an entry itself";
    static const QByteArray given = "was entered or loaded";
    static const QByteArray byRules = "the rules of the pack make it; they stand on the Why panel";
    static const QMap<QByteArray, QByteArray> figures = {
        {"account_statement.qty_in", entry},
        {"account_statement.qty_out", entry},
        {"assurance_shares.emissions", given},
        {"assurance_shares.part", byRules},
        {"assurance_shares.share", given},
        {"blocks.qty", entry},
        {"documents.size", given},
        {"emissions.emissions", given},
        {"held_serials.qty", entry},
        {"holds.qty", entry},
        {"issuances.qty", entry},
        {"movements.qty_in", entry},
        {"movements.qty_out", entry},
        {"obligation_parts.qty", entry},
        {"obligation_years.emissions", entry},
        {"preview_leftovers.qty", entry},
        {"preview_lines.qty", entry},
        {"preview_parts.qty", entry},
        {"preview_steps.eligible", byRules},
        {"preview_steps.held", byRules},
        {"preview_steps.planned", byRules},
        {"rate_bases.emissions_lb", given},
        {"rate_bases.generation_mwh", given},
        {"rate_results.credits_used", byRules},
        {"rate_results.emissions_lb", given},
        {"rate_results.generation_mwh", given},
        {"rate_results.shortfall", byRules},
        {"replacement_shares.part", byRules},
        {"replacement_shares.qty", given},
        {"retirements.qty", entry},
        {"run_leftovers.qty", entry},
        {"run_lines.qty", entry},
        {"run_parts.qty", entry},
        {"serial_holders.qty", entry},
        {"serial_requests.qty", given},
        {"side_covers.qty", entry},
        {"side_obligations.qty", byRules},
        {"true_ups.initial_allocation", given},
        {"true_ups.next_less", byRules},
        {"true_ups.qty", byRules},
    };
    return figures;
}

void TestExplanations::figuresHaveOne()
{
    QSet<QByteArray> bare;
    for (const View& view : catalogue().views) {
        for (const Column& column : view.columns) {
            const bool isExplained =
                std::any_of(view.explanations.begin(),
                            view.explanations.end(),
                            [&column](const Explanation& each) {
                                return QByteArrayView(each.column) == column.name;
                            });
            const QByteArray name = QByteArray(view.name) + '.' + column.name;
            if (column.summable && !isExplained) {
                QVERIFY2(bareFigures().contains(name), name.constData());
                bare.insert(name);
            }
        }
    }
    for (const QByteArray& name : bareFigures().keys()) {
        QVERIFY2(bare.contains(name), name.constData());
    }
}

QTEST_GUILESS_MAIN(TestExplanations)
#include "tst_explanations.moc"
