// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/jurisdiction.h"

#include <optional>

namespace citss {

class Database;

/// The only SQL on jurisdictions.
class JurisdictionStore {
public:
    explicit JurisdictionStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Jurisdiction> find(const JurisdictionCode& code) const;
    void insert(const Jurisdiction& jurisdiction, JournalNumber since);

private:
    Database& m_database;
};

}  // namespace citss
