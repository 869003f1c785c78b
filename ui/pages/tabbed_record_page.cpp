// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tabbed_record_page.h"

#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "ui/pages/documents_panel.h"
#include "ui/pages/record_head.h"
#include "ui/pages/record_links.h"
#include "ui/pages/record_rows.h"
#include "ui/pages/row_acts.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/view_export.h"
#include "ui/widgets/view_table.h"

#include <QAction>
#include <QEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// The field by which a command needs a record of a kind: the first that must be filled in.
const FieldInfo* fieldOf(const CommandType& command, FieldKind kind)
{
    const std::vector<FieldInfo>& fields = command.fields();
    const auto found = std::find_if(fields.begin(), fields.end(), [kind](const FieldInfo& field) {
        return field.kind == kind && field.required && !field.isList;
    });
    return found == fields.end() ? nullptr : &*found;
}

}  // namespace

TabbedRecordPage::TabbedRecordPage(const Workplace& workplace, QWidget* parent)
    : RecordPage(parent),
      m_workplace(workplace),
      m_head(new RecordHead(this)),
      m_parts(new QTabWidget(this))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_parts, 1);
    m_parts->setObjectName(u"recordParts"_s);
    m_parts->setDocumentMode(true);
    m_parts->tabBar()->setExpanding(false);
    m_parts->setUsesScrollButtons(true);
    connect(m_parts, &QTabWidget::currentChanged, this, &TabbedRecordPage::loadPart);
    connect(&link(), &RegistryLink::momentChanged, this, [this] {
        showActions();
        showHead();
    });
}

void TabbedRecordPage::addPart(const Part& part)
{
    m_list.append(part);
    m_parts->addTab(part.widget, part.title());
}

ViewTable* TabbedRecordPage::addList(const QString& view,
                                     const QStringList& hidden,
                                     const char* title,
                                     const QString& column)
{
    const View* const found = link().catalogue().view(view);
    if (found == nullptr || !link().rights(found->action).view) {
        return nullptr;
    }
    ViewTable* const table = makeList(view, hidden, m_parts, column);
    addPart({.name = view,
             .widget = table,
             .title = [title] { return labelText(title); },
             .load = [table] { table->load(); },
             .isLoaded = [table] { return table->model().isAnswered(); }});
    return table;
}

void TabbedRecordPage::addDocuments(const QString& kind)
{
    if (!DocumentsPanel::mayRead(m_workplace)) {
        return;
    }
    m_documentsOf = kind;
    m_documents = new DocumentsPanel(m_workplace, m_parts);
    addPart({.name = u"documents"_s,
             .widget = m_documents,
             .title = [] { return labelText(QT_TRANSLATE_NOOP("Label", "Documents")); },
             .load = [this] { m_documents->load(); },
             .isLoaded = [this] { return m_documents->isLoaded(); }});
}

ViewTable* TabbedRecordPage::makeList(const QString& view,
                                      const QStringList& hidden,
                                      QWidget* parent,
                                      const QString& column)
{
    auto* const table = new ViewTable(link(), *link().catalogue().view(view), parent);
    for (const QString& name : hidden) {
        if (const int section = table->model().section(name); section >= 0) {
            table->hideColumn(section);
        }
    }
    serveTable(*table, m_workplace);
    new RowActs(m_workplace, table->model().view(), *table);  // the table's
    connect(table, &ViewTable::rowActivated, this, [this, view](const QCborMap& record) {
        follow(view, record);
    });
    m_tables.insert(table, column);
    return table;
}

RecordRows* TabbedRecordPage::makeRows(const QString& view)
{
    auto* const rows = new RecordRows(link(), view, this);
    m_rows.append(rows);
    connect(rows, &RecordRows::changed, this, [this] { showHead(); });
    return rows;
}

void TabbedRecordPage::makeActions(FieldKind kind)
{
    m_kind = kind;
    for (const auto& command : link().catalogue().commands) {
        const CommandInfo& info = command->info();
        if (info.internal || fieldOf(*command, kind) == nullptr ||
            !link().rights(info.action).mayStart()) {
            continue;
        }
        auto* const action = new QAction(this);
        action->setObjectName(QLatin1String(info.name) + u"OnRecord"_s);
        connect(
            action, &QAction::triggered, this, [this, each = command.get()] { openForm(*each); });
        action->setData(QLatin1String(info.name));
        m_actions.append(action);
    }
    m_head->setActions(m_actions);
    showActions();
}

QString TabbedRecordPage::title() const
{
    return m_head->title();
}

QList<Filter> TabbedRecordPage::ofRecord() const
{
    return {{idColumn(), Comparison::Equal, m_id}};
}

void TabbedRecordPage::showRecord(const QString& id)
{
    if (id == m_id) {
        return;
    }
    m_id = id;
    for (RecordRows* rows : std::as_const(m_rows)) {
        rows->forget();
    }
    for (auto it = m_tables.cbegin(); it != m_tables.cend(); ++it) {
        const QString column = it.value().isEmpty() ? idColumn() : it.value();
        it.key()->setFixedFilters({{column, Comparison::Equal, m_id}});
    }
    if (m_documents != nullptr) {
        m_documents->setSubject(m_documentsOf, id);
    }
    m_isEntered = false;
    showHead();
    Q_EMIT titleChanged();
}

void TabbedRecordPage::enter()
{
    m_isEntered = true;
    for (RecordRows* rows : std::as_const(m_rows)) {
        rows->ask(ofRecord());
    }
    loadPart();
}

void TabbedRecordPage::loadPart()
{
    const int index = m_parts->currentIndex();
    if (m_isEntered && index >= 0 && index < m_list.size()) {
        m_list.at(index).load();
    }
}

bool TabbedRecordPage::isLoaded() const
{
    const int index = m_parts->currentIndex();
    return m_isEntered &&
           std::all_of(m_rows.begin(),
                       m_rows.end(),
                       [](const RecordRows* rows) { return rows->isLoaded(); }) &&
           (index < 0 || index >= m_list.size() || m_list.at(index).isLoaded());
}

PageState TabbedRecordPage::state() const
{
    const int index = m_parts->currentIndex();
    return {.view = index < 0 ? QString() : m_list.at(index).name, .subject = m_id};
}

void TabbedRecordPage::restore(const PageState& state)
{
    openPart(state.view);
}

void TabbedRecordPage::openPart(const QString& name)
{
    for (int i = 0; i < m_list.size(); ++i) {
        if (m_list.at(i).name == name) {
            m_parts->setCurrentIndex(i);
        }
    }
}

void TabbedRecordPage::follow(const QString& view, const QCborMap& record)
{
    if (const auto place = placeOf(link(), *link().catalogue().view(view), record, m_id)) {
        Q_EMIT viewRequested(place->view, place->filters);
    }
}

CommandDialog* TabbedRecordPage::openForm(const CommandType& command)
{
    auto* const dialog =
        new CommandDialog({.form = command, .prefill = prefillFor(command)}, m_workplace, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QCborMap TabbedRecordPage::prefillFor(const CommandType& command) const
{
    QCborMap prefill;
    const QCborMap values = known();
    for (const FieldInfo& field : command.fields()) {
        const Value value = values.value(QLatin1String(field.name));
        if (value.isString() && !value.toString().isEmpty()) {
            prefill.insert(QLatin1String(field.name), value);
        }
    }
    prefill.insert(QLatin1String(fieldOf(command, m_kind)->name), m_id);
    return prefill;
}

void TabbedRecordPage::showActions()
{
    const QString reason = link().readOnlyReason();
    for (QAction* action : std::as_const(m_actions)) {
        const CommandInfo& info = link().catalogue().command(action->data().toString())->info();
        action->setText(titleText(info.title));
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason.isEmpty() ? labelText(info.help) : reason);
        action->setStatusTip(action->toolTip());
    }
    m_head->setReason(reason);
}

void TabbedRecordPage::retranslate()
{
    for (int i = 0; i < m_list.size(); ++i) {
        m_parts->setTabText(i, m_list.at(i).title());
    }
    m_parts->tabBar()->setAccessibleName(tr("Parts of the record"));
    showActions();
    showHead();
    Q_EMIT titleChanged();
}

void TabbedRecordPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    RecordPage::changeEvent(event);
}

}  // namespace citss
