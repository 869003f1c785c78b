// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_editor.h"

#include "core/base/problem_text.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/shortcuts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int TableHeight = 190;

}  // namespace

TableEditor::TableEditor(const FieldInfo& field, RegistryLink& link, QWidget* parent)
    : FieldEditor(parent),
      m_field(field),
      m_link(link),
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
    m_table->setItemDelegate(new CellDelegate(*m_rows, m_form, link, m_table));
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
    connect(m_rows,
            &QAbstractItemModel::dataChanged,
            this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                if (first == last) {
                    study(first);
                }
            });
}

TableEditor::~TableEditor()
{
    // A cell that is still open gives its text to the rows when it goes.
    m_rows->disconnect(this);
    delete m_table;
}

void TableEditor::study(const QModelIndex& cell)
{
    delete m_studied;  // with its student
    m_studied = nullptr;
    m_student = nullptr;
    const FieldInfo& column = m_rows->column(cell.column());
    const QString text = cell.data(Qt::EditRole).toString();
    if (!text.trimmed().isEmpty() && isPicked(column)) {
        m_cell = cell;
        m_studied = new QLineEdit(this);
        m_studied->hide();
        m_student = new Picker(column, m_link, m_studied);
        m_student->noticeForm(formOf(*m_rows, cell.row(), m_form));
        connect(m_student, &Picker::noteChanged, this, &FieldEditor::noteChanged);
        m_student->setValue(text);
    }
    Q_EMIT noteChanged();
}

QString TableEditor::note() const
{
    const QString found = m_student == nullptr || !m_cell.isValid() ? QString() : m_student->note();
    return found.isEmpty() ? QString()
                           : tr("Row %1, %2: %3")
                                 .arg(QString::number(m_cell.row() + 1),
                                      labelText(m_rows->column(m_cell.column()).title),
                                      found);
}

void TableEditor::noticeForm(const QCborMap& fields)
{
    m_form = fields;
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
