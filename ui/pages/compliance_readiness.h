// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compliance_tab.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace citss {

class Chart;
class ComplianceWhy;
class LettersPanel;
class ProblemList;
class ProgressPanel;
class RowList;
class RowListFooter;

/// Where every entity stands before the deadline, from one rehearsal: what it owes, holds and may
/// use, what it will lack, and what that would cost. Those who lack most come first.
class ComplianceReadiness final : public ComplianceTab {
    Q_OBJECT

public:
    static constexpr const char* Name = "complianceReadiness";

    ComplianceReadiness(ComplianceDesk& desk, QWidget* parent);

    [[nodiscard]] static QString title(const ComplianceDesk& desk);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] Chart& chart() { return *m_chart; }
    [[nodiscard]] ComplianceWhy& why() { return *m_why; }
    [[nodiscard]] LettersPanel& letters() { return *m_letters; }
    [[nodiscard]] QCheckBox& shortOnly() { return *m_shortOnly; }
    [[nodiscard]] RowListFooter& footer() { return *m_footer; }
    [[nodiscard]] QString summary() const;
    /// Selects an entity, at once or as soon as its row is there.
    void choose(const QString& entity);
    /// The rows shown, of the view of previews.
    [[nodiscard]] const QList<QCborMap>& shown() const { return m_shown; }

protected:
    void refresh() override;
    void retranslate() override;

private:
    QWidget* makeHead();
    QWidget* makeBody();
    void rehearse();
    void take(const Result<Rehearsal>& rehearsal);
    void fail(const QString& reason, const Problems& problems);
    void showRows();
    void showSummary();
    void askWhy();
    [[nodiscard]] QString whyNot() const;

    QLabel* m_summary;
    QLabel* m_empty;  ///< instead of the body, while the event cannot be rehearsed
    QCheckBox* m_shortOnly;
    QPushButton* m_again;
    LettersPanel* m_letters;
    ProgressPanel* m_progress;
    ProblemList* m_problems;
    QWidget* m_body = nullptr;
    Chart* m_chart;
    RowList* m_rows = nullptr;
    QTableView* m_table = nullptr;
    RowListFooter* m_footer = nullptr;
    ComplianceWhy* m_why;
    QList<QCborMap> m_all;
    QList<QCborMap> m_shown;
    QString m_wanted;  ///< the entity to select when its row comes
    QString m_reason;  ///< why there is nothing to see
    bool m_isCut = false;
    std::shared_ptr<Progress> m_rehearsal;
    int m_asked = 0;
};

}  // namespace citss
