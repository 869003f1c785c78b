// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/ledger.h"
#include "core/programs/rule_pack.h"

namespace citss {

class InstrumentStore;

/// What somebody wants issued, in the words of forms and files.
struct IssueWords {
    JurisdictionCode issuer;
    Category kind;
    std::optional<Vintage> vintage = {};
    std::optional<Identifier> project = {};
    std::optional<Identifier> issuance = {};
    std::optional<Vintage> issueYear = {};  ///< of offset credits; by default their vintage
};

/// Whether the programme has such instruments and the words are complete. `path` stands before each
/// field: "rows[3].".
Problems checkIssue(const IssueWords& words, const RulePack& pack, const QString& path = {});

/// What words that passed `checkIssue` stand for.
Issue issueOf(const IssueWords& words, const RulePack& pack);

/// Whether a series has as many serial numbers left.
Problems checkRoom(const InstrumentStore& instruments,
                   const SeriesKey& series,
                   Tonnes wanted,
                   const QString& field);

}  // namespace citss
