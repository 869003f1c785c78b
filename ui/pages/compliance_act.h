// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/registry.h"
#include "ui/shell/workplace.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace citss {

class CommandRunner;
class ProblemList;
class ProgressPanel;

/// What an act says of itself; asked anew whenever the language changes.
struct ActWords {
    /// The button says the act, with its numbers once a rehearsal has told them.
    std::function<QString(const Outcome* rehearsed, bool proposes)> button;
    /// What the rehearsal found, in numbers. None: the act is done without a rehearsal.
    std::function<QString(const Outcome& rehearsed)> forecast = {};
    /// Why it cannot be done now; empty if it can.
    std::function<QString()> reason = {};
    /// What was done, in words of its own.
    std::function<QString(const Outcome& made)> outcome = {};
    /// Refusals that are no fault: there is just nothing to do. Led by one of them, it is refused
    /// without a list of them.
    QList<const ProblemType*> calm = {};
    /// What is said instead; without it, the first of them.
    std::function<QString(const Problems& found)> calmly = {};
};

/// Rehearse, then do: one command with what it would do, in numbers, and the button that says so.
/// What the person's role may not do is absent; what may not be done now says why.
class ComplianceAct final : public QWidget {
    Q_OBJECT

public:
    ComplianceAct(const Workplace& workplace,
                  const QString& command,
                  ActWords words,
                  QWidget* parent);

    /// What is to be done, and what to look at in the state that would follow.
    void prepare(const QCborMap& fields, const QList<ViewRequest>& views = {});
    /// There is nothing to do; what was done is no longer told.
    void clear();
    /// The reason may be another one now.
    void recheck();
    [[nodiscard]] bool isOffered() const;  ///< whether the role may do it at all
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const std::optional<Outcome>& forecast() const { return m_forecast; }
    [[nodiscard]] QPushButton& button() { return *m_button; }
    /// What the registry says of it: refusals, or the warnings it would be done with.
    [[nodiscard]] const Problems& found() const { return m_found; }
    /// They are told elsewhere: next to the rows they are about.
    void hideProblems() { m_hidesProblems = true; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    /// The pages that were asked for; none if it would be refused.
    void rehearsed(const QList<citss::Result<citss::Page>>& pages);
    void done(const citss::Outcome& outcome);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class State { Nothing, Rehearsing, Ready, Refused, Running };

    void build();
    void rehearse();
    void take(const Result<Rehearsal>& rehearsal);
    void act();
    [[nodiscard]] bool isCalm() const;
    void tell(const Problems& found);
    void showState();
    void keepFocus(bool isReady);
    [[nodiscard]] QString whyNot() const;

    Workplace m_workplace;
    QString m_command;
    ActWords m_words;
    CommandRunner* m_runner;
    QLabel* m_summary = nullptr;
    ProblemList* m_problems = nullptr;
    QLabel* m_note = nullptr;
    ProgressPanel* m_progress = nullptr;
    QPushButton* m_button = nullptr;
    State m_state = State::Nothing;
    QCborMap m_fields;
    QList<ViewRequest> m_views;
    Problems m_found;
    bool m_hidesProblems = false;
    std::optional<Outcome> m_forecast;
    std::optional<Outcome> m_outcome;
    std::shared_ptr<Progress> m_rehearsal;
    int m_asked = 0;
};

}  // namespace citss
