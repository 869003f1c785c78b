// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drafts_panel.h"

#include "core/base/words.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/prompter.h"
#include "ui/widgets/draft_store.h"
#include "ui/widgets/registry_link.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// More are told by their number.
constexpr qsizetype MostShown = 5;

}  // namespace

DraftsPanel::DraftsPanel(const Workplace& workplace, QWidget* parent)
    : QFrame(parent), m_workplace(workplace), m_title(new QLabel(this)), m_lines(new QVBoxLayout)
{
    setObjectName(u"draftsPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(4);
    m_title->setObjectName(u"panelTitle"_s);
    layout->addWidget(m_title);
    m_lines->setSpacing(2);
    layout->addLayout(m_lines);
    connect(&workplace.link, &RegistryLink::sessionChanged, this, &DraftsPanel::refresh);
    if (parent != nullptr) {
        parent->installEventFilter(this);
    }
    refresh();
}

void DraftsPanel::refresh()
{
    m_drafts = FormDrafts(m_workplace).all();
    m_damaged = m_workplace.drafts.damaged();
    rebuild();
}

void DraftsPanel::rebuild()
{
    while (QLayoutItem* const item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();  // one of its buttons may have been pressed just now
        delete item;
    }
    m_title->setText(tr("%n draft(s) not sent", nullptr, static_cast<int>(m_drafts.size())));
    m_title->setVisible(!m_drafts.isEmpty());
    for (const FormDraft& draft : m_drafts.mid(0, MostShown)) {
        addDraft(draft);
    }
    if (m_drafts.size() > MostShown) {
        addLine(tr("… and %n more", nullptr, static_cast<int>(m_drafts.size() - MostShown)));
    }
    for (const QString& path : std::as_const(m_damaged)) {
        addDamaged(path);
    }
    setVisible(!m_drafts.isEmpty() || !m_damaged.isEmpty());
}

QString DraftsPanel::titleOf(const FormDraft& draft) const
{
    const CommandType* const type = m_workplace.link.catalogue().command(draft.command);
    QString title = type == nullptr ? draft.command : titleText(type->info().title);
    const QCborMap& about = draft.prefill.isEmpty() ? draft.fields : draft.prefill;
    for (const char* name : {"entity_id", "account_no", "from", "event", "record_id", "username"}) {
        if (const QString id = about.value(QLatin1String(name)).toString(); !id.isEmpty()) {
            title += u" · "_s + id;
            break;
        }
    }
    return title;
}

QWidget* DraftsPanel::addLine(const QString& text)
{
    auto* const line = new QWidget(this);
    auto* const layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* const label = new QLabel(text, line);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label, 1);
    m_lines->addWidget(line);
    return line;
}

void DraftsPanel::addDraft(const FormDraft& draft)
{
    const QString title = titleOf(draft);
    const QString when = draft.savedAt.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
    QWidget* const line = addLine(tr("%1, left %2").arg(title, when));
    if (m_workplace.link.catalogue().command(draft.command) != nullptr) {
        auto* const open = new QPushButton(tr("Open"), line);
        open->setObjectName(u"openDraft"_s);
        open->setAccessibleName(tr("Open the draft: %1").arg(title));
        line->layout()->addWidget(open);
        connect(open, &QPushButton::clicked, this, [this, draft] { openDraft(draft); });
    } else {
        line->layout()->addWidget(new QLabel(tr("This program has no such form."), line));
    }
    auto* const away = new QPushButton(tr("Discard"), line);
    away->setObjectName(u"discardDraft"_s);
    away->setAccessibleName(tr("Discard the draft: %1").arg(title));
    line->layout()->addWidget(away);
    connect(away, &QPushButton::clicked, this, [this, draft] { discard(draft); });
}

void DraftsPanel::addDamaged(const QString& path)
{
    QWidget* const line = addLine(
        tr("A draft of %1 cannot be read. Its file is kept: %2")
            .arg(QFileInfo(path).lastModified().toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s),
                 path));
    auto* const away = new QPushButton(tr("Delete the file"), line);
    away->setObjectName(u"deleteDamaged"_s);
    line->layout()->addWidget(away);
    connect(away, &QPushButton::clicked, this, [this, path] {
        m_workplace.drafts.removeFile(path);
        refresh();
    });
}

CommandDialog* DraftsPanel::openDraft(const FormDraft& draft)
{
    const CommandType& command = *m_workplace.link.catalogue().command(draft.command);
    auto* const dialog =
        new CommandDialog({.form = command, .prefill = draft.prefill, .proposal = draft.proposal},
                          m_workplace,
                          window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &DraftsPanel::refresh);
    dialog->open();
    return dialog;
}

void DraftsPanel::discard(const FormDraft& draft)
{
    const Question question{
        .title = tr("Discard the draft"),
        .text = tr("What was entered in “%1” is lost then.").arg(titleOf(draft)),
        .act = tr("Discard the draft")};
    if (m_workplace.prompter.confirm(window(), question)) {
        FormDrafts(m_workplace).remove(draft);
        refresh();
    }
}

/// Its page comes to the front, or a form before it was closed.
bool DraftsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::WindowActivate) {
        refresh();
    }
    return QFrame::eventFilter(watched, event);
}

void DraftsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    QFrame::changeEvent(event);
}

}  // namespace citss
