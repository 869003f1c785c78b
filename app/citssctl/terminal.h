// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace citss {

/// The program's side of the terminal: results to the standard output, everything else to the
/// standard error. A reader that goes away is noticed, never fatal.
class Terminal {
public:
    Terminal();

    /// A line of the result; out of our hands when this returns.
    void print(const QByteArray& line);
    void print(const QString& line) { print(line.toUtf8()); }
    /// Bytes of the result as they are.
    void write(const QByteArray& bytes);
    /// Whether a result could not be written: nothing more reaches anybody.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] bool isOutputTerminal() const;

    /// A line for the person, not part of the result.
    void say(const QString& line);
    /// Each problem: its sentence, field, rule and code.
    void tell(const Problems& problems);

    /// How far a long command is: one line that is written over, on a terminal only.
    void showProgress(qint64 done, qint64 total);

    /// Asks without showing what is typed; nothing where there is no terminal to ask on.
    static std::optional<QString> askSecret(const QString& question);

private:
    void clearProgress();

    bool m_isBroken = false;
    bool m_showsProgress;
    bool m_progressShown = false;
    int m_lastPercent = -1;
};

/// A problem as one line: "sentence (field; rule) [CODE]".
QString problemLine(const Problem& problem);

}  // namespace citss
