// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/registry/field.h"

#include <QAbstractTableModel>
#include <QCborMap>
#include <QMap>

namespace citss {

class RegistryLink;

/// Rows of typed texts, and what each meant when it was typed.
class RowsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    RowsModel(const std::vector<FieldInfo>& columns, RegistryLink& link, QObject* parent);

    [[nodiscard]] Value value() const;  ///< empty rows are left out
    void setValue(const Value& value);
    void setProblems(const Problems& problems);
    void addRow();
    void removeAt(QList<int> rows);
    /// Puts a block of cells copied from a spreadsheet at a place, adding rows as needed.
    void paste(const QString& text, int row, int column);
    [[nodiscard]] const FieldInfo& column(int section) const;
    /// What a row holds, by the names of its columns.
    [[nodiscard]] QCborMap fieldsOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    void retranslate();

private:
    /// What was typed, and what it meant in the language in which it was typed.
    struct Cell {
        QString text;
        Value value = Value(QCborValue::Undefined);
    };
    using Row = QList<Cell>;

    [[nodiscard]] static bool isBlank(const Row& row);
    [[nodiscard]] Value cellValue(const FieldInfo& column, const QString& text) const;
    [[nodiscard]] QString cellText(const FieldInfo& column, const Value& value) const;

    const std::vector<FieldInfo>& m_columns;
    RegistryLink& m_link;
    QList<Row> m_rows;
    QMap<std::pair<int, int>, Problem> m_problems;  ///< by row and column
};

}  // namespace citss
