// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compliance_row_list.h"
#include "ui/pages/task_row.h"
#include "ui/shell/workplace.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTabBar;
class QTableView;

namespace citss {

class ProblemList;

/// What waits for the person, for others, and all of it, each with its age and countdown, and what
/// may be done about who does it: claim, release, assign.
class TaskList final : public QWidget {
    Q_OBJECT

public:
    enum class Whose { Mine, Others, All };

    TaskList(const Workplace& workplace, QWidget* parent);

    void read();
    [[nodiscard]] bool isLoaded() const { return m_reading == 0; }
    void show(Whose whose);
    /// Chooses the first proposal that waits for this person's decision, if nothing is chosen.
    bool chooseFirstDecision();

    [[nodiscard]] std::optional<TaskRow> current() const;
    /// The rows in sight, in their order.
    [[nodiscard]] const QList<TaskRow>& rows() const { return m_shown; }
    [[nodiscard]] qsizetype count(Whose whose) const;
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] QTabBar& tabs() { return *m_tabs; }

Q_SIGNALS:
    /// The tasks have been read.
    void loaded();
    void chosen();
    /// Enter or a double click.
    void opened();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeActs();
    void makeShortcuts();
    void take(const Result<Page>& page);
    void lookWhetherNew();
    void showRows();
    void showActs();
    void showEmpty();
    void act(const char* command, const QCborMap& more = {});
    void fillAssignMenu();
    void offer(const Result<Page>& page, const TaskRow& task);
    void openAssignForm();
    void retranslate();
    [[nodiscard]] bool isIn(const TaskRow& task, Whose whose) const;
    [[nodiscard]] bool mayAssign(const TaskRow& task) const;
    [[nodiscard]] std::vector<RowColumn> columns() const;

    Workplace m_workplace;
    QList<TaskRow> m_tasks;
    QList<TaskRow> m_shown;
    QTabBar* m_tabs;
    RowList* m_rows = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_empty = nullptr;
    ProblemList* m_problems = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_claim = nullptr;
    QPushButton* m_release = nullptr;
    QPushButton* m_assign = nullptr;
    QMenu* m_people = nullptr;
    int m_reading = 0;
    int m_asked = 0;
    bool m_isActing = false;
    bool m_isNew = false;  ///< no jurisdiction is registered
};

}  // namespace citss
