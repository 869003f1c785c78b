// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/language_switch.h"
#include "ui/shell/page_history.h"
#include "ui/shell/sections.h"
#include "ui/shell/status_line.h"
#include "ui/shell/workplace.h"

#include <QList>
#include <QMainWindow>

class QDialog;
class QFrame;

namespace citss {

class HelpWindow;
class LockScreen;
class Navigation;
class NavigablePage;
class PageHost;
class Settings;
class TopBar;
class Tour;
class WaitingCounts;
class WindowLock;

/// What a window is given besides its workplace; the settings outlive it.
struct WindowParts {
    Languages languages;
    ChainCheck chainCheck = {};
    Settings& settings;
};

/// One window, one page at a time, with a history that loses nothing.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Workplace& workplace, const WindowParts& parts);

    /// Goes to a section by its name, as it was left; false if there is none.
    bool open(const QString& section);
    /// Goes to the page that shows a view: a record's own where the filters name one.
    bool openView(const QString& view, const QList<Filter>& filters);
    /// Goes where another window stands.
    void openPlace(const Place& place);
    /// Where it stands and how.
    [[nodiscard]] Place place() const;
    void back();
    void forward();
    void lock();
    /// Without asking: the person has shown in another window who they are.
    void unlock();
    /// Opens the guide at the chapter of the page in front.
    void help();
    /// Lists every key of the program.
    void showShortcuts();
    /// Shows a newcomer around.
    void startTour();
    [[nodiscard]] QString currentSection() const;
    [[nodiscard]] NavigablePage& currentPage() const;
    [[nodiscard]] QStringList sectionNames() const;
    [[nodiscard]] LockScreen& lockScreen();
    [[nodiscard]] StatusLine& statusLine() { return *m_status; }
    /// Whether everything in sight has been read.
    [[nodiscard]] bool isLoaded() const;

Q_SIGNALS:
    void signOutRequested();
    /// This place is wanted beside what this window shows.
    void windowRequested(const citss::Place& place);
    void locked();
    void unlocked();
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void makePages();
    void makeShortcuts();
    void connectAll();
    void connectMenu();
    /// Goes on to a place whose page stands as it should.
    void go(const Place& place);
    /// Shows the place that the history has gone to, as it was left.
    void comeTo();
    void leavePlace();
    [[nodiscard]] bool mayCloseForms(const QList<QDialog*>& dialogs);
    void openHelp(const QString& chapter);
    /// The chapter that explains the page in front.
    [[nodiscard]] QString helpChapter() const;
    void retranslate();

    Workplace m_workplace;
    WindowParts m_parts;
    QList<Section> m_sections;
    PageHistory m_history;
    QFrame* m_frame = nullptr;
    TopBar* m_bar = nullptr;
    Navigation* m_navigation = nullptr;
    PageHost* m_pages = nullptr;
    StatusLine* m_status = nullptr;
    WindowLock* m_lock = nullptr;
    WaitingCounts* m_counts = nullptr;
    // Made when they are first asked for.
    HelpWindow* m_help = nullptr;
    Tour* m_tour = nullptr;
};

}  // namespace citss
