// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>

class QFrame;
class QLabel;
class QPushButton;

namespace citss {

/// A few calm steps from the first page to a compliance event, each beside the very control it
/// speaks of. It covers the window while it lasts; Esc ends it at any time.
class Tour final : public QWidget {
    Q_OBJECT

public:
    /// `goTo` brings a section of the window to the front.
    Tour(QWidget& window, std::function<void(const QString&)> goTo);

    void start();
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] static int steps();
    /// What the step is about; null if this person's window has none.
    [[nodiscard]] QWidget* target() const { return m_target; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void ended();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void go(int step);
    bool act(const QKeyEvent& event, QPushButton* button);
    void end();
    void follow();
    void place();
    [[nodiscard]] QRect hole() const;
    void retranslate();

    QWidget& m_window;
    std::function<void(const QString&)> m_goTo;
    QFrame* m_callout;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_skip;
    QPushButton* m_back;
    QPushButton* m_next;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_before;  ///< had the keys before the tour
    int m_step = 0;
};

}  // namespace citss
