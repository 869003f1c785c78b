// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace citss {

class ProblemList;

/// What stands where rows would be: that they are being read, why there are none, or what went
/// wrong, each with the next step.
class TableMessage final : public QWidget {
    Q_OBJECT

public:
    explicit TableMessage(QWidget* parent);

    void say(const QString& text, bool canClear);
    void fail(const Problems& problems);
    [[nodiscard]] QString text() const;
    void retranslate();

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void clearRequested();
    void retryRequested();

private:
    void fit();

    QString m_said;
    QLabel* m_text;
    ProblemList* m_problems;
    QPushButton* m_clear;
    QPushButton* m_retry;
};

}  // namespace citss
