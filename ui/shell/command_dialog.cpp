// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_dialog.h"

#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "ui/shell/change_preview.h"
#include "ui/shell/outcome_text.h"
#include "ui/shell/prompter.h"
#include "ui/widgets/command_form.h"
#include "ui/widgets/draft_store.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/progress_panel.h"

#include <QEvent>
#include <QLabel>
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
      m_runner(new CommandRunner(workplace.link, commandOf(task, workplace.link.catalogue()), this))
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
    connect(m_form, &CommandForm::edited, this, &CommandDialog::onEdited);
    connect(&m_rest, &QTimer::timeout, this, &CommandDialog::check);
    connect(&m_saving, &QTimer::timeout, this, &CommandDialog::saveDraft);
    connect(m_act, &QPushButton::clicked, this, &CommandDialog::act);
    connect(m_close, &QPushButton::clicked, this, &CommandDialog::reject);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_saving.stop();
        m_workplace.drafts.remove(draftKey());
        done(Rejected);
    });
    connect(m_runner, &CommandRunner::rehearsed, this, &CommandDialog::showForecast);
    connect(m_runner, &CommandRunner::done, this, &CommandDialog::showDone);
    connect(m_runner, &CommandRunner::refused, this, &CommandDialog::showRefused);
}

QString CommandDialog::draftKey() const
{
    const RegistryLink& link = m_workplace.link;
    const QString username = link.session() ? link.session()->username : QString();
    const QString proposal = m_task.proposal ? QString::number(*m_task.proposal) : QString();
    return QStringList{
        link.about().name, username, QLatin1String(m_task.form.info().name), proposal}
        .join(u'\n');
}

void CommandDialog::restoreDraft()
{
    if (const std::optional<QCborMap> draft = m_workplace.drafts.load(draftKey())) {
        m_form->setFields(*draft);
        m_isRestored = true;
    }
}

void CommandDialog::saveDraft() const
{
    QCborMap draft = m_form->fields();
    for (const FieldInfo& field : m_task.form.fields()) {
        if (field.kind == FieldKind::Secret) {
            draft.remove(QLatin1String(field.name));
        }
    }
    m_workplace.drafts.save(draftKey(), draft);
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
        m_preview->showWaiting(true);
        m_runner->rehearse(requestFields());
    } else {
        m_preview->showWaiting(false);
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
    m_runner->run(requestFields(), m_progress->start());
}

void CommandDialog::showForecast(const Forecast& forecast)
{
    m_form->setProblems(forecast.problems, m_hasTried);
    m_warnings->setProblems(forecast.outcome.warnings);
    m_preview->showForecast(forecast);
}

void CommandDialog::showDone(const Outcome& outcome)
{
    m_saving.stop();
    m_workplace.drafts.remove(draftKey());
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
    return m_outcome ? citss::outcomeText(*m_outcome) : QString();
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
    QDialog::reject();
}

void CommandDialog::retranslate()
{
    const QString title = titleText(m_task.form.info().title);
    setWindowTitle(title);
    m_title->setText(title);
    m_help->setText(labelText(m_task.form.info().help));
    m_act->setText(m_task.proposal           ? tr("Propose again")
                   : m_runner->isProposing() ? tr("Propose: %1").arg(title)
                                             : title);
    m_discard->setText(tr("Discard the draft"));
    m_close->setText(m_outcome ? tr("Close") : tr("Not now"));
    m_close->setToolTip(m_outcome ? QString() : tr("The draft is kept for the next time."));
    if (m_outcome) {
        m_note->setText(outcomeText());
    } else if (m_isRestored) {
        m_note->setText(tr("Restored from your draft."));
    } else if (m_runner->isProposing()) {
        m_note->setText(tr("A second person must approve this before it takes effect."));
    }
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
