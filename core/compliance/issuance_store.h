// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tonnes.h"
#include "core/compliance/run_record.h"
#include "core/instruments/instrument.h"

#include <QList>

namespace citss {

class Database;

/// A range of credits that were issued together.
struct IssuedRange {
    SeriesId series{0};
    SerialRange range;
    Category kind;
};

/// How many of some credits an entity has used, in a run or to cover a side obligation.
struct UsedCredits {
    EntityId entity;
    Tonnes quantity;
    JurisdictionCode jurisdiction;  ///< where it used them last
    Identifier ruleSet;             ///< that took them
};

/// What became of the credits of an issuance.
class IssuanceStore {
public:
    explicit IssuanceStore(Database& database) : m_database(database) {}

    /// All that was issued under an id, by series and number, neighbours as one; empty if nothing
    /// was.
    [[nodiscard]] QList<IssuedRange> rangesOf(const JurisdictionCode& issuer,
                                              const Identifier& issuance) const;
    /// Who used credits of a range, entity by entity; those of reversed runs apart.
    [[nodiscard]] QList<UsedCredits> usedOf(const IssuedRange& range) const;

private:
    Database& m_database;
};

}  // namespace citss
