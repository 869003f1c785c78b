// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QToolButton>

class QActionGroup;
class QMenu;

namespace citss {

/// What concerns the window and not the registry: appearance, locking, shortcuts, leaving.
class WindowMenu final : public QToolButton {
    Q_OBJECT

public:
    explicit WindowMenu(QWidget* parent);

    void recolour();
    /// In training one goes on as another person.
    void setTraining(bool isTraining);
    void showAppearance(Appearance appearance);

Q_SIGNALS:
    void windowRequested();
    void appearanceChosen(citss::Appearance appearance);
    void lockRequested();
    void helpRequested();
    void shortcutsRequested();
    void tourRequested();
    void settingsRequested();
    void signOutRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QMenu* m_menu;
    QAction* m_window;
    QMenu* m_appearance;
    QActionGroup* m_group;
    QList<QAction*> m_looks;  ///< one for each appearance
    QAction* m_lock;
    QAction* m_help;
    QAction* m_shortcuts;
    QAction* m_tour;
    QAction* m_settings;
    QAction* m_signOut;
    bool m_isTraining = false;
};

}  // namespace citss
