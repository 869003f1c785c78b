// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace citss {

/// The environment broke under the database: disk full, file damaged, lock held. Carries SQLite's
/// extended code; the text is English, for the log.
class StorageError : public std::runtime_error {
public:
    StorageError(int extendedCode, const QString& message)
        : std::runtime_error(message.toStdString()), m_code(extendedCode)
    {
    }
    [[nodiscard]] int extendedCode() const { return m_code; }
    [[nodiscard]] bool isDiskFull() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isDamage() const;
    [[nodiscard]] bool isBusy() const;
    /// It was told to stop (Interruptible).
    [[nodiscard]] bool isInterrupted() const;
    /// A constraint of the schema said no: the code above it has a bug, but nothing was written.
    [[nodiscard]] bool isConstraint() const;

private:
    int m_code;
};

}  // namespace citss
