// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/row_list_footer.h"

#include "core/base/problem_text.h"
#include "core/exchange/table_writer.h"
#include "ui/shell/prompter.h"
#include "ui/shell/view_export.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/table_copy.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

QToolButton* makeButton(const QString& name, QWidget* parent)
{
    auto* const button = new QToolButton(parent);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// Without problems all rows are in the file.
Problems writeRows(const QString& path, const QStringList& titles, const QList<QStringList>& rows)
{
    std::vector<TableColumn> columns;
    for (const QString& title : titles) {
        columns.push_back({.key = title, .title = title});
    }
    const auto writer = TableWriter::toFile(path, columns, tableOptionsFor(path));
    if (!writer) {
        return writer.error();
    }
    for (const QStringList& row : rows) {
        QList<Value> cells;
        for (const QString& cell : row) {
            cells.append(cell);
        }
        (*writer)->add(cells);
    }
    return (*writer)->finish();
}

}  // namespace

RowListFooter::RowListFooter(const Workplace& workplace,
                             QTableView& table,
                             QString name,
                             QWidget* parent)
    : ActionRow(parent),
      m_workplace(workplace),
      m_table(table),
      m_name(std::move(name)),
      m_copy(makeButton(u"copyRows"_s, this)),
      m_export(makeButton(u"exportRows"_s, this))
{
    setObjectName(u"tableFooter"_s);
    setContentsMargins(16, 4, 8, 4);
    lead().setObjectName(u"footer"_s);
    addButton(m_copy);
    addButton(m_export);
    connect(m_copy, &QToolButton::clicked, this, &RowListFooter::copy);
    connect(m_export, &QToolButton::clicked, this, &RowListFooter::exportRows);
    auto* const keys = new QShortcut(firstKeyOf(Shortcut::CopyRows), &table);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &RowListFooter::copy);
    retranslate();
}

void RowListFooter::setText(const QString& text)
{
    lead().setText(text);
    const bool hasRows = m_table.model()->rowCount() > 0;
    m_copy->setEnabled(hasRows);
    m_export->setEnabled(hasRows);
}

QString RowListFooter::text() const
{
    return lead().text();
}

QStringList RowListFooter::titles() const
{
    QStringList list;
    for (int i = 0; i < m_table.model()->columnCount(); ++i) {
        list.append(m_table.model()->headerData(i, Qt::Horizontal).toString());
    }
    return list;
}

QStringList RowListFooter::cells(int row) const
{
    QStringList list;
    for (int i = 0; i < m_table.model()->columnCount(); ++i) {
        list.append(m_table.model()->index(row, i).data().toString());
    }
    return list;
}

void RowListFooter::copy() const
{
    const bool copiesAll = !m_table.selectionModel()->hasSelection();
    QList<QStringList> rows;
    for (int i = 0; i < m_table.model()->rowCount(); ++i) {
        if (copiesAll || m_table.selectionModel()->isRowSelected(i, {})) {
            rows.append(cells(i));
        }
    }
    QGuiApplication::clipboard()->setMimeData(tableMimeData(titles(), rows).release());
}

void RowListFooter::exportRows()
{
    const QString path = fileForTable(m_workplace.prompter, m_name, window());
    if (path.isEmpty()) {
        return;
    }
    QList<QStringList> rows;
    for (int i = 0; i < m_table.model()->rowCount(); ++i) {
        rows.append(cells(i));
    }
    tellExported(m_workplace.prompter, path, writeRows(path, titles(), rows), window());
}

void RowListFooter::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the selected rows, or all, as a table (Ctrl+C)"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Writes all rows to a file"));
}

void RowListFooter::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    ActionRow::changeEvent(event);
}

}  // namespace citss
