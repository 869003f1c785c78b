// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/task_row.h"
#include "ui/shell/workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace citss {

class CommandType;

/// One task that is not a proposal: what it is about, what goes wrong if it waits, and the way to
/// do it.
class TaskPanel final : public QWidget {
    Q_OBJECT

public:
    TaskPanel(const Workplace& workplace, QWidget* parent);

    void showTask(const TaskRow& task);
    void clear();
    [[nodiscard]] const std::optional<TaskRow>& task() const { return m_task; }
    /// Does what the panel's own button does.
    void open();

Q_SIGNALS:
    void placeRequested(const citss::RecordPlace& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addLine(const QString& caption, const QString& text);
    /// The command whose form does the task at once, with what is known filled in; none where a
    /// page does it.
    [[nodiscard]] const CommandType* command() const;
    [[nodiscard]] QCborMap prefill() const;
    [[nodiscard]] bool mayStart() const;

    Workplace m_workplace;
    std::optional<TaskRow> m_task;
    QLabel* m_title;
    QLabel* m_about;
    QLabel* m_consequence;
    QWidget* m_lines = nullptr;
    QVBoxLayout* m_layout;
    QPushButton* m_act;
    QPushButton* m_record;
};

}  // namespace citss
