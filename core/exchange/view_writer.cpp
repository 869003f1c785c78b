// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/view_writer.h"

#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "core/registry/registry_problems.h"

#include <algorithm>

namespace citss {

namespace {

constexpr qint64 RowsAtOnce = 5'000;
constexpr int LongestSheetName = 31;

TableColumnKind kindOf(ColumnKind kind)
{
    switch (kind) {
        case ColumnKind::Count:
            return TableColumnKind::Count;
        case ColumnKind::Year:
            return TableColumnKind::Year;
        case ColumnKind::Date:
            return TableColumnKind::Date;
        case ColumnKind::Instant:
            return TableColumnKind::Instant;
        case ColumnKind::Percent:
            return TableColumnKind::Percent;
        case ColumnKind::Money:
            return TableColumnKind::Money;
        case ColumnKind::Flag:
            return TableColumnKind::Flag;
        case ColumnKind::Bytes:
            return TableColumnKind::Bytes;
        case ColumnKind::Text:
        case ColumnKind::LongText:
        case ColumnKind::Code:
        case ColumnKind::Identifier:
        case ColumnKind::Entity:
        case ColumnKind::Account:
        case ColumnKind::Facility:
        case ColumnKind::Fields:
        case ColumnKind::Deed:
            return TableColumnKind::Text;
    }
    Q_UNREACHABLE();
}

/// One table of one view, in a file or on a device.
class ViewWriter final : public RowSink {
public:
    ViewWriter(const ViewSource& source, const ViewOrder& order, QIODevice& device)
        : m_source(source), m_order(order), m_device(device)
    {
    }

    Problems begin(const QList<const Column*>& shown) override
    {
        m_columns = shown;
        std::vector<TableColumn> columns;
        for (const Column* column : shown) {
            columns.push_back({.key = QLatin1String(column->name),
                               .title = labelText(column->title),
                               .kind = kindOf(column->kind)});
        }
        TableOptions options = m_order.table;
        options.sheetName = titleText(m_source.view.title).left(LongestSheetName);
        if (m_order.output.isEmpty()) {
            m_writer = TableWriter::toDevice(m_device, QStringLiteral("-"), columns, options);
            return {};
        }
        auto file = TableWriter::toFile(m_order.output, columns, options);
        if (!file) {
            return file.error();
        }
        m_writer = std::move(file).value();
        return {};
    }

    void add(const QList<Value>& row) override
    {
        QList<Value> cells;
        cells.reserve(row.size());
        for (qsizetype i = 0; i < row.size(); ++i) {
            cells.append(written(*m_columns.at(i), row.at(i)));
        }
        m_writer->add(cells);
    }

    Problems finish(const QList<Value>& totals) override
    {
        if (!totals.isEmpty()) {
            add(totals);
        }
        return m_writer->finish();
    }

    [[nodiscard]] bool hasFailed() const override { return m_writer->hasFailed(); }

private:
    [[nodiscard]] Value written(const Column& column, const Value& value) const
    {
        if (m_order.table.format == TableFormat::Json) {
            const bool isMap = column.kind == ColumnKind::Fields || column.kind == ColumnKind::Deed;
            return isMap ? Value(decodedFields(value)) : value;
        }
        const bool isText = kindOf(column.kind) == TableColumnKind::Text;
        return isText && !value.isNull() ? Value(m_source.cellText.cell(column, value)) : value;
    }

    const ViewSource& m_source;
    const ViewOrder& m_order;
    QIODevice& m_device;
    QList<const Column*> m_columns;
    std::unique_ptr<TableWriter> m_writer;
};

/// Which of a page's columns are wanted, and where they are.
struct Picked {
    QList<const Column*> columns;
    QList<qsizetype> places;

    [[nodiscard]] QList<Value> of(const QList<Value>& row) const
    {
        QList<Value> cells;
        cells.reserve(places.size());
        for (const qsizetype place : places) {
            cells.append(row.at(place));
        }
        return cells;
    }
};

Picked pick(const View& view, const QStringList& had, const QStringList& wanted)
{
    Picked picked;
    for (const QString& name : wanted.isEmpty() ? had : wanted) {
        if (const qsizetype place = had.indexOf(name); place >= 0) {
            picked.columns.append(view.shownColumn(name));
            picked.places.append(place);
        }
    }
    return picked.columns.isEmpty() && !wanted.isEmpty() ? pick(view, had, {}) : picked;
}

}  // namespace

Problems readView(const ViewSource& source, const ViewOrder& order, RowSink& sink)
{
    std::optional<Picked> picked;
    ViewRequest next = order.request;
    QList<Value> totals;
    qint64 left = order.limit;
    qint64 done = 0;
    do {
        if (source.progress != nullptr && source.progress->isCancelled()) {
            return {problem(Cancelled)};
        }
        next.limit = static_cast<int>(std::min(left, RowsAtOnce));
        const Result<Page> page = source.read(next);
        if (!page) {
            return page.error();
        }
        if (!picked) {
            picked = pick(source.view, page->columns, order.columns);
            if (Problems problems = sink.begin(picked->columns); !problems.isEmpty()) {
                return problems;
            }
            totals = page->totals.isEmpty() ? QList<Value>() : picked->of(page->totals);
        }
        for (const QList<Value>& row : page->rows) {
            sink.add(picked->of(row));
        }
        done += page->rows.size();
        left -= page->rows.size();
        if (source.progress != nullptr) {
            source.progress->report(done, 0);
        }
        next.totals = false;
        next.asOf = page->asOf;
        next.asOfTime.reset();
        next.after = page->next;
    } while (left > 0 && !next.after.isEmpty() && !sink.hasFailed());
    return sink.finish(totals);
}

Problems writeView(const ViewSource& source, const ViewOrder& order, QIODevice& device)
{
    ViewWriter table(source, order, device);
    return readView(source, order, table);
}

}  // namespace citss
