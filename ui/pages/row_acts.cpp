// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/row_acts.h"

#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "ui/pages/row_lines.h"
#include "ui/shell/command_dialog.h"
#include "ui/widgets/identifying_column.h"
#include "ui/widgets/pick_list.h"
#include "ui/widgets/view_table.h"

#include <QAction>
#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

bool hasField(const CommandType& command, const char* name)
{
    const std::vector<FieldInfo>& fields = command.fields();
    return std::any_of(fields.begin(), fields.end(), [name](const FieldInfo& field) {
        return QByteArrayView(field.name) == name && field.pick != &NewRecord;
    });
}

/// Whether it names the key of the view, and changes what the view shows.
bool namesKey(const CommandType& command, const View& view)
{
    const Column* const known = view.key.size() == 1 ? identifyingColumn(view) : nullptr;
    const bool isNamed = (known != nullptr && hasField(command, known->name)) ||
                         std::all_of(view.key.begin(), view.key.end(), [&command](const char* key) {
                             return hasField(command, key);
                         });
    const std::vector<const char*>& topics = command.info().topics;
    return isNamed && !topics.empty() &&
           std::any_of(view.topics.begin(), view.topics.end(), [&topics](const char* each) {
               return QByteArrayView(each) == topics.front();
           });
}

/// The first field that takes what the view lists. Where something happens is not what it is about.
const FieldInfo* takingField(const CommandType& command, const View& view)
{
    const std::vector<FieldInfo>& fields = command.fields();
    const auto found = std::find_if(fields.begin(), fields.end(), [&view](const FieldInfo& field) {
        const FieldPick* const pick = pickOf(field);
        return pick != nullptr && pick->view != nullptr && field.kind != FieldKind::Jurisdiction &&
               QByteArrayView(pick->view) == view.name;
    });
    return found == fields.end() ? nullptr : &*found;
}

void fillByName(QCborMap& fields, const CommandType& command, const QCborMap& row)
{
    for (const FieldInfo& field : command.fields()) {
        const QString name = QLatin1String(field.name);
        const Value value = row.value(name);
        if (!value.isUndefined() && !value.isNull() && !field.isList) {
            fields.insert(name, value);
        }
    }
}

/// Puts what the rows are into the field that takes it, and what narrows it beside it.
QString fillTaking(QCborMap& fields, const FieldInfo& field, const QList<QCborMap>& rows)
{
    const FieldPick& pick = *pickOf(field);
    QCborArray ids;
    for (const QCborMap& row : rows) {
        ids.append(row.value(QLatin1String(pick.column)));
        for (const FieldPickLink& link : pick.links) {
            const Value cell = row.value(QLatin1String(link.column));
            if (link.field != nullptr && cell.isString()) {
                fields.insert(QLatin1String(link.field), cell);
            } else if (link.field == nullptr &&
                       cell.toVariant().toString() != QLatin1String(link.value)) {
                return RowActs::tr("This record is no longer open to it.");
            }
        }
    }
    if (field.isList) {
        fields.insert(QLatin1String(field.name), ids);
    } else if (ids.size() == 1) {
        fields.insert(QLatin1String(field.name), ids.first());
    }
    return ids.size() > 1 && !field.isList ? RowActs::tr("Choose one row only.") : QString();
}

}  // namespace

QList<const CommandType*> commandsForRows(const Workplace& workplace, const View& view)
{
    QList<const CommandType*> commands;
    const bool isAboutActs = std::any_of(view.topics.begin(), view.topics.end(), [](auto* topic) {
        return QByteArrayView(topic) == "proposals";
    });
    for (const auto& command : workplace.link.catalogue().commands) {
        const CommandInfo& info = command->info();
        const bool isForms = !info.internal && !info.rehearsalOnly && !isAboutActs &&
                             workplace.link.rights(info.action).mayStart();
        if (isForms && (namesKey(*command, view) || takingField(*command, view) != nullptr ||
                        takesRows(*command, view))) {
            commands.append(command.get());
        }
    }
    return commands;
}

RowPrefill prefillFrom(const CommandType& command, const View& view, const QList<QCborMap>& rows)
{
    if (rows.isEmpty()) {
        return {.reason = RowActs::tr("Choose a row first.")};
    }
    RowPrefill prefill;
    if (takesRows(command, view)) {
        prefill.reason = fillLines(prefill.fields, command, view, rows);
        return prefill;
    }
    if (rows.size() == 1) {
        fillByName(prefill.fields, command, rows.first());
    }
    if (const FieldInfo* const field = takingField(command, view)) {
        prefill.reason = fillTaking(prefill.fields, *field, rows);
    } else if (rows.size() > 1) {
        prefill.reason = RowActs::tr("Choose one row only.");
    }
    return prefill;
}

RowActs::RowActs(const Workplace& workplace, const View& view, ViewTable& table)
    : QObject(&table), m_workplace(workplace), m_view(view), m_table(table)
{
    for (const CommandType* command : commandsForRows(workplace, view)) {
        auto* const action = new QAction(this);
        action->setObjectName(QLatin1String(command->info().name) + u"OnRecord"_s);
        action->setData(QLatin1String(command->info().name));
        connect(action, &QAction::triggered, this, [this, command] { open(*command); });
        m_actions.append(action);
    }
    table.setRowActions(m_actions);
    table.installEventFilter(this);
    connect(&table, &ViewTable::selectionChanged, this, &RowActs::show);
    connect(&workplace.link, &RegistryLink::momentChanged, this, &RowActs::show);
    show();
}

bool RowActs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        show();
    }
    return QObject::eventFilter(watched, event);
}

void RowActs::open(const CommandType& command)
{
    const RowPrefill prefill = prefillFrom(command, m_view, m_table.selection());
    auto* const dialog = new CommandDialog(
        {.form = command, .prefill = prefill.fields}, m_workplace, m_table.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RowActs::show()
{
    const QString readOnly = m_workplace.link.readOnlyReason();
    const QList<QCborMap> rows = m_table.selection();
    for (QAction* action : std::as_const(m_actions)) {
        const CommandType& command =
            *m_workplace.link.catalogue().command(action->data().toString());
        const QString reason =
            readOnly.isEmpty() ? prefillFrom(command, m_view, rows).reason : readOnly;
        action->setText(titleText(command.info().title));
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason.isEmpty() ? labelText(command.info().help) : reason);
        action->setStatusTip(action->toolTip());
    }
}

}  // namespace citss
