// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace citss {

class ProblemList;
class RegistryLink;

/// Tells when nobody has touched keyboard or mouse for a while.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent);

    /// Starts to watch; with 0 it never tells.
    void setMinutes(int minutes);
    void stop() { m_timer.stop(); }
    [[nodiscard]] bool isWatching() const { return m_timer.isActive(); }
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void idle();

private:
    QTimer m_timer;
};

/// Covers the window until the person shows who they are; nothing behind it is lost.
class LockScreen final : public QWidget {
    Q_OBJECT

public:
    LockScreen(RegistryLink& link, QWidget* window);

    void lock();
    [[nodiscard]] bool isLocked() const { return !isHidden(); }

Q_SIGNALS:
    void unlocked();
    void signOutRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void unlock();
    void take(bool isUnlocked);
    void retranslate();

    RegistryLink& m_link;
    QLabel* m_title;
    QLabel* m_who;
    QLineEdit* m_password;
    ProblemList* m_problems;
    QPushButton* m_unlock;
    QPushButton* m_signOut;
};

}  // namespace citss
