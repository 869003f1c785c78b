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

Q_SIGNALS:
    void lockRequested();
    void helpRequested();
    void shortcutsRequested();
    void signOutRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QMenu* m_menu;
    QMenu* m_appearance;
    QActionGroup* m_group;
    QAction* m_system;
    QAction* m_light;
    QAction* m_dark;
    QAction* m_lock;
    QAction* m_help;
    QAction* m_shortcuts;
    QAction* m_signOut;
};

}  // namespace citss
