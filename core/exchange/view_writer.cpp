// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/view_writer.h"

#include "core/base/check.h"
#include "core/base/problem_text.h"
#include "core/base/words.h"

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

/// One table of one view; its columns are those of the first page.
class ViewWriter {
public:
    ViewWriter(const ViewSource& source, const ViewOrder& order, QIODevice& device)
        : m_source(source), m_order(order), m_device(device)
    {
    }

    Problems add(const Page& page)
    {
        if (!m_writer) {
            if (Problems problems = begin(page.columns); !problems.isEmpty()) {
                return problems;
            }
        }
        for (const QList<Value>& row : page.rows) {
            addRow(row);
        }
        return {};
    }

    Problems finish(const QList<Value>& totals)
    {
        if (!totals.isEmpty()) {
            addRow(totals);
        }
        return m_writer->finish();
    }

    [[nodiscard]] bool hasFailed() const { return m_writer->hasFailed(); }

private:
    Problems begin(const QStringList& names)
    {
        std::vector<TableColumn> columns;
        for (const QString& name : names) {
            const Column* const column = m_source.view.column(name);
            CHECK(column != nullptr);
            m_columns.push_back(column);
            columns.push_back(
                {.key = name, .title = labelText(column->title), .kind = kindOf(column->kind)});
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

    [[nodiscard]] Value written(const Column& column, const Value& value) const
    {
        if (m_order.table.format == TableFormat::Json) {
            const bool isMap = column.kind == ColumnKind::Fields || column.kind == ColumnKind::Deed;
            return isMap ? Value(decodedFields(value)) : value;
        }
        const bool isText = kindOf(column.kind) == TableColumnKind::Text;
        return isText && !value.isNull() ? Value(m_source.cellText.cell(column, value)) : value;
    }

    void addRow(const QList<Value>& row)
    {
        QList<Value> cells;
        cells.reserve(row.size());
        for (qsizetype i = 0; i < row.size(); ++i) {
            cells.append(written(*m_columns[static_cast<size_t>(i)], row.at(i)));
        }
        m_writer->add(cells);
    }

    const ViewSource& m_source;
    const ViewOrder& m_order;
    QIODevice& m_device;
    std::vector<const Column*> m_columns;
    std::unique_ptr<TableWriter> m_writer;
};

}  // namespace

Problems writeView(const ViewSource& source, const ViewOrder& order, QIODevice& device)
{
    ViewWriter table(source, order, device);
    ViewRequest next = order.request;
    QList<Value> totals;
    qint64 left = order.limit;
    do {
        next.limit = static_cast<int>(std::min(left, RowsAtOnce));
        const Result<Page> page = source.read(next);
        if (!page) {
            return page.error();
        }
        if (Problems problems = table.add(*page); !problems.isEmpty()) {
            return problems;
        }
        if (next.totals) {
            totals = page->totals;
        }
        left -= page->rows.size();
        next.totals = false;
        next.asOf = page->asOf;
        next.asOfTime.reset();
        next.after = page->next;
    } while (left > 0 && !next.after.isEmpty() && !table.hasFailed());
    return table.finish(totals);
}

}  // namespace citss
