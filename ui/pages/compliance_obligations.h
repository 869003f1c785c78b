// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compliance_tab.h"

class QPushButton;
class QTabWidget;

namespace citss {

class Chart;
class ComplianceAct;
class FlowLayout;
class ViewTable;

/// What every entity owes: publishing it, and the terms that may differ for single entities.
class ComplianceObligations final : public ComplianceTab {
    Q_OBJECT

public:
    static constexpr const char* Name = "complianceObligations";

    ComplianceObligations(ComplianceDesk& desk, QWidget* parent);

    [[nodiscard]] static QString title(const ComplianceDesk& desk);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] ComplianceAct& act() { return *m_act; }
    [[nodiscard]] Chart& chart() { return *m_chart; }

protected:
    void refresh() override;
    void retranslate() override;

private:
    void makeAct();
    void makeTables();
    QWidget* makeHead();
    void addForm(const QString& command, FlowLayout* layout);
    void showForms();
    [[nodiscard]] bool isOfRates() const;
    void readChart();
    void drawChart();

    ComplianceAct* m_act = nullptr;
    Chart* m_chart;
    QTabWidget* m_parts;
    QList<ViewTable*> m_tables;  ///< obligations, true-ups, other terms, rates
    QList<QPushButton*> m_forms;
    QList<QCborMap> m_largest;
    int m_asked = 0;
    bool m_isReading = false;
};

}  // namespace citss
