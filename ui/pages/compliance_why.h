// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "ui/pages/compliance_plan.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QTableView;

namespace citss {

class Chart;
class ProblemList;
class RowList;

/// Everything behind one entity's surrender: each line down to its serial numbers with its rule,
/// law and arithmetic, what was left and why, and how much of each limit is used.
class ComplianceWhy final : public QWidget {
    Q_OBJECT

public:
    ComplianceWhy(RegistryLink& link, QWidget* parent);

    /// By when what is missing must be there; none once that is past.
    void setDeadline(const std::optional<Instant>& deadline) { m_deadline = deadline; }

    /// `title` names the entity.
    void ask(const PlanQuestion& question, const QString& title);
    void clear();
    [[nodiscard]] bool isLoaded() const { return !m_isReading; }
    [[nodiscard]] const EntityPlan& plan() const { return m_plan; }
    /// The explanation of the selected line.
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString note() const;
    /// What is missing, what that costs and what would mend it; empty if nothing is.
    [[nodiscard]] QString shortfall() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void makeLists();
    void take(const EntityPlan& plan);
    void showPlan();
    void showExplanation();
    void showLimits();
    void showShortfall();
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] QString cell(const char* view, const char* column, const QCborMap& record) const;
    void retranslate();

    RegistryLink& m_link;
    std::optional<Instant> m_deadline;
    std::optional<PlanQuestion> m_question;
    QString m_name;
    EntityPlan m_plan;
    bool m_isReading = false;
    int m_asked = 0;
    QLabel* m_title = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_shortfall = nullptr;
    ProblemList* m_problems = nullptr;
    QTabWidget* m_parts = nullptr;
    RowList* m_lines = nullptr;
    RowList* m_leftovers = nullptr;
    QTableView* m_lineTable = nullptr;
    QTableView* m_leftoverTable = nullptr;
    Chart* m_limits = nullptr;
    QLabel* m_why = nullptr;
};

}  // namespace citss
