// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborMap>
#include <QStyledItemDelegate>

namespace citss {

class RegistryLink;
class RowsModel;

/// What surrounds a cell: the other cells of its row, and the other fields of the form.
QCborMap formOf(const RowsModel& rows, int row, const QCborMap& form);

/// Edits a cell of a table of rows: offers the labels of a choice, and what the registry lists.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    CellDelegate(const RowsModel& rows, const QCborMap& form, RegistryLink& link, QObject* parent);

    QWidget* createEditor(QWidget* parent,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor,
                      QAbstractItemModel* model,
                      const QModelIndex& index) const override;

private:
    const RowsModel& m_rows;
    const QCborMap& m_form;  ///< as it is when a cell is edited
    RegistryLink& m_link;
};

}  // namespace citss
