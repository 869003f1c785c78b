// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_lock.h"

#include "ui/shell/lock_screen.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>

namespace citss {

namespace {

/// Whether a widget is in the window or in a dialog of it.
bool isOf(const QWidget& window, const QWidget* widget)
{
    while (widget != nullptr && widget != &window) {
        widget = widget->parentWidget();
    }
    return widget != nullptr;
}

}  // namespace

WindowLock::WindowLock(RegistryLink& link, QWidget& window, QWidget& content)
    : QObject(&window),
      m_window(window),
      m_content(content),
      m_screen(new LockScreen(link, &window))
{
    connect(m_screen, &LockScreen::unlocked, this, &WindowLock::showAgain);
    connect(m_screen, &LockScreen::signOutRequested, this, &WindowLock::signOutRequested);
}

bool WindowLock::isLocked() const
{
    return m_screen->isLocked();
}

void WindowLock::lock()
{
    if (isLocked()) {
        return;
    }
    QWidget* const focus = QApplication::focusWidget();
    m_focus = isOf(m_window, focus) ? focus : m_window.focusWidget();
    const auto* const line = qobject_cast<const QLineEdit*>(m_focus);
    m_cursor = line == nullptr ? -1 : line->cursorPosition();
    hideDialogs();
    m_content.setEnabled(false);
    m_screen->lock();
    Q_EMIT locked();
}

void WindowLock::hideDialogs()
{
    if (QWidget* const popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    const QList<QDialog*> dialogs = m_window.findChildren<QDialog*>();
    for (QDialog* dialog : dialogs) {
        if (dialog->isVisible()) {
            m_hidden.append(dialog);
            dialog->hide();
        }
    }
}

void WindowLock::unlock()
{
    if (isLocked()) {
        m_screen->hide();
        showAgain();
    }
}

void WindowLock::showAgain()
{
    m_content.setEnabled(true);
    const QList<QPointer<QWidget>> hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget>& dialog : hidden) {
        if (dialog != nullptr) {
            dialog->show();
        }
    }
    if (m_focus != nullptr) {
        m_focus->setFocus();
    }
    // A line that gets the keys anew has all of it chosen: the next key would replace it.
    if (auto* const line = qobject_cast<QLineEdit*>(m_focus); line != nullptr && m_cursor >= 0) {
        line->setCursorPosition(m_cursor);
    }
    Q_EMIT unlocked();
}

}  // namespace citss
