// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_dialog.h"

#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "ui/shell/act_text.h"
#include "ui/shell/change_preview.h"
#include "ui/shell/dialog_help.h"
#include "ui/shell/outcome_text.h"
#include "ui/shell/prompter.h"
#include "ui/widgets/command_form.h"
#include "ui/widgets/document_editor.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/progress_panel.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeDatabase>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int RestBeforeRehearsal = 400;  // milliseconds
constexpr int RestBeforeSaving = 800;

const CommandType& commandOf(const CommandTask& task, const Catalogue& catalogue)
{
    return task.proposal ? *catalogue.command(u"ReviseProposal"_s) : task.form;
}

}  // namespace

CommandDialog::CommandDialog(const CommandTask& task, const Workplace& workplace, QWidget* parent)
    : QDialog(parent),
      m_task(task),
      m_workplace(workplace),
      m_runner(
          new CommandRunner(workplace.link, commandOf(task, workplace.link.catalogue()), this)),
      m_drafts(workplace)
{
    setObjectName(u"commandDialog"_s);
    setWindowModality(Qt::WindowModal);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestBeforeRehearsal);
    m_saving.setSingleShot(true);
    m_saving.setInterval(RestBeforeSaving);
    build();
    connectAll();
    m_form->setFields(task.prefill);
    restoreDraft();
    retranslate();
    resize(1000, 620);
    onEdited();
    m_saving.stop();
    m_form->focusFirst();
}

void CommandDialog::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* const head = new QWidget(this);
    head->setObjectName(u"dialogHead"_s);
    auto* const headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(16, 12, 16, 12);
    headLayout->setSpacing(2);
    m_title = new QLabel(head);
    m_title->setObjectName(u"pageTitle"_s);
    m_help = new QLabel(head);
    m_help->setObjectName(u"help"_s);
    m_help->setWordWrap(true);
    headLayout->addWidget(m_title);
    headLayout->addWidget(m_help);
    layout->addWidget(head);
    m_form = new CommandForm(m_task.form.fields(), m_workplace.link, this);
    m_preview = new ChangePreview(m_workplace.link, this);
    auto* const scroll = new QScrollArea(this);
    scroll->setObjectName(u"formScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    m_parts = new QSplitter(this);
    m_parts->addWidget(scroll);
    m_parts->addWidget(m_preview);
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    m_parts->setSizes({580, 420});
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(1);
    layout->addWidget(m_parts, 1);
    layout->addWidget(makeFooter());
}

QWidget* CommandDialog::makeFooter()
{
    auto* const footer = new QWidget(this);
    footer->setObjectName(u"dialogFooter"_s);
    auto* const layout = new QVBoxLayout(footer);
    layout->setContentsMargins(16, 10, 16, 12);
    m_note = new QLabel(footer);
    m_note->setObjectName(u"note"_s);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_warnings = new ProblemList(footer);
    m_progress = new ProgressPanel(footer);
    layout->addWidget(m_note);
    layout->addWidget(m_warnings);
    layout->addWidget(m_progress);
    auto* const buttons = new QHBoxLayout;
    m_discard = new QPushButton(footer);
    m_discard->setObjectName(u"discard"_s);
    m_discard->setAutoDefault(false);
    m_close = new QPushButton(footer);
    m_close->setObjectName(u"close"_s);
    m_close->setAutoDefault(false);
    m_act = new QPushButton(footer);
    m_act->setObjectName(u"act"_s);
    m_act->setDefault(true);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_act);
    layout->addLayout(buttons);
    return footer;
}

void CommandDialog::connectAll()
{
    bindHelp(*this, u"forms"_s);
    connect(m_form, &CommandForm::edited, this, &CommandDialog::onEdited);
    connect(&m_rest, &QTimer::timeout, this, &CommandDialog::check);
    connect(&m_saving, &QTimer::timeout, this, &CommandDialog::saveDraft);
    connect(m_act, &QPushButton::clicked, this, &CommandDialog::act);
    connect(m_close, &QPushButton::clicked, this, &CommandDialog::reject);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_saving.stop();
        m_drafts.remove(draft());
        done(Rejected);
    });
    const QList<DocumentEditor*> files = m_form->findChildren<DocumentEditor*>();
    for (DocumentEditor* const editor : files) {
        connect(editor, &DocumentEditor::fileWanted, this, [this, editor] { askForFile(editor); });
    }
    connect(m_runner, &CommandRunner::rehearsed, this, &CommandDialog::showForecast);
    connect(m_runner, &CommandRunner::done, this, &CommandDialog::showDone);
    connect(m_runner, &CommandRunner::refused, this, &CommandDialog::showRefused);
}

FormDraft CommandDialog::draft() const
{
    QCborMap fields = m_form->draft();
    for (auto it = m_homeless.constBegin(); it != m_homeless.constEnd(); ++it) {
        fields.insert(it.key(), it.value());
    }
    return {.command = QLatin1String(m_task.form.info().name),
            .prefill = m_task.prefill,
            .proposal = m_task.proposal,
            .fields = fields,
            .savedAt = {}};
}

void CommandDialog::restoreDraft()
{
    if (const std::optional<FormDraft> kept = m_drafts.load(draft())) {
        m_homeless = m_form->restore(kept->fields);
        m_isRestored = true;
    }
}

bool CommandDialog::saveDraft()
{
    m_isUnsaved = !m_drafts.save(draft());
    if (m_isUnsaved) {
        m_note->setText(noteText());
        m_note->show();
    }
    return !m_isUnsaved;
}

void CommandDialog::askForFile(DocumentEditor* editor)
{
    const QString path = m_workplace.prompter.fileToOpen(
        this, {.title = tr("Choose a file"), .suggestion = {}, .patterns = {}});
    if (path.isEmpty()) {
        return;
    }
    editor->readFile(path);
    const QCborMap told{{u"file_name"_s, QFileInfo(path).fileName()},
                        {u"media_type"_s, QMimeDatabase().mimeTypeForFile(path).name()}};
    for (auto it = told.constBegin(); it != told.constEnd(); ++it) {
        if (FieldEditor* const other = m_form->editor(it.key().toString())) {
            other->setValue(it.value());
        }
    }
    onEdited();
}

QString CommandDialog::actButtonText() const
{
    if (m_task.proposal) {
        return tr("Propose again");
    }
    const QString act = actText(m_task.form.info(), m_form->fields(), m_made);
    return m_runner->isProposing() ? tr("Propose: %1").arg(act) : act;
}

QString CommandDialog::noteText() const
{
    QStringList notes;
    if (m_outcome) {
        return outcomeText();
    }
    if (m_isUnsaved) {
        notes.append(
            tr("This computer could not keep the draft; it lives only as long as this form."));
    }
    if (m_isRestored) {
        notes.append(tr("Restored from your draft."));
    }
    if (!m_homeless.isEmpty()) {
        QStringList entries;
        for (auto it = m_homeless.constBegin(); it != m_homeless.constEnd(); ++it) {
            entries.append(it.key().toString() + u": "_s + it.value().toVariant().toString());
        }
        notes.append(tr("The form has changed since; these entries of the draft have no place in "
                        "it any more: %1")
                         .arg(entries.join(u", "_s)));
    }
    if (!m_isRestored && m_runner->isProposing()) {
        notes.append(tr("A second person must approve this before it takes effect."));
    }
    return notes.join(u'\n');
}

QCborMap CommandDialog::requestFields() const
{
    const QCborMap fields = m_form->fields();
    return m_task.proposal ? QCborMap{{u"proposal"_s, *m_task.proposal}, {u"fields"_s, fields}}
                           : fields;
}

Problems CommandDialog::ownProblems() const
{
    const auto body = m_task.form.decode(m_form->fields());
    return body ? Problems() : body.error();
}

void CommandDialog::onEdited()
{
    m_runner->forget();
    m_rest.start();
    m_saving.start();
}

void CommandDialog::check()
{
    const Problems problems = ownProblems();
    m_form->setProblems(problems, m_hasTried);
    if (problems.isEmpty()) {
        m_runner->rehearse(requestFields(), m_preview->showRehearsing());
    } else {
        m_preview->showNothing();
    }
}

void CommandDialog::act()
{
    m_rest.stop();
    m_hasTried = true;
    const Problems problems = ownProblems();
    m_form->setProblems(problems, true);
    if (!problems.isEmpty()) {
        m_form->focusFirst();
        return;
    }
    m_act->setEnabled(false);
    m_form->setEnabled(false);
    m_preview->stopWaiting();
    m_runner->run(requestFields(), m_progress->start());
}

void CommandDialog::showForecast(const Forecast& forecast)
{
    m_form->setProblems(forecast.problems, m_hasTried);
    m_warnings->setProblems(forecast.outcome.warnings);
    m_preview->showForecast(forecast);
    m_made = forecast.problems.isEmpty() ? forecast.outcome.made : QCborMap();
    m_act->setText(actButtonText());
}

void CommandDialog::showDone(const Outcome& outcome)
{
    m_saving.stop();
    m_drafts.remove(draft());
    m_progress->finish();
    m_outcome = outcome;
    m_warnings->setProblems(outcome.warnings);
    m_parts->hide();
    m_discard->hide();
    m_act->hide();
    retranslate();
    m_close->setFocus();
    adjustSize();
    Q_EMIT performed(outcome);
}

void CommandDialog::showRefused(const Problems& problems)
{
    m_progress->finish();
    m_form->setEnabled(true);
    m_act->setEnabled(true);
    m_form->setProblems(problems, true);
    m_preview->showForecast({.problems = problems, .outcome = {}, .changes = {}});
    m_form->focusFirst();
}

QString CommandDialog::outcomeText() const
{
    if (!m_outcome) {
        return {};
    }
    const bool isProposed = m_outcome->made.contains(u"proposal"_s);
    const QString command =
        isProposed ? u"ProposeCommand"_s : QString::fromLatin1(m_task.form.info().name);
    return citss::outcomeText(*m_outcome) + u"\n\n"_s +
           correctionText(command, m_workplace.link.catalogue());
}

void CommandDialog::reject()
{
    if (m_progress->isRunning()) {
        const Question question{
            .title = tr("Still running"),
            .text = tr("The registry is still at work. Cancel it? Then nothing is changed."),
            .act = tr("Cancel the run")};
        if (m_workplace.prompter.confirm(this, question)) {
            m_progress->cancel();
        }
        return;
    }
    if (m_saving.isActive() && !m_outcome) {
        m_saving.stop();
        saveDraft();
    }
    if (m_isUnsaved && !m_outcome &&
        !m_workplace.prompter.confirm(
            this,
            {.title = tr("The draft is not kept"),
             .text = tr("This computer could not keep the draft. Close the form and lose what was "
                        "entered?"),
             .act = tr("Close and lose it")})) {
        return;
    }
    QDialog::reject();
}

void CommandDialog::retranslate()
{
    const QString title = titleText(m_task.form.info().title);
    setWindowTitle(title);
    m_title->setText(title);
    m_help->setText(labelText(m_task.form.info().help));
    m_act->setText(actButtonText());
    m_discard->setText(tr("Discard the draft"));
    m_close->setText(m_outcome ? tr("Close") : tr("Not now"));
    m_close->setToolTip(m_outcome ? QString() : tr("The draft is kept for the next time."));
    m_note->setText(noteText());
    m_note->setVisible(!m_note->text().isEmpty());
}

void CommandDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

}  // namespace citss
