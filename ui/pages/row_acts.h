// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"
#include "ui/shell/workplace.h"

#include <QCborMap>
#include <QObject>

class QAction;

namespace citss {

class CommandType;
class ViewTable;

/// What a form about chosen rows begins with, or why it cannot be about them.
struct RowPrefill {
    QCborMap fields = {};
    QString reason = {};  ///< empty: it can
};

/// The commands that can be about rows of a view: they name its key, or take what it lists.
QList<const CommandType*> commandsForRows(const Workplace& workplace, const View& view);
RowPrefill prefillFrom(const CommandType& command, const View& view, const QList<QCborMap>& rows);

/// What may be done to the chosen rows of a list: offered where the rows are, and by whoever shows
/// `actions()`. What cannot be done to them says why.
class RowActs final : public QObject {
    Q_OBJECT

public:
    RowActs(const Workplace& workplace, const View& view, ViewTable& table);

    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(const CommandType& command);
    void show();

    Workplace m_workplace;
    const View& m_view;
    ViewTable& m_table;
    QList<QAction*> m_actions;
};

}  // namespace citss
