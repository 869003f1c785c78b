// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/task_list.h"

#include "core/base/words.h"
#include "core/registry/page_records.h"
#include "ui/shell/command_dialog.h"
#include "ui/widgets/empty_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/when_done.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostRead = 2'000;
constexpr int ClaimedColumn = 4;

/// What is due first comes first, what has no date last; of those the oldest.
bool isBefore(const TaskRow& one, const TaskRow& other)
{
    if (one.due.has_value() != other.due.has_value()) {
        return one.due.has_value();
    }
    if (one.due != other.due) {
        return *one.due < *other.due;
    }
    return one.since != other.since ? one.since < other.since : one.record < other.record;
}

}  // namespace

TaskList::TaskList(const Workplace& workplace, QWidget* parent)
    : QWidget(parent), m_workplace(workplace), m_tabs(new QTabBar(this))
{
    setObjectName(u"taskList"_s);
    build();
    makeShortcuts();
    const View& view = *workplace.link.catalogue().view(u"tasks"_s);
    connect(&workplace.link, &RegistryLink::momentChanged, this, &TaskList::read);
    connect(
        &workplace.link, &RegistryLink::changed, this, [this, &view](const QStringList& topics) {
            const bool bears =
                std::any_of(view.topics.begin(), view.topics.end(), [&](const char* topic) {
                    return topics.contains(QLatin1String(topic));
                });
            if (bears) {
                read();
            }
        });
    // Time passes.
    connect(&workplace.link, &RegistryLink::aboutChanged, this, [this] {
        m_table->viewport()->update();
    });
    retranslate();
}

void TaskList::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tabs->setObjectName(u"sectionTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (int i = 0; i < 3; ++i) {
        m_tabs->addTab(QString());
    }
    m_rows = new RowList(columns(), this);
    m_table = makeRowTable(*m_rows, u"taskTable"_s, this);
    shareWidth(*m_table, {0, 1});
    m_empty = makeEmptyText(this);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_problems = new ProblemList(this);
    layout->addWidget(m_tabs);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_problems);
    layout->addWidget(makeActs());
    connect(m_tabs, &QTabBar::currentChanged, this, &TaskList::showRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_problems->setProblems({});
        showActs();
        Q_EMIT chosen();
    });
    connect(m_table, &QTableView::activated, this, &TaskList::opened);
}

QWidget* TaskList::makeActs()
{
    auto* const acts = new QWidget(this);
    acts->setObjectName(u"tableFooter"_s);
    auto* const layout = new FlowLayout(acts);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    const auto makeButton = [acts, layout](const QString& name) {
        auto* const button = new QPushButton(acts);
        button->setObjectName(name);
        layout->addWidget(button);
        return button;
    };
    m_open = makeButton(u"openTask"_s);
    layout->addStretch();
    m_claim = makeButton(u"claimTask"_s);
    m_release = makeButton(u"releaseTask"_s);
    m_assign = makeButton(u"assignTask"_s);
    m_people = new QMenu(m_assign);
    m_people->setObjectName(u"taskPeople"_s);
    m_assign->setMenu(m_people);
    m_assign->setProperty("hasMenu", true);
    connect(m_open, &QPushButton::clicked, this, &TaskList::opened);
    connect(m_claim, &QPushButton::clicked, this, [this] { act("ClaimTask"); });
    connect(m_release, &QPushButton::clicked, this, [this] { act("ReleaseTask"); });
    connect(m_people, &QMenu::aboutToShow, this, &TaskList::fillAssignMenu);
    return acts;
}

void TaskList::makeShortcuts()
{
    const auto bind = [this](Shortcut keys, QPushButton* button) {
        auto* const shortcut = new QShortcut(firstKeyOf(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    };
    bind(Shortcut::ClaimTask, m_claim);
    bind(Shortcut::ReleaseTask, m_release);
    bind(Shortcut::AssignTask, m_assign);
}

std::vector<RowColumn> TaskList::columns() const
{
    return {
        {[] { return tr("Task"); },
         [this](int row) { return taskTitle(m_shown.at(row), m_workplace.link); }},
        {[] { return tr("About"); }, [this](int row) { return taskAbout(m_shown.at(row)); }},
        {[] { return tr("Due"); },
         [this](int row) { return countdownText(m_shown.at(row), shownTime(m_workplace.link)); }},
        {[] { return tr("Waiting"); },
         [this](int row) { return ageText(m_shown.at(row), shownTime(m_workplace.link)); }},
        {[] { return tr("Claimed by"); }, [this](int row) { return m_shown.at(row).claimedBy; }},
    };
}

void TaskList::read()
{
    ViewRequest request;
    request.view = u"tasks"_s;
    request.limit = MostRead;
    const int number = ++m_asked;
    ++m_reading;
    whenDone(m_workplace.link.read(request), this, [this, number](const Result<Page>& page) {
        --m_reading;
        if (number == m_asked) {
            take(page);
        }
    });
}

void TaskList::take(const Result<Page>& page)
{
    if (!page) {
        m_problems->setProblems(page.error());
        return;
    }
    m_tasks.clear();
    for (const QCborMap& record : recordsOf(page)) {
        m_tasks.append(TaskRow::of(record));
    }
    std::sort(m_tasks.begin(), m_tasks.end(), isBefore);
    retranslate();
    showRows();
    if (m_tasks.isEmpty()) {
        lookWhetherNew();
    }
    Q_EMIT loaded();
}

/// Somebody who has just founded a registry is told where to begin.
void TaskList::lookWhetherNew()
{
    const View* const view = m_workplace.link.catalogue().view(u"jurisdictions"_s);
    if (view == nullptr || !m_workplace.link.rights(view->action).view) {
        return;
    }
    ViewRequest request;
    request.view = u"jurisdictions"_s;
    request.limit = 1;
    ++m_reading;
    whenDone(m_workplace.link.read(request), this, [this](const Result<Page>& page) {
        --m_reading;
        m_isNew = page && page->rows.isEmpty();
        retranslate();
    });
}

bool TaskList::isIn(const TaskRow& task, Whose whose) const
{
    return whose == Whose::All || task.waitsForMe == (whose == Whose::Mine);
}

qsizetype TaskList::count(Whose whose) const
{
    return std::count_if(m_tasks.begin(), m_tasks.end(), [this, whose](const TaskRow& task) {
        return isIn(task, whose);
    });
}

void TaskList::show(Whose whose)
{
    m_tabs->setCurrentIndex(static_cast<int>(whose));
}

void TaskList::showRows()
{
    const std::optional<TaskRow> before = current();
    const auto whose = static_cast<Whose>(m_tabs->currentIndex());
    QList<TaskRow> rows;
    for (const TaskRow& task : std::as_const(m_tasks)) {
        if (isIn(task, whose)) {
            rows.append(task);
        }
    }
    if (rows == m_shown) {
        m_table->viewport()->update();
        showEmpty();
        showActs();
        return;
    }
    const int scrolled = m_table->verticalScrollBar()->value();
    QSignalBlocker quiet(m_table->selectionModel());
    m_shown = rows;
    m_rows->setCount(static_cast<int>(m_shown.size()));
    const auto same =
        std::find_if(m_shown.cbegin(), m_shown.cend(), [&before](const TaskRow& task) {
            return before && task.isSameAs(*before);
        });
    if (same != m_shown.cend()) {
        m_table->selectRow(static_cast<int>(same - m_shown.cbegin()));
    }
    m_table->verticalScrollBar()->setValue(scrolled);
    quiet.unblock();
    showEmpty();
    showActs();
    if (before != current()) {
        Q_EMIT chosen();
    }
}

bool TaskList::chooseFirstDecision()
{
    if (current() || m_tabs->currentIndex() != 0) {
        return false;
    }
    const auto first = std::find_if(m_shown.cbegin(), m_shown.cend(), [](const TaskRow& task) {
        return task.kind == u"DECIDE"_s;
    });
    if (first == m_shown.cend()) {
        return false;
    }
    m_table->selectRow(static_cast<int>(first - m_shown.cbegin()));
    return true;
}

std::optional<TaskRow> TaskList::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 && rows.first().row() < m_shown.size()
               ? std::optional(m_shown.at(rows.first().row()))
               : std::nullopt;
}

bool TaskList::mayAssign(const TaskRow& task) const
{
    const CommandType* const command = m_workplace.link.catalogue().command(task.command);
    if (command == nullptr) {
        return false;
    }
    const Result<JurisdictionCode> code = JurisdictionCode::parse(task.jurisdiction);
    const Rights rights = rightsOf(m_workplace.link.session()->grants,
                                   command->info().action,
                                   code ? std::optional(*code) : std::nullopt);
    return rights.mayStart() || rights.approve;
}

void TaskList::showActs()
{
    const std::optional<TaskRow> task = current();
    const QString reason = m_workplace.link.readOnlyReason();
    const bool isFree = task && task->claimedBy.isEmpty();
    // Of a task that is not theirs, people are not offered what they may not do.
    m_claim->setVisible(!task || (task->mayAct && isFree));
    m_release->setVisible(task && !isFree && mayAssign(*task));
    m_assign->setVisible(!task || mayAssign(*task));
    const QString why = !task ? tr("Choose a task first.") : reason;
    for (QPushButton* button : {m_claim, m_release, m_assign}) {
        button->setEnabled(why.isEmpty() && !m_isActing);
        button->setToolTip(why);
    }
    if (why.isEmpty()) {
        m_claim->setToolTip(keysText(Shortcut::ClaimTask));
        m_release->setToolTip(keysText(Shortcut::ReleaseTask));
        m_assign->setToolTip(keysText(Shortcut::AssignTask));
    }
    m_open->setEnabled(task.has_value());
    m_open->setToolTip(task ? QString() : why);
}

void TaskList::showEmpty()
{
    m_table->setVisible(!m_shown.isEmpty());
    const bool isClaimed = std::any_of(m_shown.cbegin(), m_shown.cend(), [](const TaskRow& task) {
        return !task.claimedBy.isEmpty();
    });
    m_table->setColumnHidden(ClaimedColumn, !isClaimed);
    m_empty->setVisible(m_shown.isEmpty());
}

void TaskList::act(const char* command, const QCborMap& more)
{
    const std::optional<TaskRow> task = current();
    if (!task || m_isActing) {
        return;
    }
    QCborMap fields = task->name();
    for (auto it = more.constBegin(); it != more.constEnd(); ++it) {
        fields.insert(it.key(), it.value());
    }
    m_isActing = true;
    showActs();
    const CommandRequest request{
        .id = RegistryLink::newCommandId(), .command = QLatin1String(command), .fields = fields};
    whenDone(m_workplace.link.execute(request, std::make_shared<Progress>()),
             this,
             [this](const Result<Outcome>& outcome) {
                 m_isActing = false;
                 m_problems->setProblems(outcome ? Problems() : outcome.error());
                 showActs();
             });
}

void TaskList::fillAssignMenu()
{
    m_people->clear();
    const std::optional<TaskRow> task = current();
    if (!task) {
        return;
    }
    m_people->addAction(tr("Reading who may do it …"))->setEnabled(false);
    ViewRequest request;
    request.view = u"task_people"_s;
    request.filters = {{u"kind"_s, Comparison::Equal, task->kind},
                       {u"record"_s, Comparison::Equal, task->record}};
    whenDone(m_workplace.link.read(request), this, [this, task = *task](const Result<Page>& page) {
        offer(page, task);
    });
}

void TaskList::offer(const Result<Page>& page, const TaskRow& task)
{
    m_people->clear();
    for (const QCborMap& person : recordsOf(page)) {
        const QString username = person.value(u"username"_s).toString();
        const int claimed = static_cast<int>(person.value(u"claimed"_s).toInteger());
        QAction* const give = m_people->addAction(u"%1 – %2"_s.arg(
            person.value(u"person_name"_s).toString(), tr("%n task(s) claimed", nullptr, claimed)));
        give->setObjectName(u"assignTo_"_s + username);
        give->setEnabled(username != task.username);
        connect(give, &QAction::triggered, this, [this, username] {
            act("AssignTask", {{u"username"_s, username}});
        });
    }
    if (m_people->isEmpty()) {
        m_people->addAction(tr("Nobody has the role to do it."))->setEnabled(false);
        return;
    }
    m_people->addSeparator();
    QAction* const note = m_people->addAction(tr("Assign with a note …"));
    note->setObjectName(u"assignWithNote"_s);
    connect(note, &QAction::triggered, this, &TaskList::openAssignForm);
}

void TaskList::openAssignForm()
{
    const std::optional<TaskRow> task = current();
    if (!task) {
        return;
    }
    const CommandType& command = *m_workplace.link.catalogue().command(u"AssignTask"_s);
    auto* const dialog =
        new CommandDialog({.form = command, .prefill = task->name()}, m_workplace, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TaskList::retranslate()
{
    const auto counted = [this](const QString& title, Whose whose) {
        return u"%1  %2"_s.arg(title).arg(count(whose));
    };
    m_tabs->setTabText(0, counted(tr("For me"), Whose::Mine));
    m_tabs->setTabText(1, counted(tr("For others"), Whose::Others));
    m_tabs->setTabText(2, counted(tr("All tasks"), Whose::All));
    m_tabs->setAccessibleName(tr("Whose tasks"));
    m_table->setAccessibleName(tr("Tasks"));
    m_empty->setText(
        m_isNew ? tr("This registry is new. Adopt the rules of a programme under Rules, "
                     "register its jurisdiction under Entities and its staff under "
                     "People; then what waits for whom stands here.")
                : tr("Nothing waits here. Proposals to decide, events whose deadline nears, "
                     "obligations to settle and entities without a compliance account would "
                     "stand here, what is due first at the top."));
    m_open->setText(tr("Open the task"));
    m_claim->setText(tr("Claim"));
    m_claim->setAccessibleDescription(tr("Takes the task, so that others leave it alone."));
    m_release->setText(tr("Release"));
    m_release->setAccessibleDescription(tr("Gives the task back, for others to take."));
    m_assign->setText(tr("Assign to"));
    m_rows->retranslate();
}

void TaskList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showActs();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
