// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <optional>

namespace citss {

class Database;

/// Money due for each missing unit of a year.
struct PenaltyRate {
    JurisdictionCode jurisdiction;
    Identifier ruleSet;
    int year = 0;
    Money rate;
    QString reason = {};
};

/// The only SQL on the entered rates of money penalties.
class PenaltyRateStore {
public:
    explicit PenaltyRateStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Money> find(const JurisdictionCode& jurisdiction,
                                            const Identifier& ruleSet,
                                            int year) const;
    /// Replaces the rate entered before, if there is one.
    void put(const PenaltyRate& rate, JournalNumber now);

private:
    Database& m_database;
};

}  // namespace citss
