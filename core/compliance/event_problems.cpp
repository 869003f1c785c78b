// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/event_problems.h"

#include "core/base/decimal.h"

namespace citss {

// clang-format off
const ProblemType EmissionsSubjectMissing = {"EMISSIONS_SUBJECT_MISSING", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The row names neither a facility nor an entity.")};
const ProblemType EmissionsDuplicate = {"EMISSIONS_DUPLICATE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 already has a row for %2 in this load (row %3)."), {{{"subject"}, {"year"}, {"row"}}}};
const ProblemType EmissionsMixed = {"EMISSIONS_MIXED", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 has emissions by facility for %2; a total for the entity would count them twice."), {{{"entity"}, {"year"}}}};
const ProblemType EmissionsChanged = {"EMISSIONS_CHANGED", Severity::Warning,
    QT_TRANSLATE_NOOP("Problem", "%1, %2: %3 t replaces %4 t."), {{{"subject"}, {"year"}, {"new", ArgumentKind::Count}, {"old", ArgumentKind::Count}}}};
const ProblemType EmissionsEntityDiffers = {"EMISSIONS_ENTITY_DIFFERS", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Facility %1 belongs to %2, not to %3."), {{{"facility"}, {"owner"}, {"entity"}}}};
const ProblemType EmissionsNoOwner = {"EMISSIONS_NO_OWNER", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Facility %1 has no entity that answers for it."), {{{"facility"}}}};
const ProblemType VerificationUnknown = {"VERIFICATION_UNKNOWN", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is not a verification status; write positive, qualified positive, assigned, adverse or not verified."), {{{"text"}}}};
const ProblemType LoadEmpty = {"LOAD_EMPTY", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no row to load.")};
const ProblemType ProgrammeMissing = {"PROGRAMME_MISSING", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The registry has no rules for %1; register the jurisdiction and adopt its rule pack first."), {{{"jurisdiction"}}}};
const ProblemType RuleSetUnknown = {"RULE_SET_UNKNOWN", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rule pack %2 has no rule set %1."), {{{"rule_set"}, {"pack"}}}};
const ProblemType RuleSetNone = {"RULE_SET_NONE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "No rule set of the pack %1 rules an event of this type for %2."), {{{"pack"}, {"year"}}}};
const ProblemType EventTypeNotOpened = {"EVENT_TYPE_NOT_OPENED", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rule set %1 has no event of this type."), {{{"rule_set"}}}};
const ProblemType EventYearOutside = {"EVENT_YEAR_OUTSIDE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The data year %1 is not in the compliance period %2 to %3."), {{{"year"}, {"first"}, {"last"}}}};
const ProblemType EventYearLeftToFull = {"EVENT_YEAR_LEFT_TO_FULL", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The last annual event of the period is that of %1; the event of the full period covers the year after it."), {{{"last"}}}};
const ProblemType EventExists = {"EVENT_EXISTS", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The compliance event %1 exists already."), {{{"event"}}}};
const ProblemType EventUnknown = {"EVENT_UNKNOWN", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no compliance event %1."), {{{"event"}}}};
const ProblemType EventClosed = {"EVENT_CLOSED", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The compliance event %1 is closed."), {{{"event"}}}};
const ProblemType EventParentMissing = {"EVENT_PARENT_MISSING", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "A late surrender needs the event that was missed.")};
const ProblemType EventDeadlineReason = {"EVENT_DEADLINE_REASON", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "A deadline other than the computed one needs a reason.")};
const ProblemType EventExitNotFull = {"EVENT_EXIT_NOT_FULL", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Only an event of the full period can be opened for one entity alone.")};
const ProblemType EventExitDeadline = {"EVENT_EXIT_DEADLINE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The early event of %1 needs a deadline of its own."), {{{"entity"}}}};
const ProblemType EventRunStands = {"EVENT_RUN_STANDS", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "A surrender at %1 stands (run %2); reverse it first."), {{{"event"}, {"run"}}}};
const ProblemType EventRulesSame = {"EVENT_RULES_SAME", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The compliance event %1 has these rules already: rule set %2 of version %3."), {{{"event"}, {"rule_set"}, {"version"}}}};
const ProblemType EventPeriodDiffers = {"EVENT_PERIOD_DIFFERS", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rule set %1 is for another compliance period than %2."), {{{"rule_set"}, {"event"}}}};
const ProblemType PackVersionUnknown = {"PACK_VERSION_UNKNOWN", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Version %2 of the rule pack %1 has not been adopted; adopt it first."), {{{"pack"}, {"version"}}}};
const ProblemType EventPublishAgain = {"EVENT_PUBLISH_AGAIN", Severity::Warning,
    QT_TRANSLATE_NOOP("Problem", "The obligations of %1 were computed under other rules; publish them again."), {{{"event"}}}};
const ProblemType DeferralNotFull = {"DEFERRAL_NOT_FULL", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Only from an event of a full period can a year be deferred; %1 is none."), {{{"event"}}}};
const ProblemType DeferralNotLastYear = {"DEFERRAL_NOT_LAST_YEAR", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Only the last year of the period, %2, can be deferred to the next; %1 is another."), {{{"year"}, {"last"}}}};
const ProblemType DeferralStands = {"DEFERRAL_STANDS", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The year %2 of %1 is deferred already."), {{{"entity"}, {"year"}}}};
const ProblemType DeferralNone = {"DEFERRAL_NONE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The year %2 of %1 is not deferred; there is nothing to withdraw."), {{{"entity"}, {"year"}}}};
const ProblemType DeferralEarlierYears = {"DEFERRAL_EARLIER_YEARS", Severity::Warning,
    QT_TRANSLATE_NOOP("Problem", "%1 has verified emissions of %2 too, %3 t; a year is deferred only for who came over the threshold in the last year."), {{{"entity"}, {"year"}, {"quantity", ArgumentKind::Count}}}};
const ProblemType TrueUpAmountMissing = {"TRUE_UP_AMOUNT_MISSING", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "A true-up needs either its quantity or all it is computed from: baseline, production, reduction and initial allocation.")};
const ProblemType TrueUpAmountTwice = {"TRUE_UP_AMOUNT_TWICE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "A true-up has either a quantity or what it is computed from, not both.")};
const ProblemType TrueUpReductionTooLarge = {"TRUE_UP_REDUCTION_TOO_LARGE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The reduction is a factor of at most 1 (0.93 for 7 % less); this is %1."), {{{"reduction"}}}};
const ProblemType TrueUpNegative = {"TRUE_UP_NEGATIVE", Severity::Warning,
    QT_TRANSLATE_NOOP("Problem", "%1, %2: the true-up is negative and counts as 0; the next allocation shrinks by %3."), {{{"entity"}, {"year"}, {"quantity", ArgumentKind::Count}}}};
const ProblemType EventNotPublished = {"EVENT_NOT_PUBLISHED", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The obligations of %1 have not been published."), {{{"event"}}}};
const ProblemType EventNotCutOff = {"EVENT_NOT_CUT_OFF", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The deadline of %1 is %2; until then entities may still move instruments, and nothing is retired."), {{{"event"}, {"deadline"}}}};
const ProblemType EventNotRun = {"EVENT_NOT_RUN", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The compliance event %1 has not been run."), {{{"event"}}}};
const ProblemType EntityUnknownHere = {"ENTITY_UNKNOWN_HERE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%2 has no entity %1; register it first or correct the row."), {{{"entity"}, {"jurisdiction"}}}};
const ProblemType FacilityUnknownHere = {"FACILITY_UNKNOWN_HERE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%2 has no facility with the reporting number %1; register it first or correct the row."), {{{"facility"}, {"jurisdiction"}}}};
const ProblemType EntityPlanImpossible = {"ENTITY_PLAN_IMPOSSIBLE", Severity::Warning,
    QT_TRANSLATE_NOOP("Problem", "%1 was left out: its plan cannot be made (%2)."), {{{"entity"}, {"code"}}}};
const ProblemType TrueUpDuplicate = {"TRUE_UP_DUPLICATE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 already has a true-up for %2 in this load (row %3)."), {{{"entity"}, {"year"}, {"row"}}}};
const ProblemType TrueUpVintagesMissing = {"TRUE_UP_VINTAGES_MISSING", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "A true-up needs the vintages that may be used.")};
const ProblemType ConcessionLimitUnknown = {"CONCESSION_LIMIT_UNKNOWN", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rules of %2 have no limit \"%1\"."), {{{"limit"}, {"event"}}}};
const ProblemType ConcessionYearMissing = {"CONCESSION_YEAR_MISSING", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Other emissions for the limits need their data year.")};
const ProblemType ConcessionShareTooLarge = {"CONCESSION_SHARE_TOO_LARGE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "A share is at most 1,000,000 parts per million; this is %1."), {{{"share", ArgumentKind::Count}}}};
const ProblemType NothingToPublish = {"NOTHING_TO_PUBLISH", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "No obligation of %1 is new or has changed."), {{{"event"}}}};
const ProblemType NothingToPreview = {"NOTHING_TO_PREVIEW", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "No entity of %1 can be previewed."), {{{"event"}}}};
const ProblemType PreviewUnknown = {"PREVIEW_UNKNOWN", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no preview %1."), {{{"preview"}}}};
const ProblemType StalePreview = {"STALE_PREVIEW", Severity::Warning,
    QT_TRANSLATE_NOOP("Problem", "%1 was left out: something that decides its surrender has changed since the preview. Preview it again."), {{{"entity"}}}};
const ProblemType AlreadyCommitted = {"ALREADY_COMMITTED", Severity::Warning,
    QT_TRANSLATE_NOOP("Problem", "%1 was left out: its surrender was committed already (run %2). Nothing was posted again."), {{{"entity"}, {"run"}}}};
const ProblemType EntityPending = {"ENTITY_PENDING", Severity::Warning,
    QT_TRANSLATE_NOOP("Problem", "%1 was left out: its account's standing keeps the run from drawing. It stays pending."), {{{"entity"}}}};
const ProblemType NothingToCommit = {"NOTHING_TO_COMMIT", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Every entity of preview %1 would be left out; nothing was posted."), {{{"preview"}}}};
const ProblemType RetirementAccountMissing = {"RETIREMENT_ACCOUNT_MISSING", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 has no open account of the type %2, which this run needs."), {{{"jurisdiction"}, {"type", ArgumentKind::Label}}}};
const ProblemType RefusedDependent = {"REFUSED_DEPENDENT", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The surrender of %1 cannot be reversed while its later surrender (run %2 at %3) stands. Reverse that first."), {{{"entity"}, {"run"}, {"event"}}}};
const ProblemType NothingToReverse = {"NOTHING_TO_REVERSE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "No committed surrender of %1 was found to reverse."), {{{"event"}}}};
// clang-format on

ProblemTypes eventProblems()
{
    static const ProblemType* const types[] = {
        &EmissionsSubjectMissing,
        &EmissionsDuplicate,
        &EmissionsMixed,
        &EmissionsChanged,
        &EmissionsEntityDiffers,
        &EmissionsNoOwner,
        &VerificationUnknown,
        &LoadEmpty,
        &ProgrammeMissing,
        &RuleSetUnknown,
        &RuleSetNone,
        &EventTypeNotOpened,
        &EventYearOutside,
        &EventYearLeftToFull,
        &EventExists,
        &EventUnknown,
        &EventClosed,
        &EventParentMissing,
        &EventDeadlineReason,
        &EventExitNotFull,
        &EventExitDeadline,
        &EventRunStands,
        &EventRulesSame,
        &EventPeriodDiffers,
        &PackVersionUnknown,
        &EventPublishAgain,
        &DeferralNotFull,
        &DeferralNotLastYear,
        &DeferralStands,
        &DeferralNone,
        &DeferralEarlierYears,
        &TrueUpAmountMissing,
        &TrueUpAmountTwice,
        &TrueUpReductionTooLarge,
        &DecimalInvalid,
        &TrueUpNegative,
        &EventNotPublished,
        &EventNotCutOff,
        &EventNotRun,
        &EntityUnknownHere,
        &FacilityUnknownHere,
        &EntityPlanImpossible,
        &TrueUpDuplicate,
        &TrueUpVintagesMissing,
        &ConcessionLimitUnknown,
        &ConcessionYearMissing,
        &ConcessionShareTooLarge,
        &NothingToPublish,
        &NothingToPreview,
        &PreviewUnknown,
        &StalePreview,
        &AlreadyCommitted,
        &EntityPending,
        &NothingToCommit,
        &RetirementAccountMissing,
        &RefusedDependent,
        &NothingToReverse,
    };
    return types;
}

}  // namespace citss
