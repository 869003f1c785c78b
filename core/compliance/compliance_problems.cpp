// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/compliance_problems.h"

#include <QtGlobal>

namespace citss::compliance {

const ProblemType AmountTooLarge = {
    "AMOUNT_TOO_LARGE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The amounts are larger than this registry can hold; check the emissions."),
    {}};
const ProblemType EventNotInRules = {
    "EVENT_NOT_IN_RULES",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rule set %2 has no event of type %1; choose another."),
    {{{"type"}, {"rule_set"}}}};
const ProblemType EventYearMissing = {
    "EVENT_YEAR_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "An event of type %1 needs a data year; state it."),
    {{{"type"}}}};
const ProblemType EventYearNotInPeriod = {
    "EVENT_YEAR_NOT_IN_PERIOD",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rule set %3 has no event of type %2 for the data year %1."),
    {{{"year"}, {"type"}, {"rule_set"}}}};
const ProblemType EventDeadlineMissing = {
    "EVENT_DEADLINE_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The event has no deadline; compute or enter it first."),
    {}};
const ProblemType EventRateMissing = {
    "EVENT_RATE_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The event needs emissions, generation and a standard above zero; state "
                      "them."),
    {}};
const ProblemType SerialsHeldTwice = {
    "SERIALS_HELD_TWICE",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The serials %1 overlap another block of the same series; verify the "
                      "registry."),
    {{{"serials"}}}};
const ProblemType PlanCheckFailed = {
    "PLAN_CHECK_FAILED",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The plan failed its own check (%1). This is a defect of the program; "
                      "report it. The entity is left out."),
    {{{"check"}}}};
const ProblemType MoreHeldThanIssued = {
    "MORE_HELD_THAN_ISSUED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The parties account for %1 credits, but only %2 were issued; correct the "
                      "quantities."),
    {{{"held", ArgumentKind::Count}, {"issued", ArgumentKind::Count}}}};

const ProblemType RetiredNotCredited = {
    "RETIRED_NOT_CREDITED",
    Severity::Warning,
    QT_TRANSLATE_NOOP("Problem",
                      "%2 instruments of category %1 retired earlier are not credited: there is "
                      "no room for them under %3. Review the case."),
    {{{"category"}, {"quantity", ArgumentKind::Count}, {"limit"}}}};
const ProblemType AccountSkipped = {
    "ACCOUNT_SKIPPED",
    Severity::Warning,
    QT_TRANSLATE_NOOP("Problem",
                      "The account is suspended or restricted and the rules say to wait; nothing "
                      "is retired until that is resolved."),
    {}};
const ProblemType AccountRevoked = {
    "ACCOUNT_REVOKED",
    Severity::Warning,
    QT_TRANSLATE_NOOP("Problem", "The account is revoked; staff decide how its obligation is met."),
    {}};
const ProblemType UnitsToCancel = {
    "UNITS_TO_CANCEL",
    Severity::Warning,
    QT_TRANSLATE_NOOP("Problem",
                      "%2 units of category %1 are left over; they were for this event only and "
                      "are to be cancelled."),
    {{{"category"}, {"quantity", ArgumentKind::Count}}}};
const ProblemType RequestIgnored = {
    "REQUEST_IGNORED",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem",
                      "Serial numbers were requested, but this programme does not let holders "
                      "choose; the request is ignored."),
    {}};
const ProblemType RequestNotServed = {
    "REQUEST_NOT_SERVED",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem",
                      "Nothing could be taken of the requested serials %1: not held, not "
                      "eligible, over a limit or no longer needed."),
    {{{"serials"}}}};
const ProblemType PenaltyRateMissing = {
    "PENALTY_RATE_MISSING",
    Severity::Warning,
    QT_TRANSLATE_NOOP("Problem",
                      "The money penalty (%1) cannot be computed yet; enter the rate of the year."),
    {{{"currency"}}}};

const ProblemType LineTaken = {
    "LINE_TAKEN",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "Needed: %1. Free in the block: %2. Taken: %3."),
    {{{"needed", ArgumentKind::Count},
      {"offered", ArgumentKind::Count},
      {"taken", ArgumentKind::Count}}}};
const ProblemType LineTakenWithinLimit = {
    "LINE_TAKEN_WITHIN_LIMIT",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem",
                      "Room left of limit %1: %2. Needed: %3. Free in the block: %4. Taken: %5."),
    {{{"limit"},
      {"room", ArgumentKind::Count},
      {"needed", ArgumentKind::Count},
      {"offered", ArgumentKind::Count},
      {"taken", ArgumentKind::Count}}}};
const ProblemType BlockNotNeeded = {
    "BLOCK_NOT_NEEDED",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "%1 stay: the obligation was met before them."),
    {{{"quantity", ArgumentKind::Count}}}};
const ProblemType BlockOverLimit = {
    "BLOCK_OVER_LIMIT",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "%1 stay: they are over limit %2."),
    {{{"quantity", ArgumentKind::Count}, {"limit"}}}};
const ProblemType BlockNotDrawn = {
    "BLOCK_NOT_DRAWN",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "%1 stay: nothing is drawn while the account is kept back."),
    {{{"quantity", ArgumentKind::Count}}}};
const ProblemType BlockInOtherAccount = {
    "BLOCK_IN_OTHER_ACCOUNT",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "%1 stay: they are not in the account that is drawn from."),
    {{{"quantity", ArgumentKind::Count}}}};
const ProblemType BlockHeld = {
    "BLOCK_HELD",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "%1 stay: they are under an administrative hold."),
    {{{"quantity", ArgumentKind::Count}}}};
const ProblemType BlockPending = {
    "BLOCK_PENDING",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "%1 stay: they are reserved by a pending transfer."),
    {{{"quantity", ArgumentKind::Count}}}};
const ProblemType BlockInvalidated = {
    "BLOCK_INVALIDATED",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "%1 stay: they are invalidated."),
    {{{"quantity", ArgumentKind::Count}}}};
const ProblemType BlockLate = {
    "BLOCK_LATE",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "%1 stay: they arrived after the deadline."),
    {{{"quantity", ArgumentKind::Count}}}};
const ProblemType BlockCategoryNotAccepted = {
    "BLOCK_CATEGORY_NOT_ACCEPTED",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "%1 stay: this event does not accept instruments of this kind."),
    {{{"quantity", ArgumentKind::Count}}}};
const ProblemType BlockIssuerNotAccepted = {
    "BLOCK_ISSUER_NOT_ACCEPTED",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 stay: they were issued by a jurisdiction that is not accepted."),
    {{{"quantity", ArgumentKind::Count}}}};
const ProblemType BlockIssuedTooLate = {
    "BLOCK_ISSUED_TOO_LATE",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "%1 stay: they were issued too late for this period."),
    {{{"quantity", ArgumentKind::Count}}}};
const ProblemType BlockVintageFuture = {
    "BLOCK_VINTAGE_FUTURE",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "%1 stay: their vintage is later than this event may draw."),
    {{{"quantity", ArgumentKind::Count}}}};
const ProblemType BlockVintageNotAccepted = {
    "BLOCK_VINTAGE_NOT_ACCEPTED",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "%1 stay: their vintage is earlier than this step may draw."),
    {{{"quantity", ArgumentKind::Count}}}};

const ProblemType ExampleRulesUnknown = {
    "EXAMPLE_RULES_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Example %1: there is no rule set %2 here."),
    {{{"example"}, {"rule_set"}}}};
const ProblemType ExampleDiffers = {
    "EXAMPLE_DIFFERS",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Example %1: %2 is expected to be %3, but it is %4."),
    {{{"example"}, {"field"}, {"expected"}, {"found"}}}};
const ProblemType ExampleNotRun = {
    "EXAMPLE_NOT_RUN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Example %1 is a sequence; nothing here can perform one."),
    {{{"example"}}}};
const ProblemType ExamplePathUnknown = {
    "EXAMPLE_PATH_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rule set has no \"%1\" to override."),
    {{{"path"}}}};

ProblemTypes compliancePlanProblems()
{
    static const ProblemType* const types[] = {&AmountTooLarge,
                                               &EventNotInRules,
                                               &EventYearMissing,
                                               &EventYearNotInPeriod,
                                               &EventDeadlineMissing,
                                               &EventRateMissing,
                                               &SerialsHeldTwice,
                                               &PlanCheckFailed,
                                               &MoreHeldThanIssued,
                                               &RetiredNotCredited,
                                               &AccountSkipped,
                                               &AccountRevoked,
                                               &UnitsToCancel,
                                               &RequestIgnored,
                                               &RequestNotServed,
                                               &PenaltyRateMissing,
                                               &LineTaken,
                                               &LineTakenWithinLimit,
                                               &BlockNotNeeded,
                                               &BlockOverLimit,
                                               &BlockNotDrawn,
                                               &BlockInOtherAccount,
                                               &BlockHeld,
                                               &BlockPending,
                                               &BlockInvalidated,
                                               &BlockLate,
                                               &BlockCategoryNotAccepted,
                                               &BlockIssuerNotAccepted,
                                               &BlockIssuedTooLate,
                                               &BlockVintageFuture,
                                               &BlockVintageNotAccepted,
                                               &ExampleRulesUnknown,
                                               &ExampleDiffers,
                                               &ExampleNotRun,
                                               &ExamplePathUnknown};
    return types;
}

}  // namespace citss::compliance
