// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/what_if_problems.h"

#include <QtGlobal>

namespace citss {

const ProblemType SuppositionYear = {
    "SUPPOSITION_YEAR",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The event %2 does not look at the year %1; choose one of its data years."),
    {{{"year"}, {"event"}}}};
const ProblemType SuppositionInstrument = {
    "SUPPOSITION_INSTRUMENT",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rule set %2 knows no instrument type “%1”."),
    {{{"instrument"}, {"rule_set"}}}};
const ProblemType SuppositionVintageMissing = {
    "SUPPOSITION_VINTAGE_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Instruments of the type %1 have a vintage: give it."),
    {{{"instrument"}}}};
const ProblemType SuppositionVintageGiven = {
    "SUPPOSITION_VINTAGE_GIVEN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Instruments of the type %1 have no vintage: leave it empty."),
    {{{"instrument"}}}};
const ProblemType SuppositionLimit = {
    "SUPPOSITION_LIMIT",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rule set %2 has no limit “%1”."),
    {{{"limit"}, {"rule_set"}}}};
const ProblemType SuppositionNegative = {
    "SUPPOSITION_NEGATIVE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 is below zero; only instruments can be taken away."),
    {{{"amount", ArgumentKind::Count}}}};
const ProblemType SuppositionTooLarge = {
    "SUPPOSITION_TOO_LARGE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 is too much; at most %2 can be supposed."),
    {{{"amount", ArgumentKind::Count}, {"most", ArgumentKind::Count}}}};
const ProblemType SuppositionEntity = {
    "SUPPOSITION_ENTITY",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The entity %1 has no obligation at the event %2."),
    {{{"entity"}, {"event"}}}};
const ProblemType SuppositionMoreThanHeld = {
    "SUPPOSITION_MORE_THAN_HELD",
    Severity::Warning,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 does not hold as many instruments as are taken away: %2 were not there."),
    {{{"entity"}, {"missing", ArgumentKind::Count}}}};
const ProblemType RuleChangeNowhere = {
    "RULE_CHANGE_NOWHERE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The rule set %2 has no place “%1”. Name it as a comparison of packs does: "
                      "limits.GENERAL.ppm.*"),
    {{{"path"}, {"rule_set"}}}};
const ProblemType RuleChangeMalformed = {
    "RULE_CHANGE_MALFORMED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "“%1” is no value of a rule: give a number, a list in brackets or a text in "
                      "quotation marks."),
    {{{"value"}}}};
const ProblemType RulesWithoutEvent = {
    "RULES_WITHOUT_EVENT",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rule set %1 has no events of the type %2."),
    {{{"rule_set"}, {"type"}}}};
const ProblemType RulesOfOtherYears = {
    "RULES_OF_OTHER_YEARS",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The rule set %1 rules the years %2 to %3, not %4. To rehearse the event "
                      "under it all the same, change its place “period” too."),
    {{{"rule_set"}, {"first"}, {"last"}, {"year"}}}};

ProblemTypes whatIfProblems()
{
    static const ProblemType* const types[] = {
        &SuppositionYear,
        &SuppositionInstrument,
        &SuppositionVintageMissing,
        &SuppositionVintageGiven,
        &SuppositionLimit,
        &SuppositionNegative,
        &SuppositionTooLarge,
        &SuppositionEntity,
        &SuppositionMoreThanHeld,
        &RuleChangeNowhere,
        &RuleChangeMalformed,
        &RulesWithoutEvent,
        &RulesOfOtherYears,
    };
    return types;
}

}  // namespace citss
