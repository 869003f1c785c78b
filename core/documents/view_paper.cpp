// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/view_paper.h"

#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/base/saved_file.h"
#include "core/base/words.h"
#include "core/documents/document_problems.h"
#include "core/exchange/exchange_problems.h"
#include "core/registry/registry_problems.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr qsizetype MostRows = 50'000;  ///< some thousand pages
constexpr int Resolution = 300;

QString words(const char* text)
{
    return QCoreApplication::translate("citss::ViewPaper", text);
}

/// Keeps the rows as texts: how many pages they fill is known only at the end.
class PaperRows final : public RowSink {
public:
    explicit PaperRows(const CellText& cellText) : m_cellText(cellText) {}

    Problems begin(const QList<const Column*>& columns) override
    {
        m_columns = columns;
        return {};
    }

    void add(const QList<Value>& row) override { m_rows.append(texts(row)); }

    [[nodiscard]] bool hasFailed() const override { return m_rows.size() > MostRows; }

    Problems finish(const QList<Value>& totals) override
    {
        if (hasFailed()) {
            return {problem(PaperTooLong, {}, {MostRows})};
        }
        m_totals = totals.isEmpty() ? QStringList() : texts(totals);
        return {};
    }

    [[nodiscard]] TablePaper paper(const PaperHead& head) const
    {
        QList<PaperColumn> columns;
        for (const Column* column : m_columns) {
            columns.append({.title = labelText(column->title),
                            .isRight = alignmentOf(column->kind).testFlag(Qt::AlignRight)});
        }
        return {head, columns, m_rows, m_totals};
    }

private:
    [[nodiscard]] QStringList texts(const QList<Value>& row) const
    {
        QStringList cells;
        cells.reserve(row.size());
        for (qsizetype i = 0; i < row.size(); ++i) {
            cells.append(m_cellText.cell(*m_columns.at(i), row.at(i)));
        }
        return cells;
    }

    const CellText& m_cellText;
    QList<const Column*> m_columns;
    QList<QStringList> m_rows;
    QStringList m_totals;
};

PaperHead headOf(const View& view,
                 const ViewRequest& request,
                 const PaperOrder& paper,
                 JournalNumber asOf)
{
    PaperHead head{.title = titleText(view.title),
                   .lines = {},
                   .mark = paper.about.training
                               ? words(QT_TRANSLATE_NOOP("citss::ViewPaper", "TRAINING"))
                               : QString()};
    head.lines.append(words(QT_TRANSLATE_NOOP("citss::ViewPaper", "%1 · by %2 · %3"))
                          .arg(paper.about.name, paper.person, instantText(paper.about.now)));
    head.lines.append(words(QT_TRANSLATE_NOOP("citss::ViewPaper", "As of journal entry %1"))
                          .arg(formatCount(asOf.number())));
    if (!request.groups.isEmpty()) {
        QStringList titles;
        for (const QString& group : request.groups) {
            titles.append(labelText(view.column(group)->title));
        }
        head.lines.append(words(QT_TRANSLATE_NOOP("citss::ViewPaper", "Grouped by %1"))
                              .arg(titles.join(u", "_s)));
    }
    if (!paper.filters.isEmpty()) {
        head.lines.append(words(QT_TRANSLATE_NOOP("citss::ViewPaper", "Only rows with %1"))
                              .arg(paper.filters.join(u"; "_s)));
    }
    return head;
}

}  // namespace

Result<TablePaper> paperOf(const ViewSource& source,
                           const ViewOrder& order,
                           const PaperOrder& paper)
{
    JournalNumber asOf{0};
    const auto read = [&](const ViewRequest& request) {
        Result<Page> page = source.read(request);
        if (page) {
            asOf = page->asOf;
        }
        return page;
    };
    PaperRows rows(source.cellText);
    const Problems problems = readView({.view = source.view,
                                        .cellText = source.cellText,
                                        .read = read,
                                        .progress = source.progress},
                                       order,
                                       rows);
    if (!problems.isEmpty()) {
        return problems;
    }
    return rows.paper(headOf(source.view, order.request, paper, asOf));
}

Problems writePdf(TablePaper& paper, const QString& path, const Progress& progress)
{
    QSaveFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::WriteOnly)) {
        return {problem(FileUnwritten, {}, {name, file.errorString()})};
    }
    {
        QPdfWriter writer(&file);
        writer.setResolution(Resolution);
        writer.setPageLayout(paper.pageLayout());
        writer.setTitle(paper.head().title);
        const int pages = paper.layOut(writer);
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            if (progress.isCancelled()) {
                file.cancelWriting();
                break;
            }
            if (page > 0) {
                writer.newPage();
            }
            paper.draw(painter, page);
            progress.report(page + 1, pages);
        }
    }
    if (progress.isCancelled()) {
        file.commit();  // only takes the temporary file away
        return {problem(Cancelled)};
    }
    return saveFile(file) ? Problems()
                          : Problems{problem(FileUnwritten, {}, {name, file.errorString()})};
}

}  // namespace citss
