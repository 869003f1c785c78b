// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rows_model.h"

#include "core/base/problem_text.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/registry_link.h"

#include <QColor>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

bool RowsModel::isBlank(const Row& row)
{
    return std::all_of(
        row.begin(), row.end(), [](const Cell& cell) { return cell.value.isUndefined(); });
}

RowsModel::RowsModel(const std::vector<FieldInfo>& columns, RegistryLink& link, QObject* parent)
    : QAbstractTableModel(parent), m_columns(columns), m_link(link)
{
}

const FieldInfo& RowsModel::column(int section) const
{
    return m_columns.at(static_cast<size_t>(section));
}

Value RowsModel::cellValue(const FieldInfo& column, const QString& text) const
{
    if (column.kind == FieldKind::Choice) {
        if (const std::optional<QString> code =
                m_link.cellText().codeFor(text.trimmed(), column.choices);
            code && !text.trimmed().isEmpty()) {
            return *code;
        }
    }
    return valueFromText(column.kind, text);
}

QString RowsModel::cellText(const FieldInfo& column, const Value& value) const
{
    return column.kind == FieldKind::Choice
               ? m_link.cellText().code(value.toString(), column.choices)
               : textFromValue(shownKind(column), value);
}

QCborMap RowsModel::fieldsOf(int row) const
{
    QCborMap map;
    for (int i = 0; i < m_rows.at(row).size(); ++i) {
        if (const Value& cell = m_rows.at(row).at(i).value; !cell.isUndefined()) {
            map.insert(QLatin1String(column(i).name), cell);
        }
    }
    return map;
}

Value RowsModel::value() const
{
    QCborArray rows;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!isBlank(m_rows.at(row))) {
            rows.append(fieldsOf(row));
        }
    }
    return rows.isEmpty() ? Value(QCborValue::Undefined) : Value(rows);
}

void RowsModel::setValue(const Value& value)
{
    beginResetModel();
    m_rows.clear();
    m_problems.clear();
    for (const QCborValue row : value.toArray()) {
        Row cells;
        for (const FieldInfo& each : m_columns) {
            const Value cell = row.toMap().value(QLatin1String(each.name));
            cells.append({cellText(each, cell), cell});
        }
        m_rows.append(cells);
    }
    endResetModel();
}

void RowsModel::setProblems(const Problems& problems)
{
    static const QRegularExpression place(u"\\[(\\d+)\\](?:\\.(\\w+))?$"_s);
    QList<int> filled;  // problems count filled rows only, as value() does
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!isBlank(m_rows.at(row))) {
            filled.append(row);
        }
    }
    m_problems.clear();
    for (const Problem& problem : problems) {
        const QRegularExpressionMatch match = place.match(problem.field);
        const int row = match.hasMatch() ? filled.value(match.captured(1).toInt(), -1) : -1;
        for (int i = 0; row >= 0 && i < columnCount(); ++i) {
            const bool isWholeRow = match.captured(2).isEmpty();
            if (isWholeRow || match.captured(2) == QLatin1String(column(i).name)) {
                m_problems.insert({row, i}, problem);
            }
        }
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void RowsModel::addRow()
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.append(Row(columnCount()));
    endInsertRows();
}

void RowsModel::removeAt(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : rows) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    m_problems.clear();
}

void RowsModel::paste(const QString& text, int row, int column)
{
    QStringList lines = QString(text).remove(u'\r').split(u'\n');
    if (lines.last().isEmpty()) {
        lines.removeLast();
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int at = row + static_cast<int>(i);
        if (at >= rowCount()) {
            addRow();
        }
        const QStringList cells = lines.at(i).split(u'\t');
        for (int j = 0; j < cells.size() && column + j < columnCount(); ++j) {
            setData(index(at, column + j), cells.at(j), Qt::EditRole);
        }
    }
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto problem = m_problems.constFind({index.row(), index.column()});
    const bool isFaulty = problem != m_problems.constEnd();
    switch (role) {
        case Qt::DisplayRole:
            // Colour alone would not be seen by everybody.
            return isFaulty ? u"✕ "_s + m_rows.at(index.row()).at(index.column()).text
                            : m_rows.at(index.row()).at(index.column()).text;
        case Qt::EditRole:
            return m_rows.at(index.row()).at(index.column()).text;
        case Qt::AccessibleDescriptionRole:
            return isFaulty ? problemText(*problem) : QVariant();
        case Qt::ToolTipRole:
            return isFaulty ? problemText(*problem).toHtmlEscaped() : QVariant();
        default:
            return {};
    }
}

bool RowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const QString text = value.toString();
    m_rows[index.row()][index.column()] = {text, cellValue(column(index.column()), text)};
    m_problems.remove({index.row(), index.column()});
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Vertical ? QVariant(section + 1)
                                       : QVariant(labelText(column(section).title));
}

Qt::ItemFlags RowsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

void RowsModel::retranslate()
{
    for (Row& row : m_rows) {
        for (int i = 0; i < row.size(); ++i) {
            Cell& cell = row[i];
            if (cell.value.isInteger() || column(i).kind == FieldKind::Choice ||
                column(i).kind == FieldKind::Money) {
                cell.text = cellText(column(i), cell.value);
            }
        }
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

}  // namespace citss
