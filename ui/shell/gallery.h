// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workplace.h"

#include <QList>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QWidget>

#include <functional>

class QTabBar;

namespace citss {

class CommandType;
class MainWindow;

/// Everything a window can show, one scene after another: each page with each of its tabs, one
/// record of each kind, the form of each command, each dialog. It finds tabs and records by walking
/// the window, so that a new page is shown without being named here. Whoever walks waits until a
/// scene is ready: for pictures and for judging the looks.
class Gallery final {
public:
    /// Without forms and dialogs, and of many lists alike only the first few; or everything.
    enum class Extent { Pages, All };

    Gallery(MainWindow& window, const Workplace& workplace, Extent extent = Extent::All);
    ~Gallery();
    Gallery(const Gallery&) = delete;
    Gallery& operator=(const Gallery&) = delete;

    /// Shows the next scene; false after the last.
    bool next();
    /// Chooses a row of each list in sight, so that the panels beside them are filled.
    void chooseRows() const;
    /// Of the scene in front, fit for the name of a file: "compliance-readiness".
    [[nodiscard]] QString name() const { return m_scene.name; }
    [[nodiscard]] QWidget& front() const { return *m_front; }
    /// Whether everything in it has been read.
    [[nodiscard]] bool isReady();

private:
    struct Scene {
        QString name;
        std::function<QWidget*()> show;  ///< null where it cannot be shown
        std::function<void()> leave = {};
        std::function<QWidget*()> awaited = {};  ///< comes to the front later; null until then
    };

    void addPages();
    void addPast();
    void addTour();
    void addFinding();
    /// The choice of a past moment, with its calendar.
    void addMoment();
    void addForms();
    /// Lists to pick from, open: of the first few kinds that forms ask for.
    void addPickLists();
    void addDialogs();
    void addSignIn();
    void addLock();
    /// What the scene in front leads to: its tabs, the record of its chosen row, the way of its
    /// serial numbers, what is behind its figures, and its pages on paper.
    void addWhatFollows();
    void addTabs(QTabBar& bar, QList<Scene>& scenes);
    /// Commands that have a form for this person.
    [[nodiscard]] QList<const CommandType*> offered() const;
    QWidget* openList(const QString& field);
    void addRecord(QList<Scene>& scenes);
    void addTrace(QList<Scene>& scenes);
    void addExplanation(QList<Scene>& scenes);
    void addPaper(QList<Scene>& scenes);
    void leave();

    MainWindow& m_window;
    Workplace m_workplace;
    Extent m_extent;
    QList<Scene> m_scenes;
    QSet<const QTabBar*> m_walked;
    QStringList m_records;  ///< kinds shown already
    QPointer<QWidget> m_front;
    Scene m_scene;    ///< the one in front
    QString m_scrap;  ///< of a record's name, to be found
    bool m_hasTrace = false;
    bool m_hasPaper = false;
    int m_explained = 0;
    int m_polls = 0;  ///< of the list that is being opened
};

}  // namespace citss
