// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/instrument_problems.h"

#include <QtGlobal>

namespace citss {

const ProblemType NotSerialBlock = {
    "NOT_SERIAL_BLOCK",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" is not a block of serial numbers; write it as "
                      "CA-A-2024-000000000001..000000000250."),
    {{{"text"}}}};
const ProblemType KindUnknown = {
    "KIND_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The programme of %1 has no kind of instrument \"%2\"; it has %3."),
    {{{"jurisdiction"}, {"kind"}, {"kinds"}}}};
const ProblemType KindIsOffset = {
    "KIND_IS_OFFSET",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 is a kind of offset credit; issue it as offset credits."),
    {{{"kind"}}}};
const ProblemType KindNotOffset = {
    "KIND_NOT_OFFSET",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 is not a kind of offset credit; issue it as allowances."),
    {{{"kind"}}}};
const ProblemType VintageMissing = {
    "VINTAGE_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Instruments of kind %1 have a vintage; name it."),
    {{{"kind"}}}};
const ProblemType VintageNotAllowed = {
    "VINTAGE_NOT_ALLOWED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Instruments of kind %1 have no vintage; leave it out."),
    {{{"kind"}}}};
const ProblemType ProjectMissing = {
    "PROJECT_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Offset credits of kind %1 belong to a project; name it."),
    {{{"kind"}}}};
const ProblemType ProjectNotAllowed = {
    "PROJECT_NOT_ALLOWED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Instruments of kind %1 belong to no project; leave it out."),
    {{{"kind"}}}};
const ProblemType QuantityZero = {"QUANTITY_ZERO",
                                  Severity::Refusal,
                                  QT_TRANSLATE_NOOP("Problem", "The quantity is one or more.")};
const ProblemType LineEmpty = {
    "LINE_EMPTY",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Name a kind and a quantity, or serial numbers.")};
const ProblemType LineKindOrSerials = {
    "LINE_KIND_OR_SERIALS",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "Serial numbers say what they are; with them leave out kind, issuer, vintage, "
        "project and issuance.")};
const ProblemType SerialsQuantityDiffers = {
    "SERIALS_QUANTITY_DIFFERS",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The serial numbers come to %1, the quantity says %2."),
    {{{"serials", ArgumentKind::Count}, {"quantity", ArgumentKind::Count}}}};
const ProblemType RowsEmpty = {
    "ROWS_EMPTY", Severity::Refusal, QT_TRANSLATE_NOOP("Problem", "There is no line; add one.")};

const ProblemType NotEnoughHeld = {
    "NOT_ENOUGH_HELD",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "Account %1 has %3 of these available and %2 are wanted (%4 more are "
                      "pending, %5 on hold)."),
    {{{"account"},
      {"wanted", ArgumentKind::Count},
      {"available", ArgumentKind::Count},
      {"pending", ArgumentKind::Count},
      {"held", ArgumentKind::Count}}}};
const ProblemType SerialsNotInAccount = {
    "SERIALS_NOT_IN_ACCOUNT",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Not all of %1 lie in account %2."),
    {{{"serials"}, {"account"}}}};
const ProblemType SerialsNotFree = {
    "SERIALS_NOT_FREE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Of %1, %2 cannot move; their state is: %3."),
    {{{"serials"}, {"block"}, {"state", ArgumentKind::Label}}}};
const ProblemType SerialsNamedTwice = {
    "SERIALS_NAMED_TWICE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "An earlier line takes serial numbers of %1 already."),
    {{{"serials"}}}};

const ProblemType SeriesExhausted = {
    "SERIES_EXHAUSTED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "Serial numbers have twelve digits: of %1 there are %2 left to issue, fewer "
                      "than %3."),
    {{{"series"}, {"left", ArgumentKind::Count}, {"wanted", ArgumentKind::Count}}}};
const ProblemType IssuanceAccountMissing = {
    "ISSUANCE_ACCOUNT_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 has no open issuance account; open one or name an account."),
    {{{"jurisdiction"}}}};
const ProblemType IssueAccountNotOwn = {
    "ISSUE_ACCOUNT_NOT_OWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "Instruments of %1 are issued into an account of %1 itself; %2 is not one."),
    {{{"jurisdiction"}, {"account"}}}};
const ProblemType AccountSame = {
    "ACCOUNT_SAME",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Source and destination are the same account.")};
const ProblemType RecordedInFuture = {
    "RECORDED_IN_FUTURE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The time of recording, %1, has not come yet."),
    {{{"recorded", ArgumentKind::Instant}}}};

const ProblemType SerialsNotIssued = {
    "SERIALS_NOT_ISSUED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Of %1, %2 serial numbers have been issued; %3 goes beyond them."),
    {{{"series"}, {"issued", ArgumentKind::Count}, {"serials"}}}};
const ProblemType SerialsPending = {
    "SERIALS_PENDING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem", "%1 wait for a transfer to complete; cancel or deny it first, then hold them."),
    {{{"serials"}}}};
const ProblemType SerialsRetired = {
    "SERIALS_RETIRED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 are retired for good; a hold would change nothing."),
    {{{"serials"}}}};
const ProblemType HoldUnknown = {
    "HOLD_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no hold with the number %1."),
    {{{"hold"}}}};
const ProblemType HoldReleased = {
    "HOLD_RELEASED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Hold %1 has been released already."),
    {{{"hold"}}}};

const ProblemType SeriesNotPartitioned = {
    "SERIES_NOT_PARTITIONED",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The blocks of series %1 do not cover its %2 serial numbers exactly once."),
    {{{"series"}, {"issued", ArgumentKind::Count}}}};
const ProblemType EntryBreaksSeries = {
    "ENTRY_BREAKS_SERIES",
    Severity::Failure,
    QT_TRANSLATE_NOOP(
        "Problem",
        "At entry %2 serial numbers of series %1 were lost or doubled: the blocks that "
        "ended are not those that began."),
    {{{"series"}, {"entry"}}}};
const ProblemType MovementDiffers = {
    "MOVEMENT_DIFFERS",
    Severity::Failure,
    QT_TRANSLATE_NOOP(
        "Problem",
        "Account %1, product %2, entry %3: the movement does not tell what happened to "
        "the blocks."),
    {{{"account"}, {"product"}, {"entry"}}}};
const ProblemType HoldingsMisplaced = {
    "HOLDINGS_MISPLACED",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem", "%1 holdings do not begin with their first movement."),
    {{{"holdings", ArgumentKind::Count}}}};

ProblemTypes instrumentProblems()
{
    static const ProblemType* const types[] = {
        &NotSerialBlock,    &KindUnknown,       &KindIsOffset,           &KindNotOffset,
        &VintageMissing,    &VintageNotAllowed, &ProjectMissing,         &ProjectNotAllowed,
        &QuantityZero,      &LineEmpty,         &LineKindOrSerials,      &SerialsQuantityDiffers,
        &RowsEmpty,         &NotEnoughHeld,     &SerialsNotInAccount,    &SerialsNotFree,
        &SerialsNamedTwice, &SeriesExhausted,   &IssuanceAccountMissing, &IssueAccountNotOwn,
        &AccountSame,       &RecordedInFuture,  &SerialsNotIssued,       &SerialsPending,
        &SerialsRetired,    &HoldUnknown,       &HoldReleased,           &SeriesNotPartitioned,
        &EntryBreaksSeries, &MovementDiffers,   &HoldingsMisplaced};
    return types;
}

}  // namespace citss
