// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/action_row.h"

class QMenu;
class QToolButton;

namespace citss {

/// What stands below a table: how many rows, their totals, and what can be done with them.
class TableFooter final : public ActionRow {
    Q_OBJECT

public:
    explicit TableFooter(QWidget* parent);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    /// Something to be told once, beside the rows; it goes with the next change.
    void say(const QString& word);
    void setCanPrint(bool canPrint);
    void setCanSave(bool canSave);
    [[nodiscard]] QMenu& views() { return *m_viewsMenu; }
    [[nodiscard]] QMenu& groups() { return *m_groupsMenu; }
    [[nodiscard]] QMenu& columns() { return *m_columnsMenu; }
    void retranslate();

Q_SIGNALS:
    void copyRequested();
    void exportRequested();
    void printRequested();

private:
    QToolButton* makeButton(const QString& name);
    QMenu* makeMenu(QToolButton* button);

    QToolButton* m_views;
    QToolButton* m_groups;
    QToolButton* m_columns;
    QToolButton* m_copy;
    QToolButton* m_export;
    QToolButton* m_print;
    QMenu* m_viewsMenu;
    QMenu* m_groupsMenu;
    QMenu* m_columnsMenu;
};

}  // namespace citss
