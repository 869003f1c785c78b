// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compliance_row_list.h"
#include "ui/pages/task_row.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace citss {

class RegistryLink;

/// What is overdue and what falls due in the next 30 days, in the order of time.
class DeadlineList final : public QWidget {
    Q_OBJECT

public:
    DeadlineList(RegistryLink& link, QWidget* parent);

    void read();
    [[nodiscard]] bool isLoaded() const { return m_reading == 0; }
    [[nodiscard]] const QList<TaskRow>& rows() const { return m_deadlines; }
    [[nodiscard]] QTableView& table() { return *m_table; }

Q_SIGNALS:
    void placeRequested(const citss::RecordPlace& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void take(const Result<Page>& page);
    void retranslate();
    void fitHeight();

    RegistryLink& m_link;
    QList<TaskRow> m_deadlines;
    QLabel* m_heading;
    QLabel* m_empty;
    RowList* m_rows;
    QTableView* m_table;
    int m_reading = 0;
    int m_asked = 0;
    bool m_hasMore = false;
};

}  // namespace citss
