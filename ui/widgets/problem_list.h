// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QFrame>

class QVBoxLayout;

namespace citss {

/// Problems as whole sentences, each with its severity, code and rule; hidden while there are none.
class ProblemList final : public QFrame {
    Q_OBJECT

public:
    explicit ProblemList(QWidget* parent = nullptr);

    void setProblems(const Problems& problems);
    [[nodiscard]] const Problems& problems() const { return m_problems; }
    /// All sentences, one a line.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// What a screen reader is told.
    void announced(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    Problems m_problems;
    QVBoxLayout* m_lines;
};

/// "Refusal", "Warning" ... in the current language.
QString severityText(Severity severity);

}  // namespace citss
