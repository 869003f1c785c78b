// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compliance_tab.h"

#include <QTimer>

class QLabel;

namespace citss {

class CommandForm;
class ComplianceAct;

/// Taking surrenders back: with a reason, rehearsed first; a later surrender that stands in the way
/// is named.
class ComplianceReversal final : public ComplianceTab {
    Q_OBJECT

public:
    static constexpr const char* Name = "complianceReversal";

    ComplianceReversal(ComplianceDesk& desk, QWidget* parent);

    [[nodiscard]] static QString title(const ComplianceDesk& desk);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] CommandForm& form() { return *m_form; }
    [[nodiscard]] ComplianceAct& act() { return *m_act; }

protected:
    void refresh() override;
    void retranslate() override;

private:
    void makeAct();
    void check();
    void saveDraft() const;
    void restoreDraft();
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] QString whyNot() const;

    QLabel* m_help;
    CommandForm* m_form;
    ComplianceAct* m_act = nullptr;
    QTimer m_rest;
    QString m_event;
};

}  // namespace citss
