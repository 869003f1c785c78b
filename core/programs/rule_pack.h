// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programs/holidays.h"
#include "core/programs/rule_set.h"

#include <vector>

namespace citss {

/// Words for people in both official languages; they belong to the programme, not to the program.
struct Title {
    QString english;
    QString french;
    bool operator==(const Title&) const = default;
};

struct InstrumentKind {
    InstrumentTraits traits;
    Title title;
    bool operator==(const InstrumentKind&) const = default;
};

enum class AccountOwner { Entity, Jurisdiction };

/// A type of account and where instruments may go from it.
struct AccountKind {
    Identifier type;
    AccountOwner owner = AccountOwner::Entity;
    std::optional<AccountRole> role;  ///< how compliance runs see it
    bool countsForLimit = false;      ///< towards the holding limit
    Title title;
    std::vector<Identifier> holderRoutes;     ///< the holder may send to
    std::vector<Identifier> regulatorRoutes;  ///< the regulator may also move to
    bool operator==(const AccountKind&) const = default;
};

/// A jurisdiction that takes part in the programme.
struct Member {
    JurisdictionCode jurisdiction;
    Title title;
    bool operator==(const Member&) const = default;
};

/// A term that this programme words in its own way: "instrument" -> "emission allowance".
struct Term {
    Identifier key;
    Title title;
    bool operator==(const Term&) const = default;
};

/// Who may see a subject: the tiers of reports.md 1.9.
struct Disclosure {
    Identifier subject;
    int tier = 0;
    bool operator==(const Disclosure&) const = default;
};

/// How the programme ends things.
struct Closing {
    int eventMonths = 12;  ///< after its deadline an event closes: no reversal from then on
    std::optional<QDate> programmeEnded;
    bool operator==(const Closing&) const = default;
};

/// All that is data about one programme.
struct RulePack {
    Identifier id;
    int version = 1;
    Title title;
    Identifier programme;
    QString unit;
    QString currency;
    std::vector<Member> members;
    Holidays holidays;
    std::vector<Term> vocabulary;
    std::vector<InstrumentKind> instruments;
    std::vector<AccountKind> accounts;
    Closing closing;
    std::vector<Disclosure> confidentiality;
    int fewestGroups = 3;  ///< a published aggregate needs as many contributing groups
    std::vector<RuleSet> ruleSets;

    [[nodiscard]] const RuleSet* ruleSet(const Identifier& ruleSetId) const;
    [[nodiscard]] const InstrumentKind* instrument(const Category& category) const;
    [[nodiscard]] const AccountKind* account(const Identifier& type) const;
    /// The rule set that rules events of a type for a data year; nullptr if none does.
    [[nodiscard]] const RuleSet* ruleSetFor(EventType type, int year) const;
};

/// The pack with everything stated that it holds, inherited or by default; it can be read again.
Value toValue(const RulePack& pack);

}  // namespace citss
