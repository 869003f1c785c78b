// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

class QAbstractButton;
class QAction;
class QLabel;
class QToolButton;

namespace citss {

/// A sentence with buttons behind it. The last buttons go into a menu where there is no room: a
/// narrow list or large letters make neither the row high nor the window wide.
class ActionRow : public QWidget {
    Q_OBJECT

public:
    /// Of a long sentence this much of the row is on one line, in percent, before buttons go.
    explicit ActionRow(QWidget* parent, int sentenceShare = 40);

    [[nodiscard]] QLabel& lead() const { return *m_lead; }
    [[nodiscard]] QToolButton& more() const { return *m_more; }
    /// The first stay in sight longest.
    void addButton(QAbstractButton* button);
    /// Only in the menu.
    void addToMenu(QAction* action);
    /// Whether the button is offered at all; hiding it is left to the row.
    void setOffered(QAbstractButton* button, bool isOffered);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// How a row of this width is used.
    struct Division {
        qsizetype buttons = 0;  ///< in sight
        bool hasMenu = false;
        int lead = 0;
    };

    [[nodiscard]] int leadWanted(int width) const;
    [[nodiscard]] Division division(int width) const;
    [[nodiscard]] QList<QAbstractButton*> offered() const;
    [[nodiscard]] int inside(int width) const;
    void arrange();
    void fillMenu(const QList<QAbstractButton*>& hidden);
    QAction* actionOf(QAbstractButton* button);
    void nameActions();
    void retranslate();

    int m_share;
    QLabel* m_lead;
    QToolButton* m_more;
    QList<QAbstractButton*> m_buttons;
    QList<QAbstractButton*> m_withheld;
    QList<QAction*> m_menuOnly;
    QHash<QAbstractButton*, QAction*> m_actions;  ///< that stand for buttons in the menu
};

}  // namespace citss
