// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/examples.h"
#include "ui/pages/rule_pack_shelf.h"
#include "ui/shell/workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace citss {

class RowList;
class RowListFooter;

/// The worked examples that a pack carries, run by the engine itself: what passed, what did not and
/// where it differs, and the arithmetic.
class RulePackExamples final : public QWidget {
    Q_OBJECT

public:
    RulePackExamples(const Workplace& workplace, QWidget* parent);

    /// They run when they come in sight.
    void show(const ShelvedPackPointer& pack);
    void run();
    [[nodiscard]] bool isLoaded() const { return !m_isRunning; }
    [[nodiscard]] const compliance::ExampleReport& report() const { return m_report; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString detail() const;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void take(const compliance::ExampleReport& report);
    void showSummary();
    void showDetail();
    void retranslate();
    [[nodiscard]] const compliance::ExampleOutcome& outcome(int row) const;

    Workplace m_workplace;
    ShelvedPackPointer m_pack;
    bool m_isStale = false;
    bool m_isRunning = false;
    int m_asked = 0;
    compliance::ExampleReport m_report;
    QLabel* m_summary;
    QPushButton* m_run;
    QLabel* m_detail;
    RowList* m_rows = nullptr;
    QTableView* m_table = nullptr;
    RowListFooter* m_footer = nullptr;
};

}  // namespace citss
