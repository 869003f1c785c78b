// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/view_table.h"

#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/filter_text.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/table_copy.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int TypingPause = 250;  // milliseconds
constexpr int WidestColumn = 320;
constexpr int NarrowestColumn = 72;
constexpr int RowHeight = 26;

}  // namespace

ViewTable::ViewTable(RegistryLink& link, const View& view, QWidget* parent)
    : QWidget(parent), m_link(link), m_model(new ViewModel(link, view, this))
{
    setObjectName(u"viewTable_"_s + QLatin1String(view.name));
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    build();
    connectAll();
    retranslate();
    showState();
}

void ViewTable::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeTable();
    layout->addWidget(m_table, 1);
    layout->addWidget(makeFooter());
    makeMessage();
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
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_header->setStretchLastSection(true);
    m_header->setMinimumSectionSize(NarrowestColumn / 2);
    m_table->installEventFilter(this);
    m_header->makeEditors();
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
}

QWidget* ViewTable::makeFooter()
{
    auto* const bar = new QWidget(this);
    bar->setObjectName(u"tableFooter"_s);
    auto* const layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 2, 4, 2);
    layout->setSpacing(4);
    m_footer = new QLabel(bar);
    m_footer->setObjectName(u"footer"_s);
    m_footer->setWordWrap(true);  // totals of many columns must not make the window wide
    m_footer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_footer, 1);
    const auto makeButton = [bar, layout](const QString& name) {
        auto* const button = new QToolButton(bar);
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
        return button;
    };
    m_columns = makeButton(u"columns"_s);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columnsMenu = new QMenu(m_columns);
    m_columns->setMenu(m_columnsMenu);
    m_copy = makeButton(u"copy"_s);
    m_export = makeButton(u"export"_s);
    return bar;
}

void ViewTable::makeMessage()
{
    m_messageBox = new QWidget(m_table->viewport());
    m_messageBox->setObjectName(u"tableMessage"_s);
    auto* const layout = new QVBoxLayout(m_messageBox);
    m_message = new QLabel(m_messageBox);
    m_message->setObjectName(u"emptyText"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_problems = new ProblemList(m_messageBox);
    m_clearFilters = new QPushButton(m_messageBox);
    m_clearFilters->setObjectName(u"clearFilters"_s);
    m_retry = new QPushButton(m_messageBox);
    m_retry->setObjectName(u"retry"_s);
    layout->addStretch(1);
    layout->addWidget(m_message);
    layout->addWidget(m_problems);
    layout->addWidget(m_clearFilters, 0, Qt::AlignHCenter);
    layout->addWidget(m_retry, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    m_table->viewport()->installEventFilter(this);
}

void ViewTable::connectAll()
{
    connect(m_header, &FilterHeader::edited, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &ViewTable::applyFilters);
    connect(m_table->horizontalScrollBar(),
            &QScrollBar::valueChanged,
            m_header,
            &FilterHeader::placeEditors);
    connect(m_model, &ViewModel::stateChanged, this, &ViewTable::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_hasFitted = false;
        m_header->makeEditors();
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &ViewTable::selectionChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ViewTable::selectionChanged);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT rowActivated(m_model->record(index.row()));
    });
    connect(m_clearFilters, &QPushButton::clicked, m_header, &FilterHeader::clear);
    connect(m_retry, &QPushButton::clicked, m_model, &ViewModel::reload);
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &ViewTable::fillColumnsMenu);
    connect(m_copy, &QToolButton::clicked, this, &ViewTable::copySelection);
    connect(m_export, &QToolButton::clicked, this, &ViewTable::exportRequested);
}

void ViewTable::load()
{
    if (m_model->state() == ViewModel::State::Waiting) {
        m_model->reload();
    }
}

void ViewTable::setFixedFilters(const QList<Filter>& filters)
{
    m_model->setFixedFilters(filters);
}

void ViewTable::setFilter(const QString& column, const QString& text)
{
    if (const int section = m_model->section(column); section >= 0) {
        m_header->setText(section, text);
        applyFilters();
    }
}

void ViewTable::hideColumn(int section)
{
    m_header->hideSection(section);
    m_header->placeEditors();
}

void ViewTable::applyFilters()
{
    m_typing.stop();
    QList<Filter> filters;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const QString typed = m_header->text(i).trimmed();
        if (typed.isEmpty()) {
            m_header->setFault(i, {});
            continue;
        }
        const std::optional<Filter> filter =
            filterFromText(m_model->column(i), typed, m_link.cellText());
        m_header->setFault(i, filter ? QString() : tr("A number is expected here."));
        if (filter) {
            filters.append(*filter);
        }
    }
    m_model->setFilters(filters);
}

QList<QCborMap> ViewTable::selection() const
{
    QList<QCborMap> records;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        records.append(m_model->record(index.row()));
    }
    return records;
}

void ViewTable::copySelection() const
{
    QList<int> sections;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const int section = m_header->logicalIndex(visual);
            !m_header->isSectionHidden(section)) {
            sections.append(section);
        }
    }
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            rows.append(row);
        }
    }
    QStringList titles;
    for (const int section : sections) {
        titles.append(m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    QList<QStringList> cells;
    for (const int row : rows) {
        QStringList line;
        for (const int section : sections) {
            line.append(m_model->index(row, section).data().toString());
        }
        cells.append(line);
    }
    QGuiApplication::clipboard()->setMimeData(tableMimeData(titles, cells).release());
}

QString ViewTable::message() const
{
    return m_messageBox->isHidden() ? QString() : m_message->text();
}

QString ViewTable::footer() const
{
    return m_footer->text();
}

void ViewTable::showState()
{
    if (m_model->state() == ViewModel::State::Ready && !m_hasFitted) {
        m_hasFitted = m_model->rowCount() > 0;
        fitColumns();
    }
    showMessage();
    const int rows = m_model->rowCount();
    const QString count = m_model->isWhole() ? tr("%n row(s)", nullptr, rows)
                                             : tr("first %n row(s), more below", nullptr, rows);
    const QString totals = totalsText();
    m_footer->setText(totals.isEmpty() ? count : count + u"   ·   "_s + totals);
}

void ViewTable::showMessage()
{
    using State = ViewModel::State;
    const State state = m_model->state();
    const bool failed = state == State::Failed;
    const bool empty = m_model->rowCount() == 0;
    const bool reading = state == State::Reading || state == State::Waiting;
    m_problems->setProblems(failed ? m_model->problems() : Problems());
    m_clearFilters->setVisible(!failed && !reading && m_model->isFiltered());
    m_retry->setVisible(failed);
    m_message->setVisible(!failed);
    if (reading) {
        m_message->setText(tr("Reading…"));
    } else if (m_model->isFiltered()) {
        m_message->setText(tr("No row matches the filters."));
    } else {
        m_message->setText(tr("Nothing here yet.") + u'\n' + labelText(m_model->view().help));
    }
    m_messageBox->setVisible(empty || failed);
    m_messageBox->setGeometry(m_table->viewport()->rect());
    m_messageBox->raise();
}

QString ViewTable::totalsText() const
{
    QStringList parts;
    const QList<Value>& totals = m_model->totals();
    for (int i = 0; i < totals.size() && i < m_model->columnCount(); ++i) {
        if (totals.at(i).isInteger() && !m_header->isSectionHidden(i)) {
            parts.append(tr("%1: %2").arg(labelText(m_model->column(i).title),
                                          formatCount(totals.at(i).toInteger())));
        }
    }
    return parts.join(u"   ·   "_s);
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
    m_columnsMenu->clear();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        QAction* const action = m_columnsMenu->addAction(
            m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool isShown) {
            const bool isLast = m_header->count() - m_header->hiddenSectionCount() <= 1;
            m_header->setSectionHidden(i, !isShown && !isLast);
            m_header->placeEditors();
        });
    }
}

void ViewTable::retranslate()
{
    m_model->retranslate();
    m_header->retranslate();
    m_table->setAccessibleName(titleText(m_model->view().title));
    m_table->setAccessibleDescription(labelText(m_model->view().help));
    m_header->setAccessibleName(tr("Columns and filters"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose which columns are shown."));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the selected rows, or all that are shown, as a table."));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write all rows to a file."));
    m_clearFilters->setText(tr("Clear filters"));
    m_retry->setText(tr("Read again"));
    showState();
}

void ViewTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        applyFilters();  // a typed label means another code, or none, in the other language
    }
    QWidget::changeEvent(event);
}

bool ViewTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        m_messageBox->setGeometry(m_table->viewport()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void ViewTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_header->placeEditors();
}

}  // namespace citss
