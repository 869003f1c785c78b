// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/view_page.h"

#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "ui/pages/documents_panel.h"
#include "ui/pages/record_panel.h"
#include "ui/pages/row_acts.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/view_export.h"
#include "ui/widgets/action_row.h"
#include "ui/widgets/two_parts.h"
#include "ui/widgets/view_table.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// More acts than these go into a menu.
constexpr int MostButtons = 2;

bool hasTopic(const View& view, const char* topic)
{
    return std::any_of(view.topics.begin(), view.topics.end(), [topic](const char* each) {
        return QByteArrayView(each) == topic;
    });
}

}  // namespace

QList<const CommandType*> commandsFor(const Workplace& workplace, const View& view)
{
    QList<const CommandType*> commands;
    for (const auto& command : workplace.link.catalogue().commands) {
        const CommandInfo& info = command->info();
        if (!info.internal && !info.topics.empty() && hasTopic(view, info.topics.front()) &&
            !hasTopic(view, "proposals") && workplace.link.rights(info.action).mayStart()) {
            commands.append(command.get());
        }
    }
    // First what the list is about: who looks at accounts opens one more often than an entity.
    const auto isItsOwn = [&view](const CommandType* command) {
        return QLatin1String(command->info().topics.front()) == QLatin1String(view.topics.front());
    };
    QList<const CommandType*> ordered;
    std::copy_if(commands.cbegin(), commands.cend(), std::back_inserter(ordered), isItsOwn);
    std::copy_if(
        commands.cbegin(), commands.cend(), std::back_inserter(ordered), std::not_fn(isItsOwn));
    return ordered;
}

ViewPage::ViewPage(const Workplace& workplace, const View& view, QWidget* parent)
    : NavigablePage(parent), m_workplace(workplace), m_view(view)
{
    setObjectName(u"viewPage_"_s + QLatin1String(view.name));
}

void ViewPage::ensureBuilt()
{
    if (m_table == nullptr) {
        build();
        makeActions();
        retranslate();
        connect(&m_workplace.link, &RegistryLink::momentChanged, this, &ViewPage::showActions);
    }
}

ViewTable& ViewPage::table()
{
    ensureBuilt();
    return *m_table;
}

void ViewPage::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_head = new ActionRow(this);
    m_head->setObjectName(u"pageHead"_s);
    m_head->setContentsMargins(16, 8, 16, 8);
    m_head->lead().setObjectName(u"help"_s);
    layout->addWidget(m_head);
    m_table = new ViewTable(m_workplace.link, m_view, this);
    m_record = new RecordPanel(m_workplace.link, m_view, this);
    auto* const parts = makeTwoParts(Qt::Horizontal, {m_table, 830, 1}, {m_record, 350}, this);
    layout->addWidget(parts, 1);
    connect(m_table, &ViewTable::selectionChanged, this, &ViewPage::showSelection);
    serveTable(*m_table, m_workplace);
    connect(m_record, &RecordPanel::linkFollowed, this, &NavigablePage::viewRequested);
}

void ViewPage::makeActions()
{
    for (const CommandType* command : commandsFor(m_workplace, m_view)) {
        m_actions.append(makeAction(*command));
    }
    placeButtons();
    m_acts = new RowActs(m_workplace, m_view, *m_table);
    QList<QAction*> onRecord = m_acts->actions();
    if (DocumentsPanel::mayRead(m_workplace)) {
        m_documents = new QAction(this);
        m_documents->setObjectName(u"documentsOfRecord"_s);
        connect(m_documents, &QAction::triggered, this, &ViewPage::openDocuments);
        onRecord.append(DocumentsPanel::mayHave(m_view) ? QList{m_documents} : QList<QAction*>());
    }
    m_record->setActions(onRecord);
}

void ViewPage::openDocuments()
{
    const QList<QCborMap> rows = m_table->selection();
    const QCborMap subject =
        rows.size() == 1 ? DocumentsPanel::subjectOf(m_view, rows.first()) : QCborMap();
    if (!subject.isEmpty()) {
        DocumentsPanel::openFor(m_workplace,
                                window(),
                                subject.value(u"record_kind"_s).toString(),
                                subject.value(u"record_id"_s).toString(),
                                subject.value(u"jurisdiction"_s).toString());
    }
}

QAction* ViewPage::makeAction(const CommandType& command)
{
    auto* const action = new QAction(this);
    action->setObjectName(QLatin1String(command.info().name));
    action->setData(QLatin1String(command.info().name));
    connect(action, &QAction::triggered, this, [this, &command] { openForm(command, {}); });
    return action;
}

void ViewPage::placeButtons()
{
    for (int i = 0; i < m_actions.size(); ++i) {
        if (i >= MostButtons && m_actions.size() > MostButtons + 1) {
            m_head->addToMenu(m_actions.at(i));
            continue;
        }
        auto* const button = new QToolButton(m_head);
        button->setDefaultAction(m_actions.at(i));
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("act", true);
        m_head->addButton(button);
    }
}

QString ViewPage::title() const
{
    return titleText(m_view.title);
}

void ViewPage::enter()
{
    table().load();
}

bool ViewPage::isLoaded() const
{
    return m_table != nullptr && m_table->model().isAnswered();
}

bool ViewPage::openView(const QString& view, const QList<Filter>& filters)
{
    if (view != QLatin1String(m_view.name)) {
        return false;
    }
    QMap<QString, QString> texts;
    for (const Filter& filter : filters) {
        const QString sign = filter.comparison == Comparison::Equal ? u"="_s : QString();
        texts.insert(filter.column, sign + filter.value.toVariant().toString());
    }
    table().setFilterTexts(texts);
    enter();
    return true;
}

PageState ViewPage::state() const
{
    return {.view = QLatin1String(m_view.name),
            .subject = {},
            .filters = m_table == nullptr ? QMap<QString, QString>() : m_table->filterTexts()};
}

void ViewPage::restore(const PageState& state)
{
    if (state.view == QLatin1String(m_view.name) && state.filters != table().filterTexts()) {
        table().setFilterTexts(state.filters);
    }
}

CommandDialog* ViewPage::openForm(const CommandType& command, const QCborMap& prefill)
{
    auto* const dialog =
        new CommandDialog({.form = command, .prefill = prefill}, m_workplace, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void ViewPage::showSelection()
{
    const QList<QCborMap> rows = m_table->selection();
    if (rows.size() == 1) {
        m_record->showRecord(rows.first());
    } else {
        m_record->showCount(rows.size());
    }
}

void ViewPage::showActions()
{
    const QString reason = m_workplace.link.readOnlyReason();
    for (QAction* action : std::as_const(m_actions)) {
        const CommandInfo& info =
            m_workplace.link.catalogue().command(action->data().toString())->info();
        action->setText(titleText(info.title));
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason.isEmpty() ? labelText(info.help) : reason);
        action->setStatusTip(action->toolTip());
    }
    m_head->more().setToolTip(reason);
}

void ViewPage::retranslate()
{
    m_head->lead().setText(labelText(m_view.help));
    if (m_documents != nullptr) {
        m_documents->setText(tr("Documents…"));
    }
    showActions();
    Q_EMIT titleChanged();
}

void ViewPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_table != nullptr) {
        retranslate();
    }
    NavigablePage::changeEvent(event);
}

}  // namespace citss
