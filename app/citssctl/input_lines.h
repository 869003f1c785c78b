// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <memory>
#include <optional>

namespace citss {

/// The lines of a file, or of the standard input ("-"), as they come: a line is given out while the
/// next is not yet written.
class InputLines {
public:
    static Result<InputLines> open(const QString& path);

    /// The next line without its end; nothing at the end, or when an interrupt broke the reading
    /// off.
    std::optional<QByteArray> next();
    [[nodiscard]] int lineNumber() const { return m_number; }

private:
    struct Close {
        void operator()(std::FILE* file) const;
    };
    explicit InputLines(std::FILE* file) : m_file(file) {}

    std::unique_ptr<std::FILE, Close> m_file;
    int m_number = 0;
};

/// All of a file, or of the standard input.
Result<QByteArray> readInput(const QString& path);

}  // namespace citss
