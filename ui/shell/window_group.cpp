// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_group.h"

#include "ui/shell/lock_screen.h"
#include "ui/shell/settings.h"
#include "ui/widgets/registry_link.h"

namespace citss {

namespace {

/// A second window does not hide the first.
constexpr QPoint Step(32, 32);

}  // namespace

WindowGroup::WindowGroup(const Workplace& workplace, const WindowParts& parts)
    : m_workplace(workplace),
      m_parts(parts),
      m_idle(new IdleWatch(this)),
      m_language(parts.settings.language()),
      m_appearance(parts.settings.appearance()),
      m_textPercent(parts.settings.textPercent())
{
    connect(m_idle, &IdleWatch::idle, this, &WindowGroup::lock);
    connect(&m_parts.settings, &Settings::changed, this, &WindowGroup::followSettings);
    connect(&m_workplace.link,
            &RegistryLink::leaveRequested,
            this,
            &WindowGroup::signOutRequested,
            Qt::QueuedConnection);  // the windows end, and with them whatever asked for it
    watch();
}

WindowGroup::~WindowGroup()
{
    qDeleteAll(m_windows);
    // At the latest now: what they look at ends next.
    for (const QPointer<MainWindow>& window : std::as_const(m_closed)) {
        delete window;
    }
}

QString WindowGroup::username() const
{
    return m_workplace.link.session() ? m_workplace.link.session()->username : QString();
}

MainWindow& WindowGroup::make()
{
    auto* const window = new MainWindow(m_workplace, m_parts);
    m_windows.append(window);
    connect(window, &MainWindow::signOutRequested, this, &WindowGroup::signOutRequested);
    connect(
        window, &MainWindow::windowRequested, this, [this](const Place& place) { open(place); });
    connect(window, &MainWindow::locked, this, &WindowGroup::lock);
    connect(window, &MainWindow::unlocked, this, &WindowGroup::unlock);
    connect(window, &MainWindow::closed, this, [this, window] { closed(window); });
    return *window;
}

MainWindow& WindowGroup::start()
{
    MainWindow& window = make();
    window.restoreGeometry(m_parts.settings.geometry());
    window.open(m_parts.settings.lastSection(username()));
    return window;
}

MainWindow& WindowGroup::open(const Place& place)
{
    const MainWindow* const other = m_windows.isEmpty() ? nullptr : m_windows.last();
    MainWindow& window = make();
    if (other != nullptr) {
        window.resize(other->size());
        window.move(other->pos() + Step);
    }
    window.openPlace(place);
    window.show();
    window.raise();
    window.activateWindow();
    return window;
}

void WindowGroup::offerTour()
{
    const bool isTraining = m_workplace.link.about().training;
    if (isTraining && !m_parts.settings.isTourOffered() && !m_windows.isEmpty()) {
        m_parts.settings.setTourOffered();
        m_windows.first()->startTour();
    }
}

void WindowGroup::remember(const MainWindow& window)
{
    m_parts.settings.setGeometry(window.saveGeometry());
    m_parts.settings.setLastSection(username(), window.currentSection());
}

void WindowGroup::closed(MainWindow* window)
{
    remember(*window);
    m_windows.removeOne(window);
    window->deleteLater();  // this is called from within it
    m_closed.append(window);
    if (m_windows.isEmpty()) {
        Q_EMIT lastClosed();
    }
}

void WindowGroup::lock()
{
    m_idle->stop();
    for (MainWindow* window : std::as_const(m_windows)) {
        window->lock();
    }
}

void WindowGroup::unlock()
{
    for (MainWindow* window : std::as_const(m_windows)) {
        window->unlock();
    }
    watch();
}

void WindowGroup::followSettings()
{
    const Settings& settings = m_parts.settings;
    if (std::exchange(m_language, settings.language()) != settings.language()) {
        m_parts.languages.use(settings.language());
    }
    if (std::exchange(m_appearance, settings.appearance()) != settings.appearance()) {
        applyAppearance(settings.appearance());
    }
    if (std::exchange(m_textPercent, settings.textPercent()) != settings.textPercent()) {
        applyTextSize(settings.textPercent());
    }
    watch();
}

void WindowGroup::watch()
{
    m_idle->setMinutes(m_parts.settings.idleMinutes(m_workplace.link.about().training));
}

}  // namespace citss
