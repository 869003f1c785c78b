// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/what_if.h"
#include "ui/shell/workplace.h"

#include <QCborMap>
#include <QWidget>

#include <optional>

class QLabel;
class QTableView;

namespace citss {

class Chart;
class ProblemList;
class RowList;
class RowListFooter;

/// What would follow: entity by entity before and after, the sums, and the largest changes drawn.
class WhatIfResult final : public QWidget {
    Q_OBJECT

public:
    WhatIfResult(const Workplace& workplace, QWidget* parent);

    void show(const std::optional<WhatIfAnswer>& answer);
    [[nodiscard]] const QList<QCborMap>& records() const { return m_records; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] Chart& chart() { return *m_chart; }
    [[nodiscard]] RowListFooter& footer() { return *m_footer; }
    [[nodiscard]] QString summary() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void showAnswer();
    [[nodiscard]] QString totalsText() const;
    [[nodiscard]] QString moneyText() const;
    [[nodiscard]] qint64 total(const QString& column) const;
    void retranslate();

    Workplace m_workplace;
    std::optional<WhatIfAnswer> m_answer;
    QList<QCborMap> m_records;
    QLabel* m_summary;
    QLabel* m_empty;  ///< instead of the body, while there is nothing in it
    ProblemList* m_notes;
    Chart* m_chart;
    RowList* m_rows = nullptr;
    QTableView* m_table = nullptr;
    RowListFooter* m_footer = nullptr;
    QWidget* m_body = nullptr;
};

}  // namespace citss
