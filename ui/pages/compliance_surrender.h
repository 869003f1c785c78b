// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compliance_tab.h"

class QLabel;
class QPushButton;
class QTableView;

namespace citss {

class ComplianceAct;
class RowList;

/// Proposing the surrender: what the chosen preview would retire, in numbers and names, from a
/// rehearsal; and who must approve it.
class ComplianceSurrender final : public ComplianceTab {
    Q_OBJECT

public:
    static constexpr const char* Name = "complianceSurrender";

    ComplianceSurrender(ComplianceDesk& desk, QWidget* parent);

    [[nodiscard]] static QString title(const ComplianceDesk& desk);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] ComplianceAct& act() { return *m_act; }
    [[nodiscard]] QTableView& names() { return *m_names; }
    [[nodiscard]] QString approvers() const;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void makeNames();
    void makeAct();
    void take(const QList<Result<Page>>& pages);
    static QString nothingText(const Problems& found);
    [[nodiscard]] QString forecastText(const Outcome& rehearsed) const;
    [[nodiscard]] QString whyNot() const;
    void showWords();

    QLabel* m_subject;
    ComplianceAct* m_act = nullptr;
    QLabel* m_approvers;
    QPushButton* m_decide;
    RowList* m_rows = nullptr;
    QTableView* m_names = nullptr;
    QList<QCborMap> m_runs;
    qint64 m_late = 0;  ///< instruments of the late obligations that would follow
};

}  // namespace citss
