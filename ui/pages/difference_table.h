// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programs/difference_words.h"
#include "ui/shell/workplace.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTableView;

namespace citss {

class RowList;
class RowListFooter;

/// What is set side by side: two packs, or two rule sets of them.
struct Compared {
    RulePack from;
    RulePack to;
    QString fromSet = {};  ///< empty: the whole packs
    QString toSet = {};
};

/// Two packs or rule sets difference by difference, in words, with the law behind each.
class DifferenceTable final : public QWidget {
    Q_OBJECT

public:
    DifferenceTable(const Workplace& workplace, QWidget* parent);

    void show(const Compared& compared);
    /// Nothing to compare; `reason` says why.
    void clear(const QString& reason);
    [[nodiscard]] int count() const { return static_cast<int>(m_differences.size()); }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] RowListFooter& footer() { return *m_footer; }
    [[nodiscard]] QString summary() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void showSummary();
    void showDetail();
    void retranslate();
    [[nodiscard]] DifferenceWords words(int row) const;

    Workplace m_workplace;
    std::optional<Compared> m_compared;
    QList<PackDifference> m_differences;
    QString m_reason;
    QLabel* m_summary;
    QLabel* m_detail;
    RowList* m_rows = nullptr;
    QTableView* m_table = nullptr;
    RowListFooter* m_footer = nullptr;
};

}  // namespace citss
