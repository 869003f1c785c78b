// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/entered_problems.h"

namespace citss {

// clang-format off
const ProblemType PenaltyRateNotMoney = {"PENALTY_RATE_NOT_MONEY", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rule set %1 has no money penalty, so there is no rate to enter."), {{{"rule_set"}}}};
const ProblemType PenaltyRateCurrency = {"PENALTY_RATE_CURRENCY", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Penalties under the rule set %1 are due in %2, not in %3."), {{{"rule_set"}, {"currency"}, {"given"}}}};
const ProblemType PenaltyRateZero = {"PENALTY_RATE_ZERO", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rate must be more than zero.")};
const ProblemType PenaltyRateYear = {"PENALTY_RATE_YEAR", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rule set %1 rules the years %2 to %3; %4 is not among them."), {{{"rule_set"}, {"first"}, {"last"}, {"year"}}}};
const ProblemType RequestNotAllowed = {"REQUEST_NOT_ALLOWED", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rules of %1 do not let entities choose serial numbers."), {{{"event"}}}};
const ProblemType RequestTooLate = {"REQUEST_TOO_LATE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The deadline of %1 has passed; a request no longer counts."), {{{"event"}}}};
const ProblemType RequestSerialsUnknown = {"REQUEST_SERIALS_UNKNOWN", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The serial numbers %1 have not all been issued."), {{{"serials"}}}};
const ProblemType RequestTwice = {"REQUEST_TWICE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 overlaps %2 in the same request."), {{{"serials"}, {"other"}}}};
const ProblemType RequestNone = {"REQUEST_NONE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 has no request at %2 to withdraw; list the serial numbers it asks for."), {{{"entity"}, {"event"}}}};
const ProblemType RequestNotHeld = {"REQUEST_NOT_HELD", Severity::Warning,
    QT_TRANSLATE_NOOP("Problem", "%1 is not in the compliance account yet; the request counts for what is there when the run is made."), {{{"serials"}}}};
const ProblemType EventNotOfRates = {"EVENT_NOT_OF_RATES", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 is not an event under a rate standard; load emissions for it instead."), {{{"event"}}}};
const ProblemType RateDuplicate = {"RATE_DUPLICATE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 already has a row in this load (row %2)."), {{{"entity"}, {"row"}}}};
const ProblemType RateStandardZero = {"RATE_STANDARD_ZERO", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The standard must be more than zero pounds per megawatt-hour.")};
const ProblemType RateMissing = {"RATE_MISSING", Severity::Warning,
    QT_TRANSLATE_NOOP("Problem", "%1 has no emissions and generation loaded for %2 and is left out."), {{{"entity"}, {"event"}}}};
const ProblemType CarryEventNotRun = {"CARRY_EVENT_NOT_RUN", Severity::Warning,
    QT_TRANSLATE_NOOP("Problem", "Nothing has been surrendered for %1 yet: a deficit that it leaves is not carried in. Publish again once it has been run."), {{{"event"}}}};
const ProblemType CarryUnknown = {"CARRY_UNKNOWN", Severity::Warning,
    QT_TRANSLATE_NOOP("Problem", "The surrender of %1 for %2 is not committed: a deficit that it leaves is not carried in. Publish again once it is."), {{{"entity"}, {"event"}}}};
// clang-format on

ProblemTypes enteredProblems()
{
    static const ProblemType* const types[] = {
        &PenaltyRateNotMoney,
        &PenaltyRateCurrency,
        &PenaltyRateZero,
        &PenaltyRateYear,
        &RequestNotAllowed,
        &RequestTooLate,
        &RequestSerialsUnknown,
        &RequestTwice,
        &RequestNone,
        &RequestNotHeld,
        &EventNotOfRates,
        &RateDuplicate,
        &RateStandardZero,
        &RateMissing,
        &CarryEventNotRun,
        &CarryUnknown,
    };
    return types;
}

}  // namespace citss
