// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace citss {

class LockScreen;
class RegistryLink;

/// Hides what a window shows until its person is back: its content and its dialogs, which come back
/// as they were, with the cursor where it stood.
class WindowLock final : public QObject {
    Q_OBJECT

public:
    WindowLock(RegistryLink& link, QWidget& window, QWidget& content);

    void lock();
    /// Without asking who is there: another window has.
    void unlock();
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] LockScreen& screen() { return *m_screen; }

Q_SIGNALS:
    void locked();
    void unlocked();
    void signOutRequested();

private:
    void hideDialogs();
    void showAgain();

    QWidget& m_window;
    QWidget& m_content;
    LockScreen* m_screen;
    QList<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focus;
    int m_cursor = -1;
};

}  // namespace citss
