// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>

class QProgressBar;
class QPushButton;

namespace citss {

class ElidedLabel;

/// Shows how far a long command is, how long it may still take, and lets it be cancelled. Appears
/// only once the command takes a while.
class ProgressPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent = nullptr);

    /// A progress that reports here from whichever thread the command runs on.
    std::shared_ptr<Progress> start();
    void finish();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }
    void show(qint64 done, qint64 total);
    void cancel();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::shared_ptr<Progress> m_progress;
    QElapsedTimer m_since;
    QProgressBar* m_bar;
    ElidedLabel* m_text;
    QPushButton* m_cancel;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// "about 2 minutes left" from how long the part done has taken; empty while that says too little.
QString timeLeftText(qint64 elapsedMilliseconds, qint64 done, qint64 total);

}  // namespace citss
