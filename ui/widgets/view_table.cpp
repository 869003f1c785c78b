// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/view_table.h"

#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/filter_text.h"
#include "ui/widgets/group_bar.h"
#include "ui/widgets/saved_views.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/table_footer.h"
#include "ui/widgets/table_message.h"
#include "ui/widgets/table_place.h"
#include "ui/widgets/views_menu.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int TypingPause = 250;   // milliseconds
constexpr int KeepingPause = 800;  // milliseconds
constexpr int RowHeight = 26;
constexpr int NarrowestColumn = 36;

/// Fields of commands can be compared with nothing.
bool canCompare(ColumnKind kind)
{
    return kind != ColumnKind::Fields && kind != ColumnKind::Deed;
}

}  // namespace

ViewTable::ViewTable(RegistryLink& link, const View& view, QWidget* parent)
    : QWidget(parent), m_link(link), m_model(new ViewModel(link, view, this))
{
    setObjectName(u"viewTable_"_s + QLatin1String(view.name));
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(KeepingPause);
    build();
    connectModel();
    connectParts();
    retranslate();
    showState();
}

void ViewTable::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_groupBar = new GroupBar(this);
    layout->addWidget(m_groupBar);
    makeTable();
    layout->addWidget(m_table, 1);
    m_footer = new TableFooter(this);
    layout->addWidget(m_footer);
    m_message = new TableMessage(m_table->viewport());
    m_table->viewport()->installEventFilter(this);
}

void ViewTable::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"table"_s);
    m_header = new FilterHeader(m_table);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->verticalHeader()->setMinimumSectionSize(RowHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_header->setStretchLastSection(true);
    m_header->setMinimumSectionSize(NarrowestColumn);
    m_table->installEventFilter(this);
    m_header->makeEditors();
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_place = new TablePlace(*m_table, *m_model);
}

void ViewTable::connectModel()
{
    connect(m_model, &ViewModel::stateChanged, this, &ViewTable::showState);
    connect(m_model, &ViewModel::totalsChanged, this, &ViewTable::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_hasFitted = false;
        m_header->makeEditors();
        showTyped();
    });
    connect(m_model, &ViewModel::rowsChanged, this, [this] {
        if (!m_openedKey.isEmpty() && m_opened.isEmpty()) {
            m_place->choose(std::exchange(m_openedKey, {}));
        }
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ViewTable::selectionChanged);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &ViewTable::selectionChanged);
}

void ViewTable::connectParts()
{
    connect(m_header, &FilterHeader::edited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_header, &FilterHeader::keyPressed, this, [this](QKeyEvent* event) {
        event->setAccepted(pressInFilter(*event));
    });
    connect(&m_typing, &QTimer::timeout, this, &ViewTable::applyFilters);
    connect(&m_keeping, &QTimer::timeout, this, &ViewTable::keepColumns);
    connect(m_header, &QHeaderView::sectionMoved, &m_keeping, qOverload<>(&QTimer::start));
    connect(m_header, &QHeaderView::sectionResized, &m_keeping, qOverload<>(&QTimer::start));
    connect(m_table->horizontalScrollBar(),
            &QScrollBar::valueChanged,
            m_header,
            &FilterHeader::placeEditors);
    connect(m_table, &QTableView::activated, this, &ViewTable::activate);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ViewTable::showContextMenu);
    connect(m_message, &TableMessage::clearRequested, this, [this] { setFilterTexts({}); });
    connect(m_message, &TableMessage::retryRequested, m_model, &ViewModel::reload);
    connect(&m_footer->columns(), &QMenu::aboutToShow, this, &ViewTable::fillColumnsMenu);
    connect(&m_footer->groups(), &QMenu::aboutToShow, this, &ViewTable::fillGroupsMenu);
    connect(m_footer, &TableFooter::copyRequested, this, &ViewTable::copySelection);
    connect(m_footer, &TableFooter::exportRequested, this, &ViewTable::exportRequested);
    connect(m_footer, &TableFooter::printRequested, this, &ViewTable::printRequested);
    connect(m_groupBar, &GroupBar::backRequested, this, &ViewTable::backToGroups);
    connect(m_groupBar, &GroupBar::ungroupRequested, this, [this] { setGroups({}); });
}

void ViewTable::load()
{
    if (m_model->state() == ViewModel::State::Waiting) {
        m_model->reload();
    }
}

void ViewTable::setFixedFilters(const QList<Filter>& filters)
{
    m_fixed = filters;
    m_model->setFixedFilters(m_fixed + m_opened);
}

void ViewTable::setFilter(const QString& column, const QString& text)
{
    if (visibleColumn(column) != nullptr) {
        m_typed.insert(column, text);
        showTyped();
        applyFilters();
    }
}

void ViewTable::setFilterTexts(const QMap<QString, QString>& texts)
{
    m_typed = texts;
    showTyped();
    applyFilters();
}

/// What the lines say; filters of columns that are not in sight stay.
void ViewTable::takeTyped()
{
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const QString column = QLatin1String(m_model->column(i).name);
        if (const QString typed = m_header->text(i).trimmed(); !typed.isEmpty()) {
            m_typed.insert(column, typed);
        } else if (m_header->canFilter(i)) {
            m_typed.remove(column);
        }
    }
}

void ViewTable::showTyped()
{
    const QSignalBlocker quiet(m_header);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const QString column = QLatin1String(m_model->column(i).name);
        const bool isSum = !m_model->groups().isEmpty() && !m_model->groups().contains(column);
        m_header->setCanFilter(i, !isSum && canCompare(m_model->column(i).kind));
        m_header->setText(i, isSum ? QString() : m_typed.value(column));
    }
}

const Column* ViewTable::visibleColumn(const QString& name) const
{
    const Column* const column = m_model->view().column(name);
    return m_link.visibleColumns(m_model->view()).contains(column) ? column : nullptr;
}

void ViewTable::applyFilters()
{
    m_typing.stop();
    takeTyped();
    QList<Filter> filters;
    for (auto it = m_typed.constBegin(); it != m_typed.constEnd(); ++it) {
        const Column* const column = visibleColumn(it.key());
        if (column == nullptr) {
            continue;
        }
        const std::optional<Filter> filter = filterFromText(*column, it.value(), m_link.cellText());
        m_header->setFault(m_model->section(it.key()),
                           filter ? QString() : expectedFilter(*column));
        if (filter) {
            filters.append(*filter);
        }
    }
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (m_header->text(i).isEmpty()) {
            m_header->setFault(i, {});
        }
    }
    m_model->setFilters(filters);
    showGrouping();
}

void ViewTable::activate(const QModelIndex& index)
{
    if (!m_model->groups().isEmpty()) {
        openGroup(index.row());
    } else {
        Q_EMIT rowActivated(m_model->record(index.row()));
    }
}

QList<QCborMap> ViewTable::selection() const
{
    QList<QCborMap> records;
    if (m_model->groups().isEmpty()) {
        for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
            records.append(m_model->record(index.row()));
        }
    }
    return records;
}

void ViewTable::keepViews(const DraftStore& store)
{
    auto views = std::make_unique<SavedViews>(store, m_link, QLatin1String(m_model->view().name));
    const bool isBroken = views->isBroken();
    m_views = new ViewsMenu(
        {.widget = *this,
         .state = [this] { return state(); },
         .setState = [this](const TableState& look) { setState(look); },
         .setColumns = [this](const QList<ColumnState>& columns) { setColumns(columns); }},
        m_footer->views(),
        std::move(views));
    m_footer->setCanSave(true);
    if (isBroken) {
        m_footer->say(tr("The saved views of this list could not be read and are left aside."));
    }
}

void ViewTable::setCanPrint(bool canPrint)
{
    m_footer->setCanPrint(canPrint);
}

QString ViewTable::message() const
{
    return m_message->text();
}

QString ViewTable::footer() const
{
    return m_footer->text();
}

QString ViewTable::groupText() const
{
    return m_groupBar->isHidden() ? QString() : m_groupBar->text();
}

void ViewTable::showState()
{
    if (m_model->state() == ViewModel::State::Ready && !m_hasFitted) {
        m_hasFitted = m_model->rowCount() > 0;
        fitColumns();
    }
    showMessage();
    const QString totals = totalsText();
    m_footer->setText(totals.isEmpty() ? countText() : countText() + u"   ·   "_s + totals);
}

QString ViewTable::countText() const
{
    const int rows = m_model->rowCount();
    const bool isGrouped = !m_model->groups().isEmpty();
    if (m_model->isWhole()) {
        return isGrouped ? tr("%n group(s)", nullptr, rows) : tr("%n row(s)", nullptr, rows);
    }
    const std::optional<qint64> count = m_model->count();
    const std::optional<qint64> before = m_model->rowsBefore();
    if (count) {
        return tr("%1 rows").arg(formatCount(*count));
    }
    if (!m_model->hasEarlier()) {
        return tr("first %n row(s), more below", nullptr, rows);
    }
    if (before) {
        return tr("rows %1 to %2").arg(formatCount(*before + 1), formatCount(*before + rows));
    }
    return m_model->hasLater() ? tr("%n row(s), more above and below", nullptr, rows)
                               : tr("last %n row(s), more above", nullptr, rows);
}

void ViewTable::showMessage()
{
    using State = ViewModel::State;
    const State state = m_model->state();
    const bool isReading = state == State::Reading || state == State::Waiting;
    const bool isFiltered = m_model->isFiltered();
    if (state == State::Failed) {
        m_message->fail(m_model->problems());
    } else if (isReading) {
        m_message->say(tr("Reading…"), false);
    } else if (isFiltered) {
        m_message->say(tr("No row matches the filters."), true);
    } else if (!m_link.moment().isNow()) {
        m_message->say(tr("There was nothing here at the moment shown.") + u'\n' +
                           labelText(m_model->view().help),
                       false);
    } else {
        m_message->say(tr("Nothing here yet.") + u'\n' + labelText(m_model->view().help), false);
    }
    m_message->setVisible(m_model->rowCount() == 0 || state == State::Failed);
    m_message->setGeometry(m_table->viewport()->rect());
    m_message->raise();
}

QString ViewTable::totalsText() const
{
    QStringList parts;
    const QList<Value>& totals = m_model->totals();
    for (int i = 0; i < totals.size() && i < m_model->columnCount(); ++i) {
        if (totals.at(i).isInteger() && !m_header->isSectionHidden(i)) {
            const Column& column = m_model->column(i);
            parts.append(tr("%1: %2").arg(labelText(column.title),
                                          m_link.cellText().cell(column, totals.at(i))));
        }
    }
    return parts.join(u"   ·   "_s);
}

void ViewTable::focusFilters()
{
    const int current = m_table->currentIndex().column();
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        const bool isWanted = current < 0 || m_header->isSectionHidden(current) ||
                              !m_header->canFilter(current) || section == current;
        if (isWanted && !m_header->isSectionHidden(section) && m_header->canFilter(section)) {
            m_header->editor(section)->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

bool ViewTable::pressInTable(QKeyEvent& event)
{
    const QKeySequence keys(event.keyCombination());
    if (isPressed(Shortcut::CopyRows, keys)) {
        copySelection();
    } else if (isPressed(Shortcut::FilterRows, keys)) {
        focusFilters();
    } else if (isPressed(Shortcut::ExplainFigure, keys)) {
        explain();
    } else if (isPressed(Shortcut::BackToGroups, keys) && !m_opened.isEmpty()) {
        backToGroups();
    } else {
        return m_place->press(keys);
    }
    return true;
}

/// Enter and Down go to the rows, Escape clears the line first.
bool ViewTable::pressInFilter(QKeyEvent& event)
{
    auto* const line = qobject_cast<QLineEdit*>(focusWidget());
    if (event.key() == Qt::Key_Escape && line != nullptr && !line->text().isEmpty()) {
        line->clear();
        return true;
    }
    if (event.key() == Qt::Key_Down || event.key() == Qt::Key_Return ||
        event.key() == Qt::Key_Enter || event.key() == Qt::Key_Escape) {
        applyFilters();
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void ViewTable::retranslate()
{
    m_model->retranslate();
    m_header->retranslate();
    m_footer->retranslate();
    m_message->retranslate();
    m_groupBar->retranslate();
    m_table->setAccessibleName(titleText(m_model->view().title));
    m_table->setAccessibleDescription(labelText(m_model->view().help));
    m_header->setAccessibleName(tr("Columns and filters"));
    showGrouping();
    showState();
}

void ViewTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        // What was typed in one language means the same in the other.
        for (const Filter& filter : m_model->filters()) {
            if (const Column* const column = visibleColumn(filter.column)) {
                m_typed.insert(filter.column, textFromFilter(*column, filter, m_link.cellText()));
            }
        }
        showTyped();
        retranslate();
    }
    QWidget::changeEvent(event);
}

bool ViewTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        pressInTable(*static_cast<QKeyEvent*>(event))) {
        return true;
    }
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        m_message->setGeometry(m_table->viewport()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void ViewTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_header->placeEditors();
}

}  // namespace citss
