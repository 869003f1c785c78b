// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/proposal_panel.h"

#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "ui/pages/approvers.h"
#include "ui/pages/documents_panel.h"
#include "ui/pages/proposal_text.h"
#include "ui/shell/act_text.h"
#include "ui/shell/change_preview.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/outcome_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/progress_panel.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int CommentHeight = 56;
constexpr int LeastPreview = 160;
constexpr int MostOfTheRoom = 1000;
/// What becomes of a proposal by each decision.
constexpr std::array<std::pair<const char*, const char*>, 4> Decided = {
    {{"ApproveProposal", "APPROVED"},
     {"DenyProposal", "DENIED"},
     {"RequestRevisions", "REVISIONS"},
     {"WithdrawProposal", "WITHDRAWN"}}};

}  // namespace

ProposalPanel::ProposalPanel(const Workplace& workplace, QWidget* parent)
    : QWidget(parent), m_workplace(workplace)
{
    setObjectName(u"proposalPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    retranslate();
    connect(&workplace.link, &RegistryLink::momentChanged, this, &ProposalPanel::rebuild);
}

void ProposalPanel::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    m_title = new QLabel(this);
    m_title->setObjectName(u"panelTitle"_s);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(16, 4, 16, 4);
    layout->addWidget(m_title);
    auto* const scroll = new QScrollArea(this);
    scroll->setObjectName(u"proposalScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* const inside = new QWidget;
    auto* const parts = new QVBoxLayout(inside);
    parts->setContentsMargins(0, 0, 0, 0);
    m_text = new ProposalText(m_workplace.link, inside);
    m_preview = new ChangePreview(m_workplace.link, inside);
    m_preview->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_preview->setMinimumHeight(LeastPreview);
    parts->addWidget(m_text);
    parts->addWidget(m_preview, MostOfTheRoom);
    parts->addStretch(1);
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeDecision());
}

QWidget* ProposalPanel::makeDecision()
{
    m_decision = new QWidget(this);
    m_decision->setObjectName(u"dialogFooter"_s);
    auto* const layout = new QVBoxLayout(m_decision);
    layout->setContentsMargins(16, 8, 16, 10);
    m_commentLabel = new QLabel(m_decision);
    m_comment = new QPlainTextEdit(m_decision);
    m_comment->setObjectName(u"comment"_s);
    m_comment->setFixedHeight(CommentHeight);
    m_comment->setTabChangesFocus(true);
    m_commentLabel->setBuddy(m_comment);
    m_note = new QLabel(m_decision);
    m_note->setObjectName(u"note"_s);
    m_note->setWordWrap(true);
    m_problems = new ProblemList(m_decision);
    m_progress = new ProgressPanel(m_decision);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_commentLabel, m_comment, m_note, m_problems, m_progress}) {
        layout->addWidget(part);
    }
    auto* const buttons = new FlowLayout;
    const auto makeButton = [this, buttons](const QString& command) {
        auto* const button = new QPushButton(m_decision);
        button->setObjectName(command);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, command] { decide(command); });
        return button;
    };
    m_documents = new QPushButton(m_decision);
    m_documents->setObjectName(u"proposalDocuments"_s);
    buttons->addWidget(m_documents);
    connect(m_documents, &QPushButton::clicked, this, [this] {
        DocumentsPanel::openFor(m_workplace, window(), u"PROPOSAL"_s, QString::number(id()));
    });
    m_withdraw = makeButton(u"WithdrawProposal"_s);
    m_other = new QPushButton(m_decision);
    m_other->setObjectName(u"otherPerson"_s);
    buttons->addWidget(m_other);
    connect(m_other, &QPushButton::clicked, &m_workplace.link, &RegistryLink::leaveRequested);
    buttons->addStretch();
    m_deny = makeButton(u"DenyProposal"_s);
    m_return = makeButton(u"RequestRevisions"_s);
    m_approve = makeButton(u"ApproveProposal"_s);
    m_approve->setProperty("primary", true);
    m_revise = new QPushButton(m_decision);
    m_revise->setObjectName(u"revise"_s);
    buttons->addWidget(m_revise);
    connect(m_revise, &QPushButton::clicked, this, &ProposalPanel::revise);
    layout->addLayout(buttons);
    // It names its act in words, which need a line of their own.
    layout->addWidget(m_approve);
    return m_decision;
}

qint64 ProposalPanel::id() const
{
    return m_record.value(u"id"_s).toInteger();
}

const CommandType* ProposalPanel::proposed() const
{
    return m_workplace.link.catalogue().command(m_record.value(u"command"_s).toString());
}

bool ProposalPanel::isOpen() const
{
    const QString state = m_record.value(u"state"_s).toString();
    return state == u"PROPOSED"_s || state == u"REVISIONS"_s;
}

bool ProposalPanel::isOwn() const
{
    return m_workplace.link.session() &&
           m_record.value(u"proposer"_s).toString() == m_workplace.link.session()->name;
}

QString ProposalPanel::note() const
{
    return m_note->text();
}

void ProposalPanel::showProposal(const QCborMap& record)
{
    const bool isOther = record.value(u"id"_s) != m_record.value(u"id"_s);
    if (!isOther && record == m_record) {
        return;
    }
    m_record = record;
    if (isOther) {
        m_comment->clear();
        m_outcome.reset();
        m_isDeciding = false;
        m_own.clear();
    }
    rebuild();
    rehearse();
}

void ProposalPanel::focusDecision()
{
    if (m_comment->isVisible()) {
        m_comment->setFocus(Qt::OtherFocusReason);
    }
}

void ProposalPanel::clear()
{
    m_record = {};
    m_outcome.reset();
    m_isDeciding = false;
    rebuild();
}

void ProposalPanel::rebuild()
{
    const CommandType* const command = proposed();
    m_preview->setVisible(command != nullptr && isOpen() && !m_outcome);
    m_decision->setVisible(command != nullptr);
    if (command == nullptr) {
        m_title->setText(tr("Proposal"));
        m_text->say(tr("Choose a proposal to see what it asks and what it would change."));
        return;
    }
    m_title->setText(
        tr("Proposal %1: %2").arg(QString::number(id()), titleText(command->info().title)));
    m_text->tell(*command, m_record);
    showButtons();
}

void ProposalPanel::rehearse()
{
    const CommandType* const command = proposed();
    m_preview->showNothing();
    m_preview->setVisible(command != nullptr && isOpen() && !m_outcome);
    tell(m_own, {});
    m_made.clear();
    m_approve->setText(approveText());
    if (command == nullptr || !isOpen() || !m_workplace.link.readOnlyReason().isEmpty()) {
        return;
    }
    delete m_runner;
    // The proposed command itself is rehearsed: its proposer too may see what it would do.
    m_runner = new CommandRunner(m_workplace.link, *command, this);
    connect(m_runner, &CommandRunner::rehearsed, m_preview, &ChangePreview::showForecast);
    connect(m_runner, &CommandRunner::rehearsed, this, [this](const Forecast& forecast) {
        tell(m_own, forecast.problems + forecast.outcome.warnings);
        m_made = forecast.problems.isEmpty() ? forecast.outcome.made : QCborMap();
        m_approve->setText(approveText());
    });
    m_runner->rehearse(decodedFields(m_record.value(u"fields"_s)), m_preview->showRehearsing());
}

void ProposalPanel::decide(const QString& command)
{
    const CommandType& decision = *m_workplace.link.catalogue().command(command);
    const QCborMap fields{{u"proposal"_s, id()},
                          {u"comment"_s, m_comment->toPlainText().trimmed()}};
    if (const auto body = decision.decode(fields); !body) {
        tell(body.error(), m_found);
        m_comment->setFocus(Qt::OtherFocusReason);
        return;
    }
    auto* const runner = new CommandRunner(m_workplace.link, decision, this);
    setDeciding(true);
    if (m_runner != nullptr) {
        m_runner->forget();  // what it found no longer matters
    }
    m_preview->setVisible(!m_made.isEmpty());
    connect(runner, &CommandRunner::done, this, [this, runner, command](const Outcome& outcome) {
        setDeciding(false);
        for (const auto& [name, state] : Decided) {
            if (command == QLatin1String(name)) {
                m_record.insert(u"state"_s, QLatin1String(state));
            }
        }
        m_isDeciding = true;  // until what has become of it is shown
        m_outcome = outcome;
        m_comment->clear();
        tell({}, outcome.warnings);
        rebuild();
        runner->deleteLater();
    });
    connect(runner, &CommandRunner::refused, this, [this, runner](const Problems& problems) {
        setDeciding(false);
        if (m_made.isEmpty()) {
            rehearse();  // it was stopped for the decision
        }
        tell(problems, m_found);
        runner->deleteLater();
    });
    runner->run(fields, m_progress->start());
}

void ProposalPanel::setDeciding(bool isDeciding)
{
    m_isDeciding = isDeciding;
    const QWidget* const focus = QApplication::focusWidget();
    if (isDeciding && focus != nullptr && m_decision->isAncestorOf(focus)) {
        m_decision->setFocus(Qt::OtherFocusReason);  // not somewhere else in the window
    }
    if (!isDeciding) {
        m_progress->finish();
    }
    for (QWidget* part : std::initializer_list<QWidget*>{m_commentLabel,
                                                         m_comment,
                                                         m_documents,
                                                         m_withdraw,
                                                         m_deny,
                                                         m_return,
                                                         m_approve,
                                                         m_revise}) {
        part->setEnabled(!isDeciding);  // but not what cancels it
    }
    if (!isDeciding) {
        showButtons();  // some may not be pressed for reasons of their own
    }
}

void ProposalPanel::tell(const Problems& own, const Problems& found)
{
    m_own = own;
    m_found = found;
    m_problems->setProblems(own + found);
}

void ProposalPanel::revise()
{
    auto* const dialog = new CommandDialog({.form = *proposed(),
                                            .prefill = decodedFields(m_record.value(u"fields"_s)),
                                            .proposal = id()},
                                           m_workplace,
                                           window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProposalPanel::showButtons()
{
    const CommandType* const command = proposed();
    if (command == nullptr) {
        return;
    }
    const QString state = m_record.value(u"state"_s).toString();
    const bool waits = isOpen() && !m_outcome;
    const Rights rights = m_workplace.link.rights(command->info().action);
    const bool decides = rights.approve || rights.alone;
    const QString reason = m_workplace.link.readOnlyReason();
    const QString ownReason = isOwn() ? whoDecides(decides) : reason;
    for (QPushButton* button : {m_approve, m_deny, m_return}) {
        button->setVisible(waits && decides && state != u"REVISIONS"_s);
        button->setEnabled(ownReason.isEmpty());
        button->setToolTip(ownReason);
    }
    m_other->setVisible(waits && (isOwn() || !decides) && m_workplace.link.about().training &&
                        reason.isEmpty());
    m_documents->setVisible(waits && DocumentsPanel::mayRead(m_workplace));
    m_withdraw->setVisible(waits && isOwn());
    m_withdraw->setEnabled(reason.isEmpty());
    m_withdraw->setToolTip(reason);
    m_revise->setVisible(waits && state == u"REVISIONS"_s && rights.mayStart());
    m_revise->setEnabled(reason.isEmpty());
    m_revise->setToolTip(reason);
    const bool canComment = waits && (decides || isOwn());
    m_commentLabel->setVisible(canComment);
    m_comment->setVisible(canComment);
    m_comment->setEnabled(reason.isEmpty());
    m_note->setText(m_outcome                          ? outcomeText(*m_outcome)
                    : !waits || state != u"PROPOSED"_s ? QString()
                    : decides                          ? ownReason
                                                       : whoDecides(decides));
    m_note->setVisible(!m_note->text().isEmpty());
}

QString ProposalPanel::whoDecides(bool decides) const
{
    const QString roles = approverRoles(proposed()->info().action);
    return isOwn() && decides
               ? tr("You proposed this; another person must decide it, in the role: %1.").arg(roles)
               : tr("Another person decides this, in the role: %1.").arg(roles);
}

QString ProposalPanel::approveText() const
{
    const CommandType* const command = proposed();
    return command == nullptr
               ? tr("Approve")
               : tr("Approve: %1")
                     .arg(actText(
                         command->info(), decodedFields(m_record.value(u"fields"_s)), m_made));
}

void ProposalPanel::retranslate()
{
    m_commentLabel->setText(tr("Comment (required; it stays with the decision)"));
    m_comment->setAccessibleName(tr("Comment"));
    m_approve->setText(approveText());
    m_documents->setText(tr("Documents…"));
    m_deny->setText(tr("Deny"));
    m_return->setText(tr("Request revisions"));
    m_withdraw->setText(tr("Withdraw"));
    m_revise->setText(tr("Revise…"));
    m_other->setText(tr("Work as another person…"));
    rebuild();
}

void ProposalPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
