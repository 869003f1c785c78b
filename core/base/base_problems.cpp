// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base_problems.h"

#include <QtGlobal>

namespace citss {

const ProblemType NotWholeNumber = {
    "NOT_WHOLE_NUMBER",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is not a whole number of tonnes."),
    {{{"text"}}}};
const ProblemType NumberNegative = {
    "NUMBER_NEGATIVE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is negative; a quantity is zero or more."),
    {{{"text"}}}};
const ProblemType NumberTooLarge = {
    "NUMBER_TOO_LARGE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is larger than the most this registry can hold, %2."),
    {{{"text"}, {"most", ArgumentKind::Count}}}};
const ProblemType NotDecimal = {
    "NOT_DECIMAL",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is not an amount with at most two decimals."),
    {{{"text"}}}};
const ProblemType NotVintage = {
    "NOT_VINTAGE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is not a vintage; a vintage is a year of four digits."),
    {{{"text"}}}};
const ProblemType NotDate = {
    "NOT_DATE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is not a date; write it as 2026-11-01."),
    {{{"text"}}}};
const ProblemType NotInstant = {
    "NOT_INSTANT",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is not a moment; write it as 2026-11-01T17:00:00Z."),
    {{{"text"}}}};
const ProblemType NotSerialRange = {
    "NOT_SERIAL_RANGE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is not a range of serial numbers; write it as 1..250."),
    {{{"text"}}}};
const ProblemType SerialRangeReversed = {
    "SERIAL_RANGE_REVERSED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The range \"%1\" ends before it begins."),
    {{{"text"}}}};
const ProblemType NotShare = {
    "NOT_SHARE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is not a share between 0% and 100%."),
    {{{"text"}}}};

ProblemTypes baseProblems()
{
    static const ProblemType* const types[] = {
        &UnknownProblem,
        &NotWholeNumber,
        &NumberNegative,
        &NumberTooLarge,
        &NotDecimal,
        &NotVintage,
        &NotDate,
        &NotInstant,
        &NotSerialRange,
        &SerialRangeReversed,
        &NotShare,
    };
    return types;
}

}  // namespace citss
