// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compliance_tab.h"

class QLabel;
class QSplitter;
class QTableView;

namespace citss {

class ProposalPanel;
class RowList;

/// What of this event waits for a second person, and the decision on it.
class ComplianceDecisions final : public ComplianceTab {
    Q_OBJECT

public:
    static constexpr const char* Name = "complianceDecisions";

    ComplianceDecisions(ComplianceDesk& desk, QWidget* parent);

    [[nodiscard]] static QString title(const ComplianceDesk& desk);
    [[nodiscard]] bool isLoaded() const override { return true; }
    [[nodiscard]] QTableView& list() { return *m_table; }
    [[nodiscard]] ProposalPanel& panel() { return *m_panel; }

protected:
    void refresh() override;
    void retranslate() override;

private:
    void makeList();
    void choose();
    void showChosen();
    void showParts();

    RowList* m_rows = nullptr;
    QTableView* m_table = nullptr;
    ProposalPanel* m_panel;
    QSplitter* m_body;
    QLabel* m_empty;  ///< instead of the body, while nothing waits
    QList<QCborMap> m_proposals;
    QString m_event;
    qint64 m_chosen = 0;
};

}  // namespace citss
