// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"
#include "ui/widgets/rows_model.h"

#include <QPersistentModelIndex>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace citss {

class Picker;
class RegistryLink;

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
