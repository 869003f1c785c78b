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
    QT_TRANSLATE_NOOP("Problem", "Holdings that do not begin with their first movement: %1."),
    {{{"holdings", ArgumentKind::Count}}}};

ProblemTypes instrumentProblems()
{
    static const ProblemType* const types[] = {&NotSerialBlock,
                                               &QuantityZero,
                                               &LineEmpty,
                                               &LineKindOrSerials,
                                               &SerialsQuantityDiffers,
                                               &NotEnoughHeld,
                                               &SerialsNotInAccount,
                                               &SerialsNotFree,
                                               &SerialsNamedTwice,
                                               &SeriesNotPartitioned,
                                               &EntryBreaksSeries,
                                               &MovementDiffers,
                                               &HoldingsMisplaced};
    return types;
}

}  // namespace citss
