// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_editor.h"

#include "core/base/problem_text.h"
#include "ui/widgets/shortcuts.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int TableHeight = 190;

/// Offers the labels of a choice where a column has one.
class CellDelegate final : public QStyledItemDelegate {
public:
    CellDelegate(const RowsModel& rows, QObject* parent) : QStyledItemDelegate(parent), m_rows(rows)
    {
    }

    QWidget* createEditor(QWidget* parent,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override
    {
        const FieldInfo& column = m_rows.column(index.column());
        if (column.kind != FieldKind::Choice) {
            return QStyledItemDelegate::createEditor(parent, option, index);
        }
        auto* const box = new QComboBox(parent);
        for (const Choice& choice : column.choices) {
            box->addItem(labelText(choice.label));
        }
        return box;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* const box = qobject_cast<QComboBox*>(editor)) {
            box->setCurrentText(index.data(Qt::EditRole).toString());
        } else {
            QStyledItemDelegate::setEditorData(editor, index);
        }
    }

    void setModelData(QWidget* editor,
                      QAbstractItemModel* model,
                      const QModelIndex& index) const override
    {
        if (const auto* const box = qobject_cast<QComboBox*>(editor)) {
            model->setData(index, box->currentText());
        } else {
            QStyledItemDelegate::setModelData(editor, model, index);
        }
    }

private:
    const RowsModel& m_rows;
};

}  // namespace

TableEditor::TableEditor(const FieldInfo& field, RegistryLink& link, QWidget* parent)
    : FieldEditor(parent),
      m_field(field),
      m_rows(new RowsModel(*field.columns, link, this)),
      m_table(new QTableView(this)),
      m_add(new QToolButton(this)),
      m_remove(new QToolButton(this)),
      m_paste(new QToolButton(this))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table);
    auto* const buttons = new QHBoxLayout;
    for (QToolButton* button : {m_add, m_remove, m_paste}) {
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_table->setObjectName(u"input"_s);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new CellDelegate(*m_rows, m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setFixedHeight(TableHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
    connect(m_add, &QToolButton::clicked, m_rows, &RowsModel::addRow);
    connect(m_remove, &QToolButton::clicked, this, [this] {
        QList<int> rows;
        for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
            rows.append(index.row());
        }
        if (rows.isEmpty() && m_table->currentIndex().isValid()) {
            rows.append(m_table->currentIndex().row());
        }
        m_rows->removeAt(rows);
        Q_EMIT edited();
    });
    connect(m_paste, &QToolButton::clicked, this, &TableEditor::paste);
    connect(m_rows, &QAbstractItemModel::dataChanged, this, &FieldEditor::edited);
}

Value TableEditor::value() const
{
    return m_rows->value();
}

void TableEditor::setValue(const Value& value)
{
    m_rows->setValue(value);
}

void TableEditor::setProblems(const Problems& problems)
{
    const QSignalBlocker quiet(this);  // marking is not editing
    m_rows->setProblems(problems);
}

void TableEditor::retranslate()
{
    m_rows->retranslate();
    m_table->setAccessibleName(labelText(m_field.title));
    m_add->setText(tr("Add row"));
    m_remove->setText(tr("Remove rows"));
    m_paste->setText(tr("Paste"));
    m_paste->setToolTip(tr("Rows copied from a spreadsheet"));
    m_table->resizeColumnsToContents();
}

QWidget* TableEditor::input()
{
    return m_table;
}

void TableEditor::paste()
{
    const QModelIndex at = m_table->currentIndex();
    m_rows->paste(QGuiApplication::clipboard()->text(),
                  at.isValid() ? at.row() : m_rows->rowCount(),
                  at.isValid() ? at.column() : 0);
}

bool TableEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        isPressed(Shortcut::PasteRows, static_cast<QKeyEvent*>(event)->keyCombination())) {
        paste();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

}  // namespace citss
