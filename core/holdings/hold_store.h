// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/holdings/hold.h"

#include <vector>

namespace citss {

class Database;

/// The only SQL on holds.
class HoldStore {
public:
    explicit HoldStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Hold> find(HoldId id) const;
    /// The holds that stand on serial numbers of the range, lowest first.
    [[nodiscard]] std::vector<Hold> standing(SeriesId series, const SerialRange& range) const;

    HoldId insert(const Hold& hold, JournalNumber since);
    void replace(const Hold& hold, JournalNumber now);

private:
    void insertRow(const Hold& hold, JournalNumber since);

    Database& m_database;
};

}  // namespace citss
