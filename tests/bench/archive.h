// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/office.h"

#include <optional>

namespace citss::bench {

/// Fills the tables behind the registry's back: each holding has as many movements as it takes.
class Archive {
public:
    static constexpr qint64 Entities = 2000;
    static constexpr qint64 Products = 20;

    Archive(Office& office, qint64 movements);

    [[nodiscard]] qint64 rows() const { return Entities * Products * m_entries; }
    /// The middle of the time that the movements fill.
    [[nodiscard]] qint64 middle() const { return m_first + m_entries * Spread / 2; }

private:
    static constexpr qint64 Spread = 7;

    static void fillProducts(Database& database);
    void fillJournal(Database& database);
    void fillMovements(Database& database) const;

    qint64 m_entries;
    qint64 m_first = 0;
};

}  // namespace citss::bench
