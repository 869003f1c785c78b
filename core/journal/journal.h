// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entry_hash.h"

#include <optional>

namespace citss {

class Database;
class Statement;

/// The entries of one registry file. Appending is the only change there is; triggers refuse others.
class Journal {
public:
    struct Head {
        JournalNumber number{0};
        QByteArray hash;
    };

    explicit Journal(Database& database) : m_database(database) {}

    [[nodiscard]] Head head() const;
    /// When the last entry was made; the epoch before the founding.
    [[nodiscard]] Instant lastTime() const;
    /// When an entry was made, without reading what it says; the epoch if there is none.
    [[nodiscard]] Instant timeOf(JournalNumber number) const;
    [[nodiscard]] std::optional<Entry> find(const QByteArray& commandId) const;
    [[nodiscard]] std::optional<Entry> read(JournalNumber number) const;
    /// The last entry at or before a moment; 0 before the founding.
    [[nodiscard]] JournalNumber numberAt(Instant moment) const;
    /// Links the entry to the one before it and stores it inside the caller's transaction.
    Head append(Entry entry, const Head& before);
    /// Stores an entry as it is (replay).
    void store(const Entry& entry);

    /// All entries in order; read each row with storedEntryOf or entryOf.
    static Statement allEntries(Database& database);
    /// The row until the next step.
    static StoredEntry storedEntryOf(const Statement& row);
    /// Nothing if the row cannot be an entry at all.
    static std::optional<Entry> entryOf(const Statement& row);

private:
    Database& m_database;
};

}  // namespace citss
