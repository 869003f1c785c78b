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

class MainWindow;

/// Everything a window can show, one scene after another: each page with each of its tabs, one
/// record of each kind, the form of each command, each dialog. It finds tabs and records by walking
/// the window, so that a new page is shown without being named here. Whoever walks waits until a
/// scene is ready: for pictures and for judging the looks.
class Gallery final {
public:
    Gallery(MainWindow& window, const Workplace& workplace);
    ~Gallery();
    Gallery(const Gallery&) = delete;
    Gallery& operator=(const Gallery&) = delete;

    /// Shows the next scene; false after the last.
    bool next();
    /// Chooses a row of each list in sight, so that the panels beside them are filled.
    void chooseRows() const;
    /// Of the scene in front, fit for the name of a file: "compliance-readiness".
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QWidget& front() const { return *m_front; }
    /// Whether everything in it has been read.
    [[nodiscard]] bool isReady() const;

private:
    struct Scene {
        QString name;
        std::function<QWidget*()> show;  ///< null where it cannot be shown
    };

    void addPages();
    void addForms();
    void addDialogs();
    /// What the scene in front leads to: its tabs, and the record of its first row.
    void addWhatFollows();
    void addTabs(QTabBar& bar, QList<Scene>& scenes);
    void addRecord(QList<Scene>& scenes);
    void keep(QWidget* window);

    MainWindow& m_window;
    Workplace m_workplace;
    QList<Scene> m_scenes;
    QSet<const QTabBar*> m_walked;
    QStringList m_records;  ///< kinds shown already
    QPointer<QWidget> m_front;
    QPointer<QWidget> m_guest;  ///< a dialog that goes with its scene
    QString m_name;
    std::function<QWidget*()> m_shown;  ///< shows the scene in front again
};

}  // namespace citss
