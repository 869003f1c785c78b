// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_menu.h"

#include "ui/shell/icons.h"
#include "ui/widgets/shortcuts.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace citss {

WindowMenu::WindowMenu(QWidget* parent)
    : QToolButton(parent),
      m_menu(new QMenu(this)),
      m_window(m_menu->addAction(QString())),
      m_appearance(m_menu->addMenu(QString())),
      m_group(new QActionGroup(this)),
      m_lock(m_menu->addAction(QString())),
      m_help(m_menu->addAction(QString())),
      m_shortcuts(m_menu->addAction(QString())),
      m_tour(m_menu->addAction(QString())),
      m_settings(m_menu->addAction(QString())),
      m_signOut(m_menu->addAction(QString()))
{
    setObjectName(u"windowMenu"_s);
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setAutoRaise(true);
    for (const Appearance each : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        QAction* const action = m_appearance->addAction(QString());
        action->setCheckable(true);
        m_group->addAction(action);
        m_looks.append(action);
        connect(action, &QAction::triggered, this, [this, each] { Q_EMIT appearanceChosen(each); });
    }
    connect(m_window, &QAction::triggered, this, &WindowMenu::windowRequested);
    connect(m_lock, &QAction::triggered, this, &WindowMenu::lockRequested);
    connect(m_help, &QAction::triggered, this, &WindowMenu::helpRequested);
    connect(m_shortcuts, &QAction::triggered, this, &WindowMenu::shortcutsRequested);
    connect(m_tour, &QAction::triggered, this, &WindowMenu::tourRequested);
    connect(m_settings, &QAction::triggered, this, &WindowMenu::settingsRequested);
    connect(m_signOut, &QAction::triggered, this, &WindowMenu::signOutRequested);
    // Told here; the window acts on them.
    const std::initializer_list<std::pair<QAction*, Shortcut>> keys = {
        {m_window, Shortcut::NewWindow},
        {m_lock, Shortcut::Lock},
        {m_help, Shortcut::Help},
        {m_shortcuts, Shortcut::ShortcutList}};
    for (const auto& [action, shortcut] : keys) {
        action->setShortcut(firstKeyOf(shortcut));
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    recolour();
    retranslate();
}

void WindowMenu::recolour()
{
    setIcon(lineIcon(u"menu"_s, colours().dim));
}

void WindowMenu::setTraining(bool isTraining)
{
    m_isTraining = isTraining;
    retranslate();
}

void WindowMenu::showAppearance(Appearance appearance)
{
    m_looks.at(static_cast<qsizetype>(appearance))->setChecked(true);
}

void WindowMenu::retranslate()
{
    m_window->setText(tr("Open this page in a new window"));
    setAccessibleName(tr("Window menu"));
    setToolTip(tr("New window, appearance, help, lock, sign out"));
    m_appearance->setTitle(tr("Appearance"));
    m_looks.at(0)->setText(tr("As the system"));
    m_looks.at(1)->setText(tr("Light"));
    m_looks.at(2)->setText(tr("Dark"));
    m_lock->setText(tr("Lock now"));
    m_help->setText(tr("Help on this page"));
    m_shortcuts->setText(tr("Keyboard shortcuts"));
    m_tour->setText(tr("Show me around"));
    m_settings->setText(tr("Settings"));
    m_signOut->setText(m_isTraining ? tr("Work as another person…") : tr("Sign out"));
}

void WindowMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QToolButton::changeEvent(event);
}

}  // namespace citss
