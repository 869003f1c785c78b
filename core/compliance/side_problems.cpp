// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/side_problems.h"

namespace citss {

// clang-format off
const ProblemType SideAssessed = {"SIDE_ASSESSED", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 was assessed already in entry %2, and what that made due stands; void it first."), {{{"subject"}, {"entry"}}}};
const ProblemType IssuanceUnknown = {"ISSUANCE_UNKNOWN", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%2 has issued nothing under the issuance %1."), {{{"issuance"}, {"jurisdiction"}}}};
const ProblemType IssuanceNotOffsets = {"ISSUANCE_NOT_OFFSETS", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "What was issued under %1 is of the kind %2; only offset credits are replaced."), {{{"issuance"}, {"kind"}}}};
const ProblemType ReplacementFoundAbove = {"REPLACEMENT_FOUND_ABOVE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Under %1 only %2 credits were issued; the reductions found, %3, cannot be more."), {{{"issuance"}, {"issued", ArgumentKind::Count}, {"found", ArgumentKind::Count}}}};
const ProblemType ReplacementNotOverstated = {"REPLACEMENT_NOT_OVERSTATED", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Nothing is to be replaced: %1 issued less %2 found is %3, and up to five percent of what was found, %4, has no consequence."), {{{"issued", ArgumentKind::Count}, {"found", ArgumentKind::Count}, {"difference", ArgumentKind::Count}, {"tolerated", ArgumentKind::Count}}}};
const ProblemType ReplacementInFuture = {"REPLACEMENT_IN_FUTURE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 is still to come; enter the day on which the overstatement was identified."), {{{"date"}}}};
const ProblemType CreditsToRemove = {"CREDITS_TO_REMOVE", Severity::Warning,
    QT_TRANSLATE_NOOP("Problem", "Of the %1 credits that %2 holders have now, %3 are to be removed. This has moved nothing: place a hold on them, or move them to the invalidation account."), {{{"held", ArgumentKind::Count}, {"holders", ArgumentKind::Count}, {"remove", ArgumentKind::Count}}}};
const ProblemType CreditsNotReplaced = {"CREDITS_NOT_REPLACED", Severity::Warning,
    QT_TRANSLATE_NOOP("Problem", "%1 of the credits were retired or invalidated outside any surrender; nobody answers for their part."), {{{"quantity", ArgumentKind::Count}}}};
const ProblemType AssuranceNone = {"ASSURANCE_NONE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rule set %1 has no assurance provisions."), {{{"rule_set"}}}};
const ProblemType AssuranceTwice = {"ASSURANCE_TWICE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 already has a row in this table (row %2)."), {{{"name"}, {"row"}}}};
const ProblemType AssuranceShares = {"ASSURANCE_SHARES", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The shares come to %1, but the assurance level is %2, budget and variability limit together. Each group's share is its part of that level, so that they add up to it."), {{{"sum", ArgumentKind::Count}, {"level", ArgumentKind::Count}}}};
const ProblemType AssuranceNoExcess = {"ASSURANCE_NO_EXCESS", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Nothing is due: the groups emitted %1, and the assurance level is %2."), {{{"emitted", ArgumentKind::Count}, {"level", ArgumentKind::Count}}}};
const ProblemType SideUnknown = {"SIDE_UNKNOWN", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no side obligation %1."), {{{"obligation"}}}};
const ProblemType SideNotDue = {"SIDE_NOT_DUE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The side obligation %1 is no longer due: %2."), {{{"obligation"}, {"state", ArgumentKind::Label}}}};
const ProblemType SideCovered = {"SIDE_COVERED", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%2 of the side obligation %1 were covered already; what was retired for it is not given back."), {{{"obligation"}, {"covered", ArgumentKind::Count}}}};
const ProblemType CoverEmpty = {"COVER_EMPTY", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Name the instruments to be retired.")};
const ProblemType CoverTooMuch = {"COVER_TOO_MUCH", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Only %2 of the side obligation %1 are open; these are %3."), {{{"obligation"}, {"open", ArgumentKind::Count}, {"given", ArgumentKind::Count}}}};
const ProblemType CoverAccountMissing = {"COVER_ACCOUNT_MISSING", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 has no compliance account to take instruments from."), {{{"entity"}}}};
const ProblemType CoverKind = {"COVER_KIND", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Instruments of the kind %1 do not cover it; the rule set %2 accepts %3."), {{{"kind"}, {"rule_set"}, {"accepted"}}}};
const ProblemType CoverIssuer = {"COVER_ISSUER", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The rule set %2 does not accept what %1 issued."), {{{"issuer"}, {"rule_set"}}}};
const ProblemType CoverSameIssuance = {"COVER_SAME_ISSUANCE", Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Credits of %1 cannot replace credits of the same issuance."), {{{"issuance"}}}};
// clang-format on

ProblemTypes sideProblems()
{
    static const ProblemType* const types[] = {
        &SideAssessed,
        &IssuanceUnknown,
        &IssuanceNotOffsets,
        &ReplacementFoundAbove,
        &ReplacementNotOverstated,
        &ReplacementInFuture,
        &CreditsToRemove,
        &CreditsNotReplaced,
        &AssuranceNone,
        &AssuranceTwice,
        &AssuranceShares,
        &AssuranceNoExcess,
        &SideUnknown,
        &SideNotDue,
        &SideCovered,
        &CoverEmpty,
        &CoverTooMuch,
        &CoverAccountMissing,
        &CoverKind,
        &CoverIssuer,
        &CoverSameIssuance,
    };
    return types;
}

}  // namespace citss
