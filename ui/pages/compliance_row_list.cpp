// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_row_list.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace citss {

namespace {

constexpr int RowHeight = 26;
constexpr int NarrowestColumn = 48;
constexpr int WidestColumn = 360;  ///< a range of serial numbers
constexpr int ColumnSpace = 4;
constexpr int LeastLetters = 9;  ///< with fewer a column says nothing

}  // namespace

RowList::RowList(std::vector<RowColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void RowList::setCount(int rows)
{
    beginResetModel();
    m_count = rows;
    endResetModel();
}

void RowList::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (m_count > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    }
}

int RowList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int RowList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowList::data(const QModelIndex& index, int role) const
{
    const RowColumn& column = m_columns.at(static_cast<std::size_t>(index.column()));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return column.text(index.row());
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((column.isAmount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

QVariant RowList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const RowColumn& column = m_columns.at(static_cast<std::size_t>(section));
    if (role == Qt::DisplayRole) {
        return column.title();
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((column.isAmount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

QTableView* makeRowTable(RowList& rows, const QString& name, QWidget* parent)
{
    auto* const table = new QTableView(parent);
    table->setObjectName(name);
    table->setModel(&rows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(RowHeight);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void shareWidth(QTableView& table, const QList<int>& columns)
{
    QHeaderView& header = *table.horizontalHeader();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : columns) {
        header.setSectionResizeMode(column, QHeaderView::Stretch);
    }
    header.setMinimumSectionSize(LeastLetters * table.fontMetrics().averageCharWidth());
}

void fitColumns(QTableView& table)
{
    table.resizeColumnsToContents();
    // The last one takes what is left.
    for (int i = 0; i + 1 < table.model()->columnCount(); ++i) {
        table.setColumnWidth(
            i, std::clamp(table.columnWidth(i) + ColumnSpace, NarrowestColumn, WidestColumn));
    }
}

}  // namespace citss
