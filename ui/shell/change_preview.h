// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_runner.h"

#include <QWidget>

class QLabel;
class QTimer;
class QTreeWidget;
class QTreeWidgetItem;

namespace citss {

class ProgressPanel;

/// What a command would change, row by row and in the words of the views, from its rehearsal.
class ChangePreview final : public QWidget {
    Q_OBJECT

public:
    ChangePreview(RegistryLink& link, QWidget* parent = nullptr);

    void showForecast(const Forecast& forecast);
    /// While there is nothing to rehearse yet.
    void showNothing();
    /// The rehearsal under way is given up for the act itself.
    void stopWaiting();
    /// While a rehearsal is under way: what was known stays in sight until it has taken a while;
    /// then it says how far it is, and may be cancelled.
    ProgressPointer showRehearsing();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QTreeWidget& tree() { return *m_tree; }

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class State { Nothing, Rehearsing, Known };

    void rebuild();
    void addView(const ViewChange& change);
    void addRow(QTreeWidgetItem* parent, const View& view, const RowChange& row);
    void addFigures();
    [[nodiscard]] QString summaryText() const;

    RegistryLink& m_link;
    QLabel* m_title;
    QLabel* m_summary;
    QTreeWidget* m_tree;
    ProgressPanel* m_progress;
    QTimer* m_patience;
    State m_state = State::Nothing;
    Forecast m_forecast;
};

/// A name of an outcome's figure ("blocks") as words.
QString figureTitle(const QString& name);

}  // namespace citss
