// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/language_switch.h"
#include "ui/shell/sections.h"
#include "ui/shell/status_line.h"
#include "ui/shell/workplace.h"

#include <QList>
#include <QMainWindow>

class QFrame;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace citss {

class HelpWindow;
class IdleWatch;
class LockScreen;
class Navigation;
class NavigablePage;
class SearchBox;
class WindowMenu;

/// What the window is given besides its workplace.
struct WindowParts {
    Languages languages;
    ChainCheck chainCheck = {};
    int idleMinutes = 10;  ///< 0: never locks by itself
};

/// One window, one page at a time, with a history that loses nothing.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Workplace& workplace, const WindowParts& parts);

    /// Goes to a section by its name; false if there is none.
    bool open(const QString& section);
    /// Goes to the page that shows a view.
    bool openView(const QString& view, const QList<Filter>& filters);
    void back();
    void forward();
    void lock();
    /// Opens the guide at the chapter of the page in front.
    void help();
    [[nodiscard]] QString currentSection() const;
    [[nodiscard]] NavigablePage& currentPage() const;
    [[nodiscard]] QStringList sectionNames() const;
    [[nodiscard]] LockScreen& lockScreen() { return *m_lock; }
    [[nodiscard]] StatusLine& statusLine() { return *m_status; }
    /// Whether everything in sight has been read.
    [[nodiscard]] bool isLoaded() const;

Q_SIGNALS:
    void signOutRequested();
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    QWidget* makeTopBar();
    void makeShortcuts();
    void makePages();
    void connectAll();
    void present(const QString& section, bool remember);
    void openHelp(const QString& chapter);
    void countWaiting();
    void recolour();
    void retranslate();
    [[nodiscard]] NavigablePage* pageOf(const QString& section) const;

    Workplace m_workplace;
    WindowParts m_parts;
    QList<Section> m_sections;
    QList<NavigablePage*> m_pages;  ///< one for each section
    QStringList m_history;
    qsizetype m_place = -1;
    QFrame* m_frame = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_kind = nullptr;
    SearchBox* m_search = nullptr;
    WindowMenu* m_menu = nullptr;
    Navigation* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatusLine* m_status = nullptr;
    LockScreen* m_lock = nullptr;
    HelpWindow* m_help = nullptr;  ///< made when it is first asked for
    IdleWatch* m_idle = nullptr;
    int m_counting = 0;
};

}  // namespace citss
