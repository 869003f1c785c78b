// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/program_problems.h"

#include <QtGlobal>

namespace citss {

const ProblemType RulesNotJson = {
    "RULES_NOT_JSON",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "This is not a JSON text: %1, at byte %2."),
    {{{"error"}, {"byte", ArgumentKind::Count}}}};
const ProblemType RulesTooLong = {
    "RULES_TOO_LONG",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The file has %1 bytes; a file of this kind may have at most %2."),
    {{{"size", ArgumentKind::Count}, {"most", ArgumentKind::Count}}}};
const ProblemType RulesWrongType = {"RULES_WRONG_TYPE",
                                    Severity::Refusal,
                                    QT_TRANSLATE_NOOP("Problem", "%1 stands where %2 is expected."),
                                    {{{"value"}, {"expected", ArgumentKind::Label}}}};
const ProblemType RulesKeyMissing = {
    "RULES_KEY_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The key \"%1\" is missing; it must be stated."),
    {{{"key"}}}};
const ProblemType RulesKeyUnknown = {
    "RULES_KEY_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The key \"%1\" means nothing here; correct or remove it."),
    {{{"key"}}}};
const ProblemType RulesTextEmpty = {
    "RULES_TEXT_EMPTY",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is not usable; write 1 to %2 characters."),
    {{{"text"}, {"most", ArgumentKind::Count}}}};
const ProblemType RulesListEmpty = {
    "RULES_LIST_EMPTY",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The list is empty; state at least one item."),
    {}};
const ProblemType RulesListTooLong = {
    "RULES_LIST_TOO_LONG",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There are %1 items; at most %2 are allowed."),
    {{{"count", ArgumentKind::Count}, {"most", ArgumentKind::Count}}}};
const ProblemType RulesNumberOutside = {
    "RULES_NUMBER_OUTSIDE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 is not allowed; write a whole number from %2 to %3."),
    {{{"number"}, {"least"}, {"most"}}}};
const ProblemType RulesWordUnknown = {
    "RULES_WORD_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is not one of the words allowed here: %2."),
    {{{"word"}, {"allowed"}}}};
const ProblemType RulesTimeInvalid = {
    "RULES_TIME_INVALID",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is not a time of day; write 00:00 to 24:00."),
    {{{"text"}}}};
const ProblemType RulesDateImpossible = {
    "RULES_DATE_IMPOSSIBLE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Month %1 has no day %2; state a day that exists."),
    {{{"month"}, {"day"}}}};
const ProblemType RulesZoneUnknown = {
    "RULES_ZONE_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The time zone \"%1\" is not known to this computer; write an IANA name such "
                      "as America/Toronto, or install the time zone data."),
    {{{"zone"}}}};
const ProblemType RulesPeriodReversed = {
    "RULES_PERIOD_REVERSED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The period %1 to %2 ends before it begins."),
    {{{"first"}, {"last"}}}};
const ProblemType RulesPeriodMissing = {
    "RULES_PERIOD_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" needs a compliance period; this rule set has none."),
    {{{"rule"}}}};
const ProblemType RulesYearOutsidePeriod = {
    "RULES_YEAR_OUTSIDE_PERIOD",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The year %1 lies outside the period %2 to %3."),
    {{{"year"}, {"first"}, {"last"}}}};
const ProblemType RulesLimitYearMissing = {
    "RULES_LIMIT_YEAR_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "Limit %1 states no share for %2; state it, or \"*\" for all years."),
    {{{"limit"}, {"year"}}}};
const ProblemType RulesCategoryUnknown = {
    "RULES_CATEGORY_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" is not an instrument category of this programme; it has %2."),
    {{{"category"}, {"known"}}}};
const ProblemType RulesVintageMissing = {
    "RULES_VINTAGE_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no vintage rule for events of type %1; state one."),
    {{{"event"}}}};
const ProblemType RulesTrueUpMisplaced = {
    "RULES_TRUE_UP_MISPLACED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 is a use of an allowance, not a category; it may stand only in the "
                      "retirement order."),
    {{{"category"}}}};
const ProblemType RulesRepeated = {
    "RULES_REPEATED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is stated twice; once is enough."),
    {{{"value"}}}};
const ProblemType RulesIdReserved = {
    "RULES_ID_RESERVED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" has a meaning of its own; choose another name."),
    {{{"id"}}}};
const ProblemType RulesCitationUnknown = {
    "RULES_CITATION_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "A citation is given for \"%1\", but the rule set has no such rule."),
    {{{"rule"}}}};
const ProblemType RulesProgrammeDiffers = {
    "RULES_PROGRAMME_DIFFERS",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rule set belongs to programme %1, its rule pack to %2."),
    {{{"own"}, {"pack"}}}};
const ProblemType RulesBaseUnknown = {
    "RULES_BASE_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "There is no rule set \"%1\" to extend; name one of this pack or of the pack "
                      "that it extends."),
    {{{"base"}}}};
const ProblemType RulesBaseCircular = {
    "RULES_BASE_CIRCULAR",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rule set extends itself through \"%1\"; break the circle."),
    {{{"base"}}}};
const ProblemType PackBaseUnknown = {
    "PACK_BASE_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "There is no rule pack \"%1\" at hand to extend; name one that is, or state "
                      "the pack whole."),
    {{{"base"}}}};
const ProblemType PackBaseCircular = {
    "PACK_BASE_CIRCULAR",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rule pack extends itself through \"%1\"; break the circle."),
    {{{"base"}}}};
const ProblemType RulesShareTooHigh = {
    "RULES_SHARE_TOO_HIGH",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 parts per million are more than the whole; a share is at most 1000000."),
    {{{"ppm"}}}};
const ProblemType RulesNothingToLeaveOut = {
    "RULES_NOTHING_TO_LEAVE_OUT",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no \"%1\" to leave out of what is extended."),
    {{{"path"}}}};
const ProblemType RulesPeriodsOverlap = {
    "RULES_PERIODS_OVERLAP",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The rule sets %1 and %2 both rule %3 events of the year %4; their periods "
                      "must not overlap."),
    {{{"first"}, {"second"}, {"event"}, {"year"}}}};
const ProblemType RulesAccountUnknown = {
    "RULES_ACCOUNT_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is not an account type of this programme."),
    {{{"account"}}}};
const ProblemType DeadlineZoneMissing = {
    "DEADLINE_ZONE_MISSING",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The deadline cannot be computed: this computer has no data for the time "
                      "zone \"%1\". Install the time zone data (package tzdata)."),
    {{{"zone"}}}};
const ProblemType DeadlineNoBusinessDay = {
    "DEADLINE_NO_BUSINESS_DAY",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "There is no business day within %1 days after %2; correct the holidays."),
    {{{"days", ArgumentKind::Count}, {"date"}}}};
const ProblemType DeadlineYearMissing = {
    "DEADLINE_YEAR_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "An event of type %1 needs a year or a period; state it."),
    {{{"event"}}}};

ProblemTypes programProblems()
{
    static const ProblemType* const types[] = {
        &RulesNotJson,           &RulesTooLong,          &RulesWrongType,
        &RulesKeyMissing,        &RulesKeyUnknown,       &RulesTextEmpty,
        &RulesListEmpty,         &RulesListTooLong,      &RulesNumberOutside,
        &RulesWordUnknown,       &RulesTimeInvalid,      &RulesDateImpossible,
        &RulesZoneUnknown,       &RulesPeriodReversed,   &RulesPeriodMissing,
        &RulesYearOutsidePeriod, &RulesLimitYearMissing, &RulesCategoryUnknown,
        &RulesVintageMissing,    &RulesTrueUpMisplaced,  &RulesRepeated,
        &RulesIdReserved,        &RulesCitationUnknown,  &RulesProgrammeDiffers,
        &RulesBaseUnknown,       &RulesBaseCircular,     &RulesNothingToLeaveOut,
        &PackBaseUnknown,        &PackBaseCircular,      &RulesShareTooHigh,
        &RulesPeriodsOverlap,    &RulesAccountUnknown,   &DeadlineZoneMissing,
        &DeadlineNoBusinessDay,  &DeadlineYearMissing,
    };
    return types;
}

}  // namespace citss
