// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/pages/compliance_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/rule_packs_page.h"
#include "ui/pages/section_page.h"
#include "ui/shell/help_window.h"
#include "ui/shell/icons.h"
#include "ui/shell/lock_screen.h"
#include "ui/shell/moment_bar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/prompter.h"
#include "ui/shell/search_box.h"
#include "ui/shell/theme.h"
#include "ui/shell/window_menu.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/when_done.h"

#include <QCloseEvent>
#include <QDialog>
#include <QFrame>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int WaitingCounted = 99;

QString dressOf(const RegistryAbout& about)
{
    return about.kind == RegistryAbout::Kind::Snapshot ? u"snapshot"_s
           : about.training                            ? u"training"_s
                                                       : u"live"_s;
}

}  // namespace

MainWindow::MainWindow(const Workplace& workplace, const WindowParts& parts)
    : m_workplace(workplace), m_parts(parts), m_sections(sectionsFor(workplace.link))
{
    setObjectName(u"mainWindow"_s);
    build();
    makePages();
    makeShortcuts();
    connectAll();
    retranslate();
    recolour();
    resize(1366, 768);
    countWaiting();
    if (!m_sections.isEmpty()) {
        open(m_sections.first().name);
    }
    m_navigation->setFocus();
    if (m_parts.idleMinutes > 0) {
        m_idle->start();
    }
}

void MainWindow::build()
{
    m_frame = new QFrame(this);
    m_frame->setObjectName(u"windowFrame"_s);
    m_frame->setProperty("dress", dressOf(m_workplace.link.about()));
    auto* const layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTopBar());
    layout->addWidget(new MomentBanner(m_workplace.link, m_frame));
    auto* const middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_navigation = new Navigation(m_frame);
    m_stack = new QStackedWidget(m_frame);
    m_stack->setObjectName(u"pages"_s);
    middle->addWidget(m_navigation);
    middle->addWidget(m_stack, 1);
    layout->addLayout(middle, 1);
    m_status = new StatusLine(m_workplace.link, m_parts.chainCheck, m_frame);
    layout->addWidget(m_status);
    setCentralWidget(m_frame);
    m_lock = new LockScreen(m_workplace.link, this);
    m_idle = new IdleWatch(std::max(1, m_parts.idleMinutes), this);
}

QWidget* MainWindow::makeTopBar()
{
    auto* const bar = new QWidget(m_frame);
    bar->setObjectName(u"topBar"_s);
    auto* const layout = new QHBoxLayout(bar);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(8);
    const auto makeButton = [bar, layout](const QString& name) {
        auto* const button = new QToolButton(bar);
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
        return button;
    };
    m_back = makeButton(u"back"_s);
    m_forward = makeButton(u"forward"_s);
    m_title = new QLabel(bar);
    m_title->setObjectName(u"pageTitle"_s);
    m_kind = new QLabel(bar);
    m_kind->setObjectName(u"kindMark"_s);
    layout->addSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_kind);
    layout->addStretch(1);
    m_search = new SearchBox(m_workplace.link, bar);
    m_menu = new WindowMenu(bar);
    layout->addWidget(m_search, 2);
    layout->addWidget(new MomentButton(m_workplace.link, bar));
    layout->addWidget(new LanguageSwitch(m_parts.languages, bar));
    layout->addWidget(m_menu);
    return bar;
}

void MainWindow::makePages()
{
    for (const Section& section : std::as_const(m_sections)) {
        NavigablePage* page = nullptr;
        if (section.name == u"home"_s) {
            page = new HomePage(m_workplace, m_stack);
        } else if (section.name == u"compliance"_s) {
            page = new CompliancePage(m_workplace, section.views, m_stack);
        } else if (section.name == u"rules"_s) {
            auto* const lists = new SectionPage(m_workplace, section.views, m_stack);
            lists->prepend(new RulePacksPage(m_workplace, lists));
            page = lists;
        } else {
            page = new SectionPage(m_workplace, section.views, m_stack);
        }
        m_pages.append(page);
        m_stack->addWidget(page);
        connect(page, &NavigablePage::titleChanged, this, &MainWindow::retranslate);
        connect(
            page,
            &NavigablePage::viewRequested,
            this,
            [this](const QString& view, const QList<Filter>& filters) { openView(view, filters); });
    }
    m_navigation->setSections(sectionNames());
}

void MainWindow::makeShortcuts()
{
    const auto bind = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, act] {
            if (!m_lock->isLocked()) {
                act();
            }
        });
    };
    bind(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { back(); });
    bind(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { forward(); });
    bind(QKeySequence(u"Ctrl+K"_s), [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    bind(QKeySequence(u"Ctrl+L"_s), [this] { lock(); });
    bind(QKeySequence(Qt::Key_F1), [this] { help(); });
    for (int i = 0; i < std::min<int>(9, static_cast<int>(m_sections.size())); ++i) {
        bind(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), [this, i] { open(m_sections.at(i).name); });
    }
}

void MainWindow::connectAll()
{
    connect(m_navigation, &Navigation::chosen, this, [this](const QString& section) {
        present(section, true);
    });
    connect(m_back, &QToolButton::clicked, this, &MainWindow::back);
    connect(m_forward, &QToolButton::clicked, this, &MainWindow::forward);
    connect(m_search, &SearchBox::found, this, &MainWindow::openView);
    connect(m_menu, &WindowMenu::lockRequested, this, &MainWindow::lock);
    connect(m_menu, &WindowMenu::signOutRequested, this, &MainWindow::signOutRequested);
    connect(m_menu, &WindowMenu::helpRequested, this, &MainWindow::help);
    connect(m_menu, &WindowMenu::shortcutsRequested, this, [this] { openHelp(u"window"_s); });
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(m_lock, &LockScreen::unlocked, this, [this] {
        m_frame->setEnabled(true);
        for (QDialog* dialog : findChildren<QDialog*>()) {
            if (dialog->property("hiddenByLock").toBool()) {
                dialog->setProperty("hiddenByLock", false);
                dialog->show();
            }
        }
        if (m_parts.idleMinutes > 0) {
            m_idle->start();
        }
    });
    connect(m_lock, &LockScreen::signOutRequested, this, &MainWindow::signOutRequested);
    connect(&m_workplace.link, &RegistryLink::locked, this, &MainWindow::lock);
    connect(&m_workplace.link, &RegistryLink::momentChanged, this, &MainWindow::countWaiting);
    connect(&m_workplace.link, &RegistryLink::changed, this, [this](const QStringList& topics) {
        if (topics.contains(u"proposals"_s)) {
            countWaiting();
        }
    });
}

QStringList MainWindow::sectionNames() const
{
    QStringList names;
    for (const Section& section : m_sections) {
        names.append(section.name);
    }
    return names;
}

NavigablePage* MainWindow::pageOf(const QString& section) const
{
    const qsizetype at = sectionNames().indexOf(section);
    return at < 0 ? nullptr : m_pages.at(at);
}

bool MainWindow::open(const QString& section)
{
    if (pageOf(section) == nullptr) {
        return false;
    }
    if (m_navigation->current() == section) {
        present(section, true);
    } else {
        m_navigation->choose(section);
    }
    return true;
}

bool MainWindow::openView(const QString& view, const QList<Filter>& filters)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i)->openView(view, filters)) {
            return open(m_sections.at(i).name);
        }
    }
    return false;
}

void MainWindow::present(const QString& section, bool remember)
{
    NavigablePage* const page = pageOf(section);
    m_stack->setCurrentWidget(page);
    page->enter();
    if (remember && currentSection() != section) {
        m_history = m_history.mid(0, m_place + 1);
        m_history.append(section);
        m_place = m_history.size() - 1;
    }
    retranslate();
}

QString MainWindow::currentSection() const
{
    return m_place < 0 ? QString() : m_history.at(m_place);
}

NavigablePage& MainWindow::currentPage() const
{
    return *static_cast<NavigablePage*>(m_stack->currentWidget());
}

void MainWindow::back()
{
    if (m_place > 0) {
        --m_place;
        m_navigation->choose(currentSection());
        present(currentSection(), false);
    }
}

void MainWindow::forward()
{
    if (m_place + 1 < m_history.size()) {
        ++m_place;
        m_navigation->choose(currentSection());
        present(currentSection(), false);
    }
}

void MainWindow::lock()
{
    if (m_lock->isLocked()) {
        return;
    }
    m_idle->stop();
    for (QDialog* dialog : findChildren<QDialog*>()) {
        if (dialog->isVisible()) {
            dialog->setProperty("hiddenByLock", true);
            dialog->hide();
        }
    }
    m_frame->setEnabled(false);
    m_lock->lock();
}

void MainWindow::help()
{
    const QString chapter = currentPage().helpChapter();
    openHelp(chapter.isEmpty() ? currentSection() : chapter);
}

void MainWindow::openHelp(const QString& chapter)
{
    if (m_help == nullptr) {
        m_help = new HelpWindow(this);
    }
    m_help->openAt(chapter);
}

void MainWindow::countWaiting()
{
    ViewRequest request;
    request.view = u"proposals"_s;
    request.filters = {{u"state"_s, Comparison::Equal, u"PROPOSED"_s}};
    request.limit = WaitingCounted;
    const int number = ++m_counting;
    whenDone(m_workplace.link.read(request), this, [this, number](const Result<Page>& page) {
        if (number == m_counting && page) {
            m_navigation->setCount(
                u"home"_s, static_cast<int>(page->rows.size()), !page->next.isEmpty());
        }
    });
}

bool MainWindow::isLoaded() const
{
    return m_stack->currentWidget() != nullptr && currentPage().isLoaded();
}

void MainWindow::recolour()
{
    m_back->setIcon(lineIcon(u"back"_s, colours().dim));
    m_forward->setIcon(lineIcon(u"forward"_s, colours().dim));
    m_menu->recolour();
}

void MainWindow::retranslate()
{
    const RegistryAbout& about = m_workplace.link.about();
    const QString title = m_stack->currentWidget() == nullptr ? QString() : currentPage().title();
    setWindowTitle(tr("%1 – %2").arg(title, about.name));
    // The tabs below name the list; the window's title has room for it.
    m_title->setText(sectionTitle(currentSection()));
    m_kind->setText(about.kind == RegistryAbout::Kind::Snapshot ? tr("SNAPSHOT")
                    : about.training                            ? u"TRAINING / FORMATION"_s
                                                                : QString());
    m_kind->setProperty("dress", dressOf(about));
    m_kind->setVisible(!m_kind->text().isEmpty());
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setEnabled(m_place > 0);
    m_forward->setAccessibleName(tr("Forward"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_forward->setEnabled(m_place + 1 < m_history.size());
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale());
        retranslate();
    }
    if (event->type() == QEvent::PaletteChange && m_menu != nullptr) {
        recolour();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // A run that is under way belongs to its dialog, which asks; drafts are saved as they are
    // typed, so nothing else could be lost.
    for (QDialog* dialog : findChildren<QDialog*>()) {
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
