// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/task_panel.h"

#include "core/base/words.h"
#include "ui/shell/command_dialog.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/registry_link.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

TaskPanel::TaskPanel(const Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_title(new QLabel(this)),
      m_about(new QLabel(this)),
      m_consequence(new QLabel(this)),
      m_layout(new QVBoxLayout(this)),
      m_act(new QPushButton(this)),
      m_record(new QPushButton(this))
{
    setObjectName(u"taskPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(u"panelTitle"_s);
    m_consequence->setObjectName(u"taskConsequence"_s);
    m_act->setObjectName(u"doTask"_s);
    m_record->setObjectName(u"openTaskRecord"_s);
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->setSpacing(8);
    for (QLabel* label : {m_title, m_about, m_consequence}) {
        label->setWordWrap(true);
        m_layout->addWidget(label);
    }
    auto* const acts = new FlowLayout;
    acts->setSpacing(8);
    acts->addWidget(m_act);
    acts->addWidget(m_record);
    acts->addStretch();
    m_layout->addLayout(acts);
    m_layout->addStretch(1);
    connect(m_act, &QPushButton::clicked, this, &TaskPanel::open);
    connect(
        m_record, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(placeOf(*m_task)); });
    connect(&workplace.link, &RegistryLink::momentChanged, this, &TaskPanel::rebuild);
    rebuild();
}

void TaskPanel::showTask(const TaskRow& task)
{
    m_task = task;
    rebuild();
}

void TaskPanel::clear()
{
    m_task.reset();
    rebuild();
}

const CommandType* TaskPanel::command() const
{
    static const QStringList formed{u"ACCOUNT"_s, u"SIDE"_s, u"UNLOCK"_s, u"CLOSE"_s, u"ROLE"_s};
    return m_task && formed.contains(m_task->kind)
               ? m_workplace.link.catalogue().command(m_task->command)
               : nullptr;
}

QCborMap TaskPanel::prefill() const
{
    if (m_task->kind == u"ACCOUNT"_s) {
        return {{u"entity_id"_s, m_task->entity}, {u"account_type"_s, u"COMPLIANCE"_s}};
    }
    if (m_task->kind == u"SIDE"_s) {
        return {{u"obligation"_s, m_task->record.toLongLong()}};
    }
    if (m_task->kind == u"CLOSE"_s) {
        return {{u"event"_s, m_task->record}};
    }
    return {{u"username"_s, m_task->record}};
}

bool TaskPanel::mayStart() const
{
    return command() != nullptr && m_task->mayAct;
}

void TaskPanel::open()
{
    if (!m_task) {
        return;
    }
    if (!mayStart() || !m_workplace.link.readOnlyReason().isEmpty()) {
        Q_EMIT placeRequested(placeOf(*m_task));
        return;
    }
    auto* const dialog =
        new CommandDialog({.form = *command(), .prefill = prefill()}, m_workplace, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TaskPanel::addLine(const QString& caption, const QString& text)
{
    if (text.isEmpty()) {
        return;
    }
    auto* const name = new QLabel(caption, m_lines);
    name->setObjectName(u"caption"_s);
    auto* const value = new QLabel(text, m_lines);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    static_cast<QFormLayout*>(m_lines->layout())->addRow(name, value);
}

void TaskPanel::rebuild()
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto* const form = new QFormLayout(m_lines);
    form->setContentsMargins(0, 8, 0, 8);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    m_layout->insertWidget(2, m_lines);
    m_act->setVisible(mayStart());
    m_record->setVisible(m_task.has_value());
    m_about->setVisible(m_task.has_value());
    m_consequence->setVisible(m_task.has_value());
    m_title->setObjectName(m_task ? u"panelTitle"_s : u"emptyText"_s);
    m_title->style()->unpolish(m_title);
    m_title->style()->polish(m_title);
    if (!m_task) {
        m_title->setText(tr("Choose a task to see what it asks for."));
        return;
    }
    const RegistryLink& link = m_workplace.link;
    const std::optional<Instant> now = shownTime(link);
    const QString countdown = countdownText(*m_task, now);
    m_title->setText(taskTitle(*m_task, link));
    m_about->setText(taskAbout(*m_task));
    addLine(tr("Due"), countdown.isEmpty() ? QString() : m_task->dueDate + u" – "_s + countdown);
    addLine(tr("Waiting since"), m_task->since ? m_task->since->text().left(10) : QString());
    addLine(tr("May do it"), rolesText(*m_task, link));
    addLine(tr("Claimed by"), m_task->claimedBy);
    addLine(tr("Assigned by"), m_task->assignedBy);
    addLine(tr("Note"), m_task->note);
    m_consequence->setText(consequenceText(*m_task));
    m_act->setText(command() == nullptr ? QString() : titleText(command()->info().title));
    m_act->setEnabled(link.readOnlyReason().isEmpty());
    m_act->setToolTip(link.readOnlyReason());
    m_record->setText(m_task->isEvent() ? tr("Open the event") : tr("Open the record"));
}

void TaskPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
