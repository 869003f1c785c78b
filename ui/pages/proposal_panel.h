// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_runner.h"
#include "ui/shell/workplace.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace citss {

class ChangePreview;
class ProblemList;
class ProgressPanel;
class ProposalText;

/// One proposal: what was asked and by whom, what its approval would change, and the decision.
class ProposalPanel final : public QWidget {
    Q_OBJECT

public:
    ProposalPanel(const Workplace& workplace, QWidget* parent = nullptr);

    /// A row of the view of proposals.
    void showProposal(const QCborMap& record);
    void clear();
    /// Puts the keys where the decision is written.
    void focusDecision();
    [[nodiscard]] ChangePreview& preview() { return *m_preview; }
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool isEmpty() const { return m_record.isEmpty(); }
    /// Whether the person has just decided what it shows: the outcome is on its way, or told.
    [[nodiscard]] bool isDeciding() const { return m_isDeciding; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeDecision();
    void rebuild();
    void rehearse();
    void decide(const QString& command);
    void setDeciding(bool isDeciding);
    /// What keeps the decision from being taken, and what the registry found of the proposal.
    void tell(const Problems& own, const Problems& found);
    void revise();
    void showButtons();
    void retranslate();
    [[nodiscard]] qint64 id() const;
    [[nodiscard]] const CommandType* proposed() const;
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isOwn() const;
    [[nodiscard]] QString approveText() const;
    /// Who decides, where it is somebody else.
    [[nodiscard]] QString whoDecides(bool decides) const;

    Workplace m_workplace;
    CommandRunner* m_runner = nullptr;
    QLabel* m_title = nullptr;
    ProposalText* m_text = nullptr;
    ChangePreview* m_preview = nullptr;
    QWidget* m_decision = nullptr;
    QLabel* m_commentLabel = nullptr;
    QPlainTextEdit* m_comment = nullptr;
    QLabel* m_note = nullptr;
    ProblemList* m_problems = nullptr;
    ProgressPanel* m_progress = nullptr;
    QPushButton* m_approve = nullptr;
    QPushButton* m_deny = nullptr;
    QPushButton* m_return = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_revise = nullptr;
    QPushButton* m_documents = nullptr;
    QPushButton* m_other = nullptr;  ///< where one may be somebody else
    QCborMap m_record;
    QCborMap m_made;  ///< by the rehearsal
    Problems m_own;
    Problems m_found;
    std::optional<Outcome> m_outcome;
    bool m_isDeciding = false;
};

}  // namespace citss
