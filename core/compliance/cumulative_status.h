// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tonnes.h"
#include "core/programs/rules.h"

#include <optional>
#include <vector>

namespace citss::compliance {

/// Programmes that settle over a whole trading phase say each year where an account stands: all it
/// has surrendered for the phase against all its verified emissions of the phase (Delegated
/// Regulation (EU) 2019/1122, article 33; the Union registry's codes A, B and C, and the United
/// Kingdom registry's surrender statuses after them).
enum class SurrenderCode {
    Covered,        ///< A: at least as much surrendered as emitted
    Short,          ///< B: less
    NotReported,    ///< C: the year's emissions are missing
    Excluded,       ///< out of scope this year, and nothing open from years before
    NotApplicable,  ///< not operating this year, and nothing open from years before
};

/// "A", "B", "C", "EXCLUDED", "NOT_APPLICABLE".
QString wordOf(SurrenderCode code);

/// What an account says of a year.
enum class YearReport { Reported, Missing, Excluded, NotOperating };

struct AccountYear {
    int year = 0;
    YearReport report = YearReport::Reported;
    Tonnes verified = {};
    Tonnes surrendered = {};  ///< for the phase, between the deadline before and this year's
};

/// What of the balance at a phase's end goes into the next one.
enum class BalanceCarry { Nothing, Deficit, All };

struct TradingPhase {
    Period years;
    BalanceCarry carriedIn = BalanceCarry::Nothing;
};

/// 2005-2007, 2008-2012, 2013-2020, 2021-2030: deficits were carried into the third and the fourth
/// as they stood, into the fourth also what was over (article 33(2)).
const std::vector<TradingPhase>& unionPhases();
/// 2021-2030 without anything before.
const std::vector<TradingPhase>& unitedKingdomPhases();

/// Where an account stands after one year.
struct YearStatus {
    int year = 0;
    SurrenderCode code = SurrenderCode::NotApplicable;
    Tonnes surrendered = {};  ///< in the phase so far
    Tonnes verified = {};     ///< in the phase so far
    qint64 balance = 0;       ///< the difference, and what the phase before left
    bool operator==(const YearStatus&) const = default;
};

/// The code of a year: from what it says, the balance, and whether any year of the phase so far had
/// emissions to answer for.
SurrenderCode surrenderCode(YearReport report, qint64 balance, bool hasReported);

/// One status a year. Years must ascend and lie in one of the phases, and the sums must not be too
/// large: nothing otherwise.
std::optional<std::vector<YearStatus>> cumulativeStatus(const std::vector<AccountYear>& years,
                                                        const std::vector<TradingPhase>& phases);

}  // namespace citss::compliance
