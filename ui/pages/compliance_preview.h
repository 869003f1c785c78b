// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compliance_tab.h"

class QComboBox;
class QLabel;

namespace citss {

class Chart;
class ComplianceAct;
class ComplianceWhy;
class ViewTable;

/// The dry run: what every entity would retire, and for the chosen one every line with its why.
class CompliancePreview final : public ComplianceTab {
    Q_OBJECT

public:
    static constexpr const char* Name = "compliancePreview";

    CompliancePreview(ComplianceDesk& desk, QWidget* parent);

    [[nodiscard]] static QString title(const ComplianceDesk& desk);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] ComplianceAct& act() { return *m_act; }
    [[nodiscard]] ViewTable& table() { return *m_table; }
    [[nodiscard]] ComplianceWhy& why() { return *m_why; }
    [[nodiscard]] Chart& chart() { return *m_chart; }

protected:
    void refresh() override;
    void retranslate() override;

private:
    static QString madeText(const Outcome& made);
    void makeAct();
    QWidget* makeHead();
    QWidget* makeBody();
    void fillPreviews();
    void showPreview();
    void askWhy();
    void drawChart();

    ComplianceAct* m_act = nullptr;
    QLabel* m_chosenLabel;
    QComboBox* m_chosen;
    Chart* m_chart;
    ViewTable* m_table;
    ComplianceWhy* m_why;
    QWidget* m_body = nullptr;
    QLabel* m_empty;  ///< instead of the body, before there is a preview
    QList<QCborMap> m_largest;
    std::optional<qint64> m_shown;
    int m_asked = 0;
    bool m_isReading = false;
};

}  // namespace citss
