// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/penalty_rate_store.h"

#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* Select =
    "SELECT cents, currency FROM penalty_rate WHERE jurisdiction = ?1 AND rule_set = ?2 "
    "AND year = ?3 AND until = 9223372036854775807";
constexpr const char* Insert =
    "INSERT INTO penalty_rate (jurisdiction, rule_set, year, cents, currency, reason, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr const char* Close =
    "UPDATE penalty_rate SET until = ?4 WHERE jurisdiction = ?1 AND rule_set = ?2 AND year = ?3 "
    "AND until = 9223372036854775807";

}  // namespace

std::optional<Money> PenaltyRateStore::find(const JurisdictionCode& jurisdiction,
                                            const Identifier& ruleSet,
                                            int year) const
{
    Statement query = m_database.statement(Select);
    query.bind(jurisdiction, ruleSet, year);
    return query.step() ? Money::fromCents(query.integer(0), query.text(1)) : std::nullopt;
}

void PenaltyRateStore::put(const PenaltyRate& rate, JournalNumber now)
{
    m_database.statement(Close).bind(rate.jurisdiction, rate.ruleSet, rate.year, now).run();
    m_database.statement(Insert)
        .bind(rate.jurisdiction,
              rate.ruleSet,
              rate.year,
              rate.rate.cents(),
              rate.rate.currency(),
              rate.reason,
              now)
        .run();
}

}  // namespace citss
