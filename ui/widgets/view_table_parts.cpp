// SPDX-License-Identifier: GPL-3.0-or-later
// Columns and groups of a ViewTable, its menus, and what leaves it by the clipboard.
#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/registry/explain.h"
#include "ui/widgets/explain_dialog.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/filter_text.h"
#include "ui/widgets/group_bar.h"
#include "ui/widgets/table_copy.h"
#include "ui/widgets/table_footer.h"
#include "ui/widgets/view_table.h"
#include "ui/widgets/views_menu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int WidestColumn = 320;
constexpr int NarrowestColumn = 72;

}  // namespace

void ViewTable::hideColumn(int section)
{
    m_header->hideSection(section);
    m_header->placeEditors();
}

TableState ViewTable::state() const
{
    TableState state;
    state.filters = m_model->filters();
    const ViewRequest request = m_model->request();
    state.sort = request.sort;
    state.descending = request.descending;
    state.groups = m_groups;
    if (!m_model->groups().isEmpty()) {
        state.columns = m_plainColumns;
        return state;
    }
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        const bool isHidden = m_header->isSectionHidden(section);
        state.columns.append({.name = QLatin1String(m_model->column(section).name),
                              .width = isHidden ? 0 : m_header->sectionSize(section),
                              .isHidden = isHidden});
    }
    return state;
}

void ViewTable::setState(const TableState& state)
{
    m_typed.clear();
    for (const Filter& filter : state.filters) {
        if (const Column* const column = visibleColumn(filter.column)) {
            m_typed.insert(filter.column, textFromFilter(*column, filter, m_link.cellText()));
        }
    }
    setGroups({});
    setColumns(state.columns);
    setGroups(state.groups);
    showTyped();
    applyFilters();
    const int sort = m_model->section(state.sort);
    m_header->setSortIndicator(sort, state.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_model->sort(sort, state.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ViewTable::setColumns(const QList<ColumnState>& columns)
{
    if (!m_model->groups().isEmpty()) {
        return;
    }
    int visual = 0;
    for (const ColumnState& column : columns) {
        const int section = m_model->section(column.name);
        if (section < 0) {
            continue;  // the person sees fewer columns now
        }
        m_header->moveSection(m_header->visualIndex(section), visual++);
        m_header->setSectionHidden(section, column.isHidden);
        if (column.width > 0) {
            m_header->resizeSection(section, column.width);
        }
    }
    m_hasFitted |= visual > 0;
    m_header->placeEditors();
}

void ViewTable::keepColumns()
{
    if (m_views != nullptr && m_hasFitted && m_model->groups().isEmpty()) {
        m_views->views().keepColumns(state().columns);
    }
}

/// Other columns stand where some were hidden or moved.
void ViewTable::showAllSections()
{
    for (int i = 0; i < m_header->count() && m_model->columnCount() > 0; ++i) {
        m_header->moveSection(m_header->visualIndex(i), i);
        m_header->showSection(i);
    }
}

void ViewTable::setGroups(const QStringList& groups)
{
    QStringList known;
    for (const QString& group : groups) {
        if (visibleColumn(group) != nullptr) {
            known.append(group);
        }
    }
    if (m_model->groups().isEmpty() && m_opened.isEmpty()) {
        m_plainColumns = state().columns;
    }
    m_groups = known;
    m_opened.clear();
    m_openedKey.clear();
    m_model->setFixedFilters(m_fixed);
    if (known == m_model->groups()) {
        showGrouping();
        return;
    }
    m_model->setGroups(known);
    showAllSections();
    if (known.isEmpty()) {
        setColumns(m_plainColumns);
    }
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    showGrouping();
    Q_EMIT selectionChanged();
}

QList<Filter> ViewTable::groupFilters(int row) const
{
    QList<Filter> filters;
    const QCborMap record = m_model->record(row);
    for (const QString& group : m_model->groups()) {
        filters.append(
            {.column = group, .comparison = Comparison::Equal, .value = record.value(group)});
    }
    return filters;
}

void ViewTable::openGroup(int row)
{
    m_opened = groupFilters(row);
    m_openedKey = m_model->keyOf(row);
    m_model->setFixedFilters(m_fixed + m_opened);
    m_model->setGroups({});
    showAllSections();
    setColumns(m_plainColumns);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    showGrouping();
}

void ViewTable::backToGroups()
{
    const QByteArray key = m_openedKey;
    m_plainColumns = state().columns;
    m_opened.clear();
    m_model->setFixedFilters(m_fixed);
    m_model->setGroups(m_groups);
    showAllSections();
    m_openedKey = key;  // chosen again when the groups have been read
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    showGrouping();
    Q_EMIT selectionChanged();
}

void ViewTable::showGrouping()
{
    m_groupBar->setVisible(!m_groups.isEmpty());
    QStringList titles;
    for (const QString& group : std::as_const(m_groups)) {
        titles.append(labelText(m_model->view().column(group)->title));
    }
    if (m_opened.isEmpty()) {
        m_groupBar->showGroups(tr("Grouped by %1. Enter opens a group.").arg(titles.join(u", "_s)));
        return;
    }
    QStringList parts;
    for (const Filter& filter : std::as_const(m_opened)) {
        const Column& column = *m_model->view().column(filter.column);
        const QString text = m_link.cellText().cell(column, filter.value);
        parts.append(tr("%1: %2").arg(labelText(column.title), text.isEmpty() ? u"–"_s : text));
    }
    m_groupBar->showGroup(parts.join(u"   ·   "_s));
}

QStringList ViewTable::shownColumns() const
{
    QStringList names;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const int section = m_header->logicalIndex(visual);
            !m_header->isSectionHidden(section)) {
            names.append(QLatin1String(m_model->column(section).name));
        }
    }
    return names;
}

QStringList ViewTable::filterSentences() const
{
    QStringList sentences;
    for (const Filter& filter : m_model->request().filters) {
        if (const Column* const column = m_model->view().column(filter.column)) {
            sentences.append(tr("%1: %2").arg(labelText(column->title),
                                              textFromFilter(*column, filter, m_link.cellText())));
        }
    }
    return sentences;
}

QList<QStringList> ViewTable::cells(const QList<int>& sections) const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    for (int row = 0; row < m_model->rowCount() && m_table->selectionModel()->selection().isEmpty();
         ++row) {
        rows.append(row);
    }
    QList<QStringList> lines;
    for (const int row : std::as_const(rows)) {
        QStringList line;
        for (const int section : sections) {
            line.append(m_model->index(row, section).data().toString());
        }
        lines.append(line);
    }
    return lines;
}

void ViewTable::copySelection() const
{
    QList<int> sections;
    QStringList titles;
    for (const QString& name : shownColumns()) {
        sections.append(m_model->section(name));
        titles.append(labelText(m_model->column(sections.last()).title));
    }
    QGuiApplication::clipboard()->setMimeData(tableMimeData(titles, cells(sections)).release());
}

void ViewTable::explain()
{
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid()) {
        return;
    }
    Figure figure{.view = m_model->view(),
                  .column = m_model->column(at.column()),
                  .row = m_model->record(at.row()),
                  .rows = std::nullopt};
    if (!m_model->groups().isEmpty() && figure.column.summable) {
        ViewRequest rows = m_model->request();
        rows.groups.clear();
        rows.sort.clear();
        rows.filters += groupFilters(at.row());
        figure.rows = rows;
    }
    if (!isExplained(figure)) {
        m_footer->say(tr("No entries are kept behind this."));
        return;
    }
    auto* const dialog = new ExplainDialog(m_link, figure, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ViewTable::showContextMenu(const QPoint& place)
{
    const QModelIndex at = m_table->indexAt(place);
    if (!at.isValid()) {
        return;
    }
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Column& column = m_model->column(at.column());
    const QString name = QLatin1String(column.name);
    QAction* const explaining =
        menu->addAction(tr("Explain this number"), this, &ViewTable::explain);
    explaining->setShortcut(Qt::CTRL | Qt::Key_E);
    explaining->setEnabled(
        (column.summable && !m_model->groups().isEmpty()) ||
        !explanationsOf(m_model->view(), name, m_model->record(at.row())).isEmpty());
    menu->addSeparator();
    if (m_header->canFilter(at.column()) && visibleColumn(name) != nullptr) {
        const Filter same{name, Comparison::Equal, m_model->record(at.row()).value(name)};
        menu->addAction(tr("Only rows with this value"), this, [this, same, &column] {
            setFilter(same.column, textFromFilter(column, same, m_link.cellText()));
        });
        menu->addAction(tr("Group by this column"), this, [this, name] { setGroups({name}); });
    }
    menu->addAction(tr("Copy the selected rows"), this, &ViewTable::copySelection)
        ->setShortcut(QKeySequence::Copy);
    menu->addSeparator();
    menu->addActions(m_rowActions);
    menu->setToolTipsVisible(true);  // why something cannot be done
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void ViewTable::fitColumns()
{
    // A stretched column of numbers would stand far from all others.
    for (int i = m_header->count() - 1; i >= 0; --i) {
        const int section = m_header->logicalIndex(i);
        if (!m_header->isSectionHidden(section)) {
            m_header->setStretchLastSection(
                alignmentOf(m_model->column(section).kind).testFlag(Qt::AlignLeft));
            break;
        }
    }
    m_table->resizeColumnsToContents();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const int width = m_header->sectionSize(i);
        m_header->resizeSection(i, std::clamp(width, NarrowestColumn, WidestColumn));
    }
}

void ViewTable::fillColumnsMenu()
{
    QMenu& menu = m_footer->columns();
    menu.clear();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        QAction* const action =
            menu.addAction(m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool isShown) {
            const bool isLast = m_header->count() - m_header->hiddenSectionCount() <= 1;
            m_header->setSectionHidden(i, !isShown && !isLast);
            m_header->placeEditors();
            m_keeping.start();
        });
    }
}

void ViewTable::fillGroupsMenu()
{
    QMenu& menu = m_footer->groups();
    menu.clear();
    QAction* const none = menu.addAction(tr("No groups"), this, [this] { setGroups({}); });
    none->setCheckable(true);
    none->setChecked(m_groups.isEmpty());
    menu.addSeparator();
    for (const Column* column : m_link.visibleColumns(m_model->view())) {
        const QString name = QLatin1String(column->name);
        if (column->summable || column->kind == ColumnKind::Fields ||
            column->kind == ColumnKind::Deed) {
            continue;
        }
        const qsizetype level = m_groups.indexOf(name);
        const QString title = labelText(column->title);
        QAction* const action = menu.addAction(level < 0 || m_groups.size() < 2
                                                   ? title
                                                   : tr("%1 (level %2)").arg(title).arg(level + 1));
        action->setCheckable(true);
        action->setChecked(level >= 0);
        connect(action, &QAction::triggered, this, [this, name, level] {
            QStringList groups = m_groups;
            if (level >= 0) {
                groups.removeAt(level);
            } else {
                groups =
                    groups.mid(0, 1) + QStringList{name};  // the second level is the one changed
            }
            setGroups(groups);
        });
    }
}

}  // namespace citss
