// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/saved_views.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QWidget;

namespace citss {

/// What the menu asks of the table it belongs to.
struct TableLook {
    QWidget& widget;
    std::function<TableState()> state;
    std::function<void(const TableState&)> setState;
    std::function<void(const QList<ColumnState>&)> setColumns;
};

/// The menu of a table's saved views: "All rows", each by its name, and what can be done with them.
class ViewsMenu final : public QObject {
    Q_OBJECT

public:
    ViewsMenu(TableLook table, QMenu& menu, std::unique_ptr<SavedViews> views);

    [[nodiscard]] SavedViews& views() { return *m_views; }
    /// The one that is shown; empty for all rows.
    [[nodiscard]] const QString& current() const { return m_current; }
    void show(const QString& name);
    void saveAs(const QString& name);

private:
    void fill();
    void addChoice(const QString& title, const QString& name);
    void askName(const QString& title, const QString& name, void (ViewsMenu::*act)(const QString&));
    void renameTo(const QString& name);

    TableLook m_table;
    QMenu& m_menu;
    std::unique_ptr<SavedViews> m_views;
    QString m_current;
};

}  // namespace citss
