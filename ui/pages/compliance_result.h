// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compliance_tab.h"

class QLabel;
class QTabWidget;

namespace citss {

class Chart;
class ComplianceWhy;
class ViewTable;

/// What became of the event: who complied, with what, line by line, and what the rest owe.
class ComplianceResult final : public ComplianceTab {
    Q_OBJECT

public:
    static constexpr const char* Name = "complianceResult";

    ComplianceResult(ComplianceDesk& desk, QWidget* parent);

    [[nodiscard]] static QString title(const ComplianceDesk& desk);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] ViewTable& runs() { return *m_tables.first(); }
    [[nodiscard]] ViewTable& penalties() { return *m_tables.last(); }
    [[nodiscard]] ComplianceWhy& why() { return *m_why; }
    [[nodiscard]] Chart& coveredBars() { return *m_covered; }
    [[nodiscard]] Chart& kindBars() { return *m_kinds; }
    [[nodiscard]] QString summary() const;

protected:
    void refresh() override;
    void retranslate() override;

private:
    QWidget* makeCharts();
    void makeTables();
    void readFigures();
    void takeRuns(const Result<Page>& page);
    void showFigures();
    void showParts();
    /// Whether the event was ever run: what was reversed stays listed.
    [[nodiscard]] bool wasRun() const;
    void askWhy();
    [[nodiscard]] QString summaryText() const;

    QLabel* m_summary;
    QLabel* m_empty;  ///< instead of all else, before there is anything to tell
    Chart* m_covered;
    Chart* m_kinds;
    QWidget* m_charts = nullptr;
    QWidget* m_body = nullptr;
    QTabWidget* m_parts;
    QList<ViewTable*> m_tables;  ///< runs, late obligations, rates
    ComplianceWhy* m_why;
    QList<QCborMap> m_largest;
    QMap<QString, qint64> m_totals;
    QList<std::pair<QString, qint64>> m_byKind;
    int m_asked = 0;
    int m_reading = 0;
};

}  // namespace citss
