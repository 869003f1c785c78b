// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compliance_tab.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace citss {

class ProgressPanel;
class WhatIfDrafts;
class WhatIfForm;
class WhatIfResult;
struct WhatIfAnswer;

/// "What if": an event rehearsed as it is and as it is supposed to be, entity by entity. Of an
/// event that has run: what other rules would have led to. What is supposed may be kept under a
/// name; nothing of it touches the registry.
class ComplianceWhatIf final : public ComplianceTab {
    Q_OBJECT

public:
    static constexpr const char* Name = "complianceWhatIf";

    ComplianceWhatIf(ComplianceDesk& desk, QWidget* parent);
    ~ComplianceWhatIf() override;

    [[nodiscard]] static QString title(const ComplianceDesk& desk);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] WhatIfForm& form() { return *m_form; }
    [[nodiscard]] WhatIfResult& result() { return *m_result; }
    [[nodiscard]] QPushButton& runButton() { return *m_run; }
    [[nodiscard]] QComboBox& drafts() { return *m_names; }
    [[nodiscard]] QTabWidget& parts() { return *m_parts; }
    [[nodiscard]] QString band() const;

protected:
    void refresh() override;
    void retranslate() override;

private:
    QWidget* makeHead();
    void run();
    void take(const Result<WhatIfAnswer>& answer);
    void showState();
    void fillNames(const QString& chosen);
    void open(const QString& name);
    void save();
    void renameDraft();
    void removeDraft();
    [[nodiscard]] WhatIfDrafts kept() const;
    [[nodiscard]] QString typedName() const;
    [[nodiscard]] QString whyNot() const;

    QLabel* m_band;
    QLabel* m_namesLabel;
    QComboBox* m_names;
    QPushButton* m_save;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QPushButton* m_run;
    ProgressPanel* m_progress;
    QTabWidget* m_parts;
    WhatIfForm* m_form;
    WhatIfResult* m_result;
    QString m_event;
    QString m_opened;  ///< the draft on the desk
    bool m_isRunning = false;
    int m_asked = 0;
};

}  // namespace citss
