// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include "core/base/problem_text.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/rows_model.h"

#include <QComboBox>
#include <QLineEdit>

namespace citss {

QCborMap formOf(const RowsModel& rows, int row, const QCborMap& form)
{
    QCborMap all = form;
    const QCborMap own = rows.fieldsOf(row);
    for (auto it = own.constBegin(); it != own.constEnd(); ++it) {
        all.insert(it.key(), it.value());
    }
    return all;
}

CellDelegate::CellDelegate(const RowsModel& rows,
                           const QCborMap& form,
                           RegistryLink& link,
                           QObject* parent)
    : QStyledItemDelegate(parent), m_rows(rows), m_form(form), m_link(link)
{
}

QWidget* CellDelegate::createEditor(QWidget* parent,
                                    const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const FieldInfo& column = m_rows.column(index.column());
    if (column.kind == FieldKind::Choice) {
        auto* const box = new QComboBox(parent);
        for (const Choice& choice : column.choices) {
            box->addItem(labelText(choice.label));
        }
        return box;
    }
    if (!isPicked(column) || column.isList) {
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
    auto* const line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAccessibleName(labelText(column.title));
    auto* const picker = new Picker(column, m_link, line);
    picker->noticeForm(formOf(m_rows, index.row(), m_form));
    return line;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* const box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentText(index.data(Qt::EditRole).toString());
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void CellDelegate::setModelData(QWidget* editor,
                                QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    if (const auto* const box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentText());
        return;
    }
    if (auto* const picker = editor->findChild<Picker*>()) {
        picker->settle();
    }
    QStyledItemDelegate::setModelData(editor, model, index);
}

}  // namespace citss
