// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/view_writer.h"

#include "core/base/check.h"
#include "core/base/problem_text.h"

#include <QCoreApplication>

namespace citss {

namespace {

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
            return TableColumnKind::Text;
    }
    Q_UNREACHABLE();
}

}  // namespace

TableColumn tableColumn(const Column& column)
{
    return {.key = QLatin1String(column.name),
            .title = labelText(column.title),
            .kind = kindOf(column.kind)};
}

ViewWriter::ViewWriter(const View& view, const ViewOrder& order) : m_view(view), m_order(order) {}
ViewWriter::~ViewWriter() = default;

Problems ViewWriter::begin(const Page& page)
{
    std::vector<TableColumn> columns;
    for (const QString& name : page.columns) {
        const Column* const column = m_view.column(name);
        CHECK(column != nullptr);
        m_columns.push_back(column);
        columns.push_back(tableColumn(*column));
    }
    TableOptions options;
    options.format = m_order.format;
    options.sheetName = QCoreApplication::translate("Title", m_view.title).left(31);
    if (m_order.output.isEmpty()) {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer = TableWriter::toDevice(m_buffer, QStringLiteral("-"), columns, options);
        return {};
    }
    auto file = TableWriter::toFile(m_order.output, columns, options);
    if (!file) {
        return file.error();
    }
    m_writer = std::move(file).value();
    return {};
}

Value ViewWriter::shown(const Column& column, const Value& value) const
{
    const bool isLabel = column.kind == ColumnKind::Code && m_order.format != TableFormat::Json;
    return isLabel && value.isString() ? Value(labelText(value.toString())) : value;
}

void ViewWriter::addRow(const QList<Value>& row)
{
    QList<Value> cells;
    for (qsizetype i = 0; i < row.size(); ++i) {
        cells.append(shown(*m_columns[static_cast<size_t>(i)], row.at(i)));
    }
    m_writer->add(cells);
}

Problems ViewWriter::add(const Page& page)
{
    if (!m_writer) {
        if (Problems problems = begin(page); !problems.isEmpty()) {
            return problems;
        }
        m_totals = page.totals;
    }
    for (const QList<Value>& row : page.rows) {
        addRow(row);
    }
    return {};
}

Problems ViewWriter::finish()
{
    CHECK(m_writer != nullptr);
    if (!m_totals.isEmpty()) {
        addRow(m_totals);
    }
    return m_writer->finish();
}

}  // namespace citss
