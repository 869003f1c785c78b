// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_runner.h"
#include "ui/shell/form_drafts.h"
#include "ui/shell/workplace.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;

namespace citss {

class ChangePreview;
class CommandForm;
class DocumentEditor;
class ProblemList;
class ProgressPanel;

/// What is to be given: a command, or a proposal's command in a form of its own.
struct CommandTask {
    const CommandType& form;
    QCborMap prefill = {};
    /// Set to answer a request for revisions: the form's fields go back into this proposal.
    std::optional<qint64> proposal = {};
};

/// Fill in, see what it would change, do it: the form of any command with its rehearsal beside it.
class CommandDialog final : public QDialog {
    Q_OBJECT

public:
    CommandDialog(const CommandTask& task, const Workplace& workplace, QWidget* parent);

    [[nodiscard]] CommandForm& form() { return *m_form; }
    [[nodiscard]] ChangePreview& preview() { return *m_preview; }
    [[nodiscard]] QPushButton& actButton() { return *m_act; }
    [[nodiscard]] QString outcomeText() const;
    void reject() override;

Q_SIGNALS:
    void performed(const citss::Outcome& outcome);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeFooter();
    void connectAll();
    void restoreDraft();
    bool saveDraft();
    [[nodiscard]] FormDraft draft() const;
    void askForFile(DocumentEditor* editor);
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] QString actButtonText() const;
    [[nodiscard]] QCborMap requestFields() const;
    [[nodiscard]] Problems ownProblems() const;
    void onEdited();
    void check();
    void act();
    void showForecast(const Forecast& forecast);
    void showDone(const Outcome& outcome);
    void showRefused(const Problems& problems);
    void retranslate();

    CommandTask m_task;
    Workplace m_workplace;
    CommandRunner* m_runner;
    CommandForm* m_form = nullptr;
    ChangePreview* m_preview = nullptr;
    QSplitter* m_parts = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_help = nullptr;
    QLabel* m_note = nullptr;  ///< draft restored, or what was done
    ProblemList* m_warnings = nullptr;
    ProgressPanel* m_progress = nullptr;
    QPushButton* m_act = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_close = nullptr;
    QTimer m_rest;
    QTimer m_saving;
    std::optional<Outcome> m_outcome;
    bool m_hasTried = false;
    FormDrafts m_drafts;
    QCborMap m_homeless;  ///< of a draft: what has no place in the form any more
    QCborMap m_made;      ///< by the rehearsal
    bool m_isRestored = false;
    bool m_isUnsaved = false;  ///< the disk did not take the draft
};

}  // namespace citss
