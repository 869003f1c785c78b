// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_menu.h"

#include "ui/shell/icons.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace citss {

WindowMenu::WindowMenu(QWidget* parent)
    : QToolButton(parent),
      m_menu(new QMenu(this)),
      m_appearance(m_menu->addMenu(QString())),
      m_group(new QActionGroup(this)),
      m_system(m_appearance->addAction(QString())),
      m_light(m_appearance->addAction(QString())),
      m_dark(m_appearance->addAction(QString())),
      m_lock(m_menu->addAction(QString())),
      m_help(m_menu->addAction(QString())),
      m_shortcuts(m_menu->addAction(QString())),
      m_signOut(m_menu->addAction(QString()))
{
    setObjectName(u"windowMenu"_s);
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setAutoRaise(true);
    const std::initializer_list<std::pair<QAction*, Appearance>> choices = {
        {m_system, Appearance::System}, {m_light, Appearance::Light}, {m_dark, Appearance::Dark}};
    for (const auto& [action, appearance] : choices) {
        action->setCheckable(true);
        m_group->addAction(action);
        const Appearance chosen = appearance;
        connect(action, &QAction::triggered, this, [chosen] { applyAppearance(chosen); });
    }
    m_system->setChecked(true);
    m_lock->setShortcut(QKeySequence(u"Ctrl+L"_s));
    connect(m_lock, &QAction::triggered, this, &WindowMenu::lockRequested);
    m_help->setShortcut(QKeySequence(Qt::Key_F1));
    m_help->setShortcutContext(Qt::WidgetShortcut);  // told here; the window acts on it
    connect(m_help, &QAction::triggered, this, &WindowMenu::helpRequested);
    connect(m_shortcuts, &QAction::triggered, this, &WindowMenu::shortcutsRequested);
    connect(m_signOut, &QAction::triggered, this, &WindowMenu::signOutRequested);
    recolour();
    retranslate();
}

void WindowMenu::recolour()
{
    setIcon(lineIcon(u"menu"_s, colours().dim));
}

void WindowMenu::retranslate()
{
    setAccessibleName(tr("Window menu"));
    setToolTip(tr("Appearance, help, lock, sign out"));
    m_appearance->setTitle(tr("Appearance"));
    m_system->setText(tr("As the system"));
    m_light->setText(tr("Light"));
    m_dark->setText(tr("Dark"));
    m_lock->setText(tr("Lock now"));
    m_help->setText(tr("Help on this page"));
    m_shortcuts->setText(tr("Keyboard shortcuts"));
    m_signOut->setText(tr("Sign out"));
}

void WindowMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QToolButton::changeEvent(event);
}

}  // namespace citss
