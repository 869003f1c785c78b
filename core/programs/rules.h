// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/money.h"
#include "core/base/rounding.h"
#include "core/base/share.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace citss {

/// The kind of an instrument as the rules see it: "ALLOWANCE", "OFFSET". Which there are is data.
using Category = Identifier;

/// Not a kind of instrument but a use of one: a later vintage spent within a granted quantity.
const Category& trueUpUse();

/// What a compliance event asks of an entity (compliance.md 1.1).
enum class EventType {
    Annual,   ///< part of one year
    Interim,  ///< part of one year, no multiplied penalty
    Full,     ///< the whole period less what is credited
    Rate,     ///< credits that bring a rate down to its standard
    Penalty   ///< late surrender of what an earlier event missed
};

/// Which vintages an event may draw. Instruments without vintage always pass.
enum class VintageRule {
    UpToEventYear,
    UpToPeriodEnd,
    AfterPeriodEnd,
    YearAfterEvent,
    UpToYearAfterEvent,
    Any
};

enum class Roll { None, NextBusinessDay };

/// Which moment decides whether an instrument arrived in time.
enum class Cutoff { Recorded, Submitted };

enum class DrawOrder { Vintage, FirstInFirstOut };
enum class PoolOrder { OldestFirst, NewestFirst, FirstInFirstOut };
enum class AccountRole { Compliance, Holding };
enum class SuspendedPolicy { Retire, Skip };

/// When penalty instruments are due, counted from the local date of the missed deadline.
enum class PenaltyDue { SixMonths, ThirtyDays, Immediate, Entered };

struct Period {
    int first = 0;
    int last = 0;
    [[nodiscard]] bool contains(int year) const { return year >= first && year <= last; }
    bool operator==(const Period&) const = default;
};

struct MonthDay {
    int month = 1;
    int day = 1;
    bool operator==(const MonthDay&) const = default;
};

/// A local time of day in a named zone; 24:00 is the instant that ends the date.
struct DeadlineRule {
    static constexpr int EndOfDay = 24 * 60;

    MonthDay on;
    std::optional<MonthDay> onInLeapYear;
    int minuteOfDay = 0;
    QByteArray zone;
    Roll roll = Roll::None;
    Cutoff cutoff = Cutoff::Recorded;
    bool operator==(const DeadlineRule&) const = default;
};

struct EventRule {
    EventType type = EventType::Annual;
    std::optional<Share> share;  ///< of the emissions; none for rates
    Rounding rounding = Rounding::Floor;
    std::optional<int> lastYear;  ///< later years of the period are left to the full event
    VintageRule vintage = VintageRule::Any;
    bool operator==(const EventRule&) const = default;
};

/// An upper bound on the use of some categories, as a share of emissions.
struct Limit {
    Identifier id;
    std::vector<Category> categories;
    std::optional<Share> everyYear;
    std::vector<std::pair<int, Share>> years;  ///< ascending; stronger than everyYear
    std::vector<EventType> on;
    std::vector<std::pair<EventType, Share>> scale;  ///< the base is itself a share there
    [[nodiscard]] Share shareOf(int year) const;
    [[nodiscard]] std::optional<Share> scaleOn(EventType type) const;
    bool operator==(const Limit&) const = default;
};

/// One place a penalty is drawn from.
struct Pool {
    AccountRole account = AccountRole::Compliance;
    std::vector<Category> categories;
    VintageRule vintage = VintageRule::Any;
    PoolOrder order = PoolOrder::OldestFirst;
    bool operator==(const Pool&) const = default;
};

struct ShareLimit {
    std::vector<Category> categories;
    Share share;  ///< of the quantity of the phase
    bool operator==(const ShareLimit&) const = default;
};

struct PenaltyPhase {
    int factor = 1;             ///< quantity = factor x missing
    bool periodLimits = false;  ///< the room left in the period binds here too
    std::vector<ShareLimit> shares;
    std::vector<Pool> pools;  ///< drained in this order
    bool operator==(const PenaltyPhase&) const = default;
};

struct MoneyRule {
    QString currency;
    std::optional<Money> rate;  ///< per missing unit; none: entered for each year
    bool operator==(const MoneyRule&) const = default;
};

struct PenaltyRule {
    int factor = 0;
    std::vector<EventType> on;
    PenaltyDue due = PenaltyDue::Entered;
    std::vector<PenaltyPhase> phases;
    std::optional<MoneyRule> money;
    bool carry = false;                ///< the deficit joins the next year's obligation
    std::optional<Identifier> restTo;  ///< where instruments beyond the missing ones go
    bool operator==(const PenaltyRule&) const = default;
};

/// What the rules must know of an instrument kind.
struct InstrumentTraits {
    Category category;
    char serialClass = 'A';  ///< registry.md 4.3: A, R, P, E or F
    bool vintaged = false;
    bool offset = false;
    bool operator==(const InstrumentTraits&) const = default;
};

/// The rules of one compliance period of one programme: values only, as read and checked by
/// RuleSet.
struct Rules {
    static constexpr std::size_t MostKinds = 30;

    Identifier id;
    int version = 1;
    Identifier programme;
    QString unit;
    std::optional<Period> period;
    std::vector<JurisdictionCode> issuers;  ///< empty: all are accepted
    std::vector<InstrumentTraits> kinds;
    DeadlineRule deadline;
    std::vector<EventRule> events;  ///< in the order of EventType
    std::optional<int> offsetIssueYearsAfterPeriod;
    std::vector<Limit> limits;
    std::vector<Category> order;  ///< of retirement; may hold trueUpUse()
    /// Categories that only some events may draw (price ceiling units: the period's end).
    std::vector<std::pair<Category, std::vector<EventType>>> only;
    std::vector<Category> cancelUnused;  ///< flagged for cancellation if left after a full event
    DrawOrder sort = DrawOrder::Vintage;
    bool request = false;
    PenaltyRule penalty;
    SuspendedPolicy suspended = SuspendedPolicy::Retire;
    QMap<QString, QString> citations;  ///< "order.ALLOWANCE" -> "WAC 173-446-600(3)"

    [[nodiscard]] const EventRule* event(EventType type) const;
    [[nodiscard]] const InstrumentTraits* kind(const Category& category) const;
    [[nodiscard]] const Limit* limit(const Identifier& limitId) const;
    /// The law behind a rule: "limits.GENERAL", or what stands for its group: "limits"; or empty.
    [[nodiscard]] QString citation(const QString& rule) const;
    bool operator==(const Rules&) const = default;
};

}  // namespace citss
