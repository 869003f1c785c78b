// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/pages/settings_page.h"
#include "ui/shell/dialog_help.h"
#include "ui/shell/help_window.h"
#include "ui/shell/lock_screen.h"
#include "ui/shell/moment_bar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_host.h"
#include "ui/shell/prompter.h"
#include "ui/shell/record_pages.h"
#include "ui/shell/search_box.h"
#include "ui/shell/section_pages.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcut_list.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/tour.h"
#include "ui/shell/waiting_counts.h"
#include "ui/shell/window_lock.h"
#include "ui/shell/window_menu.h"
#include "ui/widgets/command_form.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/shortcuts.h"

#include <QCloseEvent>
#include <QDialog>
#include <QFrame>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

MainWindow::MainWindow(const Workplace& workplace, const WindowParts& parts)
    : m_workplace(workplace), m_parts(parts), m_sections(sectionsFor(workplace.link))
{
    setObjectName(u"mainWindow"_s);
    build();
    makePages();
    makeShortcuts();
    new DialogHelp(*this, [this] { return helpChapter(); });
    connectAll();
    connectMenu();
    retranslate();
    resize(1366, 768);
    m_counts->read();
    if (!m_sections.isEmpty()) {
        open(m_sections.first().name);
    }
    m_navigation->setFocus();
}

void MainWindow::build()
{
    RegistryLink& link = m_workplace.link;
    m_frame = new QFrame(this);
    m_frame->setObjectName(u"windowFrame"_s);
    m_frame->setProperty("dress", dressOf(link));
    auto* const layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // A language chosen here is chosen for the next time too.
    const Languages languages = {.use =
                                     [this](const QString& code) {
                                         m_parts.languages.use(code);
                                         m_parts.settings.setLanguage(code);
                                     },
                                 .current = m_parts.languages.current};
    m_bar = new TopBar(link, languages, m_frame);
    layout->addWidget(m_bar);
    layout->addWidget(new MomentBanner(link, m_frame));
    auto* const middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_navigation = new Navigation(m_frame);
    m_pages = new PageHost(m_workplace, m_frame);
    middle->addWidget(m_navigation);
    // With large letters a page may need more room than the screen has.
    auto* const scroll = new QScrollArea(m_frame);
    scroll->setObjectName(u"pageScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_pages);
    middle->addWidget(scroll, 1);
    layout->addLayout(middle, 1);
    m_status = new StatusLine(link, m_parts.chainCheck, m_frame);
    layout->addWidget(m_status);
    setCentralWidget(m_frame);
    m_lock = new WindowLock(link, *this, *m_frame);
    m_counts = new WaitingCounts(link, this);
}

void MainWindow::makePages()
{
    for (const Section& section : std::as_const(m_sections)) {
        m_pages->add(section, [this, section]() -> NavigablePage* {
            return section.name == u"settings"_s ? new SettingsPage({.link = m_workplace.link,
                                                                     .drafts = m_workplace.drafts,
                                                                     .settings = m_parts.settings},
                                                                    m_pages)
                                                 : makeSectionPage(m_workplace, section, m_pages);
        });
    }
    m_navigation->setSections(sectionNames());
}

void MainWindow::makeShortcuts()
{
    const auto bind = [this](const QList<QKeySequence>& keys, auto act) {
        auto* const shortcut = new QShortcut(this);
        shortcut->setKeys(keys);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            const bool isCovered = m_lock->isLocked() || (m_tour != nullptr && m_tour->isVisible());
            if (!isCovered) {
                act();
            }
        });
    };
    bind(keysOf(Shortcut::Back), [this] { back(); });
    bind(keysOf(Shortcut::Forward), [this] { forward(); });
    bind(keysOf(Shortcut::Find), [this] {
        m_bar->search().setFocus();
        m_bar->search().selectAll();
    });
    bind(keysOf(Shortcut::NewWindow), [this] { Q_EMIT windowRequested(place()); });
    bind(keysOf(Shortcut::CloseWindow), [this] { close(); });
    bind(keysOf(Shortcut::Lock), [this] { lock(); });
    bind(keysOf(Shortcut::ShowMoment), [this] { m_bar->moment().click(); });
    bind(keysOf(Shortcut::BackToNow), [this] { m_workplace.link.setMoment({}); });
    bind(keysOf(Shortcut::Help), [this] { help(); });
    bind(keysOf(Shortcut::ShortcutList), [this] { showShortcuts(); });
    for (int i = 0; i < std::min<int>(SectionKeys, static_cast<int>(m_sections.size())); ++i) {
        bind({sectionKey(i)}, [this, i] { open(m_sections.at(i).name); });
    }
}

void MainWindow::connectAll()
{
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::open);
    connect(m_navigation, &Navigation::windowWanted, this, [this](const QString& section) {
        Q_EMIT windowRequested({.section = section, .state = m_pages->stateOf(section)});
    });
    connect(m_pages, &PageHost::titleChanged, this, &MainWindow::retranslate);
    connect(m_pages, &PageHost::viewRequested, this, &MainWindow::openView);
    connect(m_bar, &TopBar::backRequested, this, &MainWindow::back);
    connect(m_bar, &TopBar::forwardRequested, this, &MainWindow::forward);
    connect(&m_bar->search(), &SearchBox::found, this, &MainWindow::openView);
    connect(m_lock, &WindowLock::locked, this, &MainWindow::locked);
    connect(m_lock, &WindowLock::unlocked, this, &MainWindow::unlocked);
    connect(m_lock, &WindowLock::signOutRequested, this, &MainWindow::signOutRequested);
    connect(m_counts, &WaitingCounts::counted, m_navigation, &Navigation::setCount);
    connect(&m_workplace.link, &RegistryLink::locked, this, &MainWindow::lock);
}

void MainWindow::connectMenu()
{
    const WindowMenu* const menu = &m_bar->menu();
    connect(menu, &WindowMenu::windowRequested, this, [this] { Q_EMIT windowRequested(place()); });
    connect(menu, &WindowMenu::appearanceChosen, &m_parts.settings, &Settings::setAppearance);
    const auto showAppearance = [this] {
        m_bar->menu().showAppearance(m_parts.settings.appearance());
    };
    connect(&m_parts.settings, &Settings::changed, this, showAppearance);
    showAppearance();
    m_bar->menu().setTraining(m_workplace.link.about().training);
    connect(menu, &WindowMenu::lockRequested, this, &MainWindow::lock);
    connect(menu, &WindowMenu::signOutRequested, this, &MainWindow::signOutRequested);
    connect(menu, &WindowMenu::helpRequested, this, &MainWindow::help);
    connect(menu, &WindowMenu::tourRequested, this, &MainWindow::startTour);
    connect(menu, &WindowMenu::settingsRequested, this, [this] { open(u"settings"_s); });
    connect(menu, &WindowMenu::shortcutsRequested, this, &MainWindow::showShortcuts);
}

QStringList MainWindow::sectionNames() const
{
    QStringList names;
    for (const Section& section : m_sections) {
        names.append(section.name);
    }
    return names;
}

bool MainWindow::open(const QString& section)
{
    if (!m_pages->has(section)) {
        return false;
    }
    leavePlace();
    go({.section = section, .state = m_pages->stateOf(section)});
    return true;
}

bool MainWindow::openView(const QString& view, const QList<Filter>& filters)
{
    leavePlace();
    const std::optional<Place> found = m_pages->find(view, filters);
    if (found) {
        go(*found);
    }
    return found.has_value();
}

void MainWindow::openPlace(const Place& place)
{
    leavePlace();
    m_history.go(place);
    comeTo();
}

Place MainWindow::place() const
{
    Place here = m_history.current();
    here.state = currentPage().state();
    return here;
}

void MainWindow::go(const Place& place)
{
    const Place here = m_history.current();
    const bool isSame = !m_history.isEmpty() && here.isAt(place) &&
                        (place.kind != nullptr || here.state == place.state);
    // A step within a section is one to come back from; choosing where one is, is none.
    if (!isSame) {
        m_history.go(place);
    }
    m_pages->show(place);
    retranslate();
}

void MainWindow::comeTo()
{
    m_pages->restore(m_history.current());
    retranslate();
}

void MainWindow::leavePlace()
{
    if (!m_history.isEmpty()) {
        m_history.keep(currentPage().state());
    }
}

QString MainWindow::currentSection() const
{
    return m_history.current().section;
}

NavigablePage& MainWindow::currentPage() const
{
    return *m_pages->current();
}

void MainWindow::back()
{
    leavePlace();
    if (m_history.back()) {
        comeTo();
    }
}

void MainWindow::forward()
{
    leavePlace();
    if (m_history.forward()) {
        comeTo();
    }
}

void MainWindow::lock()
{
    m_lock->lock();
}

void MainWindow::unlock()
{
    m_lock->unlock();
}

LockScreen& MainWindow::lockScreen()
{
    return m_lock->screen();
}

QString MainWindow::helpChapter() const
{
    const QString chapter = currentPage().helpChapter();
    return chapter.isEmpty() ? currentSection() : chapter;
}

void MainWindow::help()
{
    openHelp(helpChapter());
}

void MainWindow::showShortcuts()
{
    auto* const list = new ShortcutList(this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}

void MainWindow::startTour()
{
    if (m_tour == nullptr) {
        m_tour = new Tour(*this, [this](const QString& section) {
            if (currentSection() != section) {
                open(section);
            }
        });
    }
    m_tour->start();
}

void MainWindow::openHelp(const QString& chapter)
{
    if (m_help == nullptr) {
        m_help = new HelpWindow(this);
    }
    m_help->openAt(chapter);
}

bool MainWindow::isLoaded() const
{
    return m_pages->current() != nullptr && currentPage().isLoaded();
}

void MainWindow::retranslate()
{
    const QString title = m_pages->current() == nullptr ? QString() : currentPage().title();
    setWindowTitle(tr("%1 – %2").arg(title, m_workplace.link.about().name));
    m_navigation->choose(currentSection());
    // A record is named; of a list the tabs below tell which it is.
    const bool isRecord = !m_history.isEmpty() && m_history.current().kind != nullptr;
    m_bar->showPlace(isRecord ? title : sectionTitle(currentSection()),
                     m_history.canGoBack(),
                     m_history.canGoForward());
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale());
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

/// Whether the person, if they want to be asked, lets half-filled forms go.
bool MainWindow::mayCloseForms(const QList<QDialog*>& dialogs)
{
    const bool hasForm = std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog* dialog) {
        return dialog->isVisible() && dialog->findChild<CommandForm*>() != nullptr;
    });
    return !hasForm || !m_parts.settings.confirmsDrafts() ||
           m_workplace.prompter.confirm(
               this,
               {.title = tr("Close the window?"),
                .text = tr("A form is open. What you typed is kept as a draft and is offered the "
                           "next time you open the form."),
                .act = tr("Close")});
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const QList<QDialog*> dialogs = findChildren<QDialog*>();
    if (!mayCloseForms(dialogs)) {
        event->ignore();
        return;
    }
    // A run that is under way belongs to its dialog, which asks; drafts are saved as they are
    // typed, so nothing else could be lost.
    for (QDialog* dialog : dialogs) {
        if (dialog->isVisible()) {
            dialog->reject();
        }
        if (dialog->isVisible()) {
            event->ignore();
            return;
        }
    }
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

}  // namespace citss
