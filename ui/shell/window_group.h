// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"

#include <QPointer>

namespace citss {

class IdleWatch;

/// The windows of one person on one registry. They show the same moment in the same language and
/// lock together; whoever closes the last one is done.
class WindowGroup final : public QObject {
    Q_OBJECT

public:
    WindowGroup(const Workplace& workplace, const WindowParts& parts);
    ~WindowGroup() override;

    /// The first window, where the person was last time.
    MainWindow& start();
    /// Another one, at a place of one of them.
    MainWindow& open(const Place& place);
    /// Shows newcomers to a training registry around, once.
    void offerTour();
    [[nodiscard]] const QList<MainWindow*>& windows() const { return m_windows; }
    void lock();

Q_SIGNALS:
    void signOutRequested();
    void lastClosed();

private:
    MainWindow& make();
    void closed(MainWindow* window);
    void unlock();
    void followSettings();
    void watch();
    void remember(const MainWindow& window);
    [[nodiscard]] QString username() const;

    Workplace m_workplace;
    WindowParts m_parts;
    IdleWatch* m_idle;
    // What is at work, to hear what has changed.
    QString m_language;
    Appearance m_appearance;
    int m_textPercent;
    QList<MainWindow*> m_windows;
    QList<QPointer<MainWindow>> m_closed;  ///< end when nothing of them is at work any more
};

}  // namespace citss
