// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/journal/entry.h"

#include <QString>

#include <functional>
#include <optional>

namespace citss {

class Database;

/// Performs one entry on a database and returns the canonical bytes of its outcome. Handed in by a
/// higher floor, which knows the commands.
using Dispatcher = std::function<QByteArray(Database& target, const Entry& entry)>;

struct ReplayReport {
    JournalNumber last{0};
    /// The first entry that could not be performed or came out otherwise.
    std::optional<JournalNumber> differsAt;
    /// Tables whose digests differ after the last entry.
    QStringList tables;

    [[nodiscard]] bool isEqual() const { return !differsAt && tables.isEmpty(); }
};

/// Rebuilds the tables from the journal alone in `target`, an empty registry, and compares them.
ReplayReport replay(Database& source,
                    Database& target,
                    const Dispatcher& dispatch,
                    const Progress& progress = Progress());

}  // namespace citss
