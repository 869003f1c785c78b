// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

#include <QAbstractTableModel>
#include <QMap>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace citss {

class Picker;
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

/// Edits a field that holds rows: typed, picked from what the registry knows, or pasted from a
/// spreadsheet.
class TableEditor final : public FieldEditor {
    Q_OBJECT

public:
    TableEditor(const FieldInfo& field, RegistryLink& link, QWidget* parent);
    ~TableEditor() override;
    TableEditor(const TableEditor&) = delete;
    TableEditor& operator=(const TableEditor&) = delete;

    [[nodiscard]] Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    void setProblems(const Problems& problems) override;
    [[nodiscard]] QString note() const override;
    void noticeForm(const QCborMap& fields) override;
    [[nodiscard]] QWidget* input() override;
    [[nodiscard]] RowsModel& rows() { return *m_rows; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paste();
    /// Looks up what a cell that was just filled in names.
    void study(const QModelIndex& cell);

    const FieldInfo& m_field;
    RegistryLink& m_link;
    QCborMap m_form;
    RowsModel* m_rows;
    QTableView* m_table;
    QToolButton* m_add;
    QToolButton* m_remove;
    QToolButton* m_paste;
    QLineEdit* m_studied = nullptr;  ///< never seen: holds the entry that is looked up
    Picker* m_student = nullptr;
    QPersistentModelIndex m_cell;
};

}  // namespace citss
