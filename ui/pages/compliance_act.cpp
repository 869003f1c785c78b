// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_act.h"

#include "core/base/problem_text.h"
#include "ui/shell/command_runner.h"
#include "ui/shell/outcome_text.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/when_done.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// Enough to see why a button is dead; the list beside it has the rest.
constexpr qsizetype MostToldOnButton = 3;

QString refusalText(const Problems& problems)
{
    QStringList sentences;
    for (const Problem& problem : problems.mid(0, MostToldOnButton)) {
        sentences.append(problemText(problem));
    }
    return sentences.join(u' ');
}

}  // namespace

ComplianceAct::ComplianceAct(const Workplace& workplace,
                             const QString& command,
                             ActWords words,
                             QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_command(command),
      m_words(std::move(words)),
      m_runner(
          new CommandRunner(workplace.link, *workplace.link.catalogue().command(command), this))
{
    setObjectName(u"act_"_s + command);
    build();
    showState();
    connect(&workplace.link, &RegistryLink::momentChanged, this, &ComplianceAct::recheck);
    connect(&workplace.link, &RegistryLink::aboutChanged, this, &ComplianceAct::recheck);
    connect(m_button, &QPushButton::clicked, this, &ComplianceAct::act);
    connect(m_runner, &CommandRunner::done, this, [this](const Outcome& outcome) {
        m_progress->finish();
        m_outcome = outcome;
        m_forecast.reset();
        m_state = State::Nothing;
        tell(outcome.warnings);
        showState();
        Q_EMIT done(outcome);
    });
    connect(m_runner, &CommandRunner::refused, this, [this](const Problems& problems) {
        m_progress->finish();
        tell(problems);
        m_state = m_words.forecast ? State::Refused : State::Ready;
        showState();
    });
}

void ComplianceAct::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto makeLabel = [this, layout](const QString& name) {
        auto* const label = new QLabel(this);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
        return label;
    };
    m_summary = makeLabel(u"summary"_s);
    m_problems = new ProblemList(this);
    layout->addWidget(m_problems);
    m_note = makeLabel(u"note"_s);
    m_progress = new ProgressPanel(this);
    layout->addWidget(m_progress);
    auto* const buttons = new QHBoxLayout;
    m_button = new QPushButton(this);
    m_button->setObjectName(m_command);
    m_button->setProperty("primary", true);
    buttons->addWidget(m_button);
    buttons->addStretch(1);
    layout->addLayout(buttons);
}

bool ComplianceAct::isOffered() const
{
    return m_workplace.link.rights(m_runner->command().info().action).mayStart();
}

bool ComplianceAct::isBusy() const
{
    return m_state == State::Rehearsing || m_state == State::Running;
}

QString ComplianceAct::summary() const
{
    return m_summary->text();
}

QString ComplianceAct::note() const
{
    return m_note->text();
}

void ComplianceAct::prepare(const QCborMap& fields, const QList<ViewRequest>& views)
{
    if (m_state == State::Running) {
        return;
    }
    if (fields != m_fields) {
        m_outcome.reset();
    }
    m_fields = fields;
    m_views = views;
    rehearse();
}

void ComplianceAct::clear()
{
    if (m_state == State::Running) {
        return;
    }
    ++m_asked;
    m_state = State::Nothing;
    m_fields = {};
    m_forecast.reset();
    m_outcome.reset();
    tell({});
    showState();
}

void ComplianceAct::recheck()
{
    const bool couldNot = m_state == State::Nothing && !m_fields.isEmpty() && !m_outcome;
    if (couldNot) {
        rehearse();
    } else {
        showState();
    }
}

void ComplianceAct::rehearse()
{
    const int number = ++m_asked;
    if (m_rehearsal) {
        m_rehearsal->cancel();
        m_rehearsal.reset();
    }
    m_forecast.reset();
    m_state = State::Nothing;
    const bool isKept = !m_workplace.link.readOnlyReason().isEmpty() ||
                        (m_words.reason && !m_words.reason().isEmpty());
    if (isKept || !isOffered()) {
        Q_EMIT rehearsed({});
        showState();
        return;
    }
    if (!m_words.forecast) {
        m_state = State::Ready;
        showState();
        return;
    }
    m_state = State::Rehearsing;
    tell({});
    showState();
    m_rehearsal = m_progress->start();
    whenDone(
        m_workplace.link.rehearse(
            {.commands = {{.id = {}, .command = m_command, .fields = m_fields}}, .views = m_views},
            m_rehearsal),
        this,
        [this, number](const Result<Rehearsal>& rehearsal) {
            if (number == m_asked) {
                take(rehearsal);
            }
        });
}

void ComplianceAct::take(const Result<Rehearsal>& rehearsal)
{
    m_progress->finish();
    m_rehearsal.reset();
    const bool isRefused = !rehearsal || !rehearsal->outcomes.last();
    m_state = isRefused ? State::Refused : State::Ready;
    if (isRefused) {
        tell(rehearsal ? rehearsal->outcomes.last().error() : rehearsal.error());
        Q_EMIT rehearsed({});
    } else {
        m_forecast = *rehearsal->outcomes.last();
        tell(m_forecast->warnings);
        Q_EMIT rehearsed(rehearsal->pages);
    }
    showState();
}

void ComplianceAct::act()
{
    if (m_state != State::Ready) {
        return;
    }
    m_state = State::Running;
    m_outcome.reset();
    showState();
    m_runner->run(m_fields, m_progress->start());
}

bool ComplianceAct::isCalm() const
{
    return !m_hidesProblems && !m_found.isEmpty() && m_words.calm.contains(m_found.first().type);
}

void ComplianceAct::tell(const Problems& found)
{
    m_found = found;
    Problems shown = m_hidesProblems ? Problems() : found;
    if (isCalm()) {
        shown.removeIf([this](const Problem& each) { return m_words.calm.contains(each.type); });
    }
    m_problems->setProblems(shown);
}

QString ComplianceAct::whyNot() const
{
    if (const QString reason = m_workplace.link.readOnlyReason(); !reason.isEmpty()) {
        return reason;
    }
    if (const QString reason = m_words.reason ? m_words.reason() : QString(); !reason.isEmpty()) {
        return reason;
    }
    switch (m_state) {
        case State::Nothing:
            return tr("There is nothing to do here now.");
        case State::Rehearsing:
            return tr("The registry is working out what this would change.");
        case State::Refused:
            return !isCalm()        ? refusalText(m_found)
                   : m_words.calmly ? m_words.calmly(m_found)
                                    : problemText(m_found.first());
        case State::Running:
            return tr("The registry is at work.");
        case State::Ready:
            return {};
    }
    Q_UNREACHABLE();
}

void ComplianceAct::showState()
{
    setVisible(isOffered());
    const QString reason = whyNot();
    const bool isReady = reason.isEmpty();
    const Outcome* const known = m_forecast ? &*m_forecast : nullptr;
    m_button->setText(m_words.button(known, m_runner->isProposing()));
    keepFocus(isReady);
    m_button->setEnabled(isReady);
    m_button->setToolTip(reason);
    m_button->setAccessibleName(m_button->text());
    m_button->setAccessibleDescription(reason);
    const bool isTold = (m_state == State::Refused && !isCalm()) || m_outcome;
    m_summary->setText(isReady  ? (known != nullptr ? m_words.forecast(*known) : QString())
                       : isTold ? QString()
                                : reason);
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_note->setText(!m_outcome        ? QString()
                    : m_words.outcome ? m_words.outcome(*m_outcome)
                                      : outcomeText(*m_outcome));
    m_note->setVisible(m_outcome.has_value());
}

/// A button that goes dead would send the keys somewhere else in the window: they wait here.
void ComplianceAct::keepFocus(bool isReady)
{
    if (!isReady && m_button->hasFocus()) {
        setFocus(Qt::OtherFocusReason);
    } else if (isReady && hasFocus()) {
        m_button->setEnabled(true);
        m_button->setFocus(Qt::OtherFocusReason);
    }
}

void ComplianceAct::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showState();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
