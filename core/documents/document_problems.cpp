// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_problems.h"

namespace citss {

const ProblemType LetterEventUnknown = {
    "LETTER_EVENT_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "There is no compliance event %1 of which letters could be written."),
    {{{"event"}}}};
const ProblemType LetterEntityUnknown = {
    "LETTER_ENTITY_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 has no published obligation at %2; there is no letter to it."),
    {{{"entity"}, {"event"}}}};
const ProblemType LetterNothing = {
    "LETTER_NOTHING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "No obligation of %1 has been published; publish them, then write letters."),
    {{{"event"}}}};
const ProblemType LetterUnwritten = {
    "LETTER_UNWRITTEN",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem", "The file %1 cannot be written: %2"),
    {{{"file"}, {"reason"}}}};

const ProblemType LetterLeftOut = {
    "LETTER_LEFT_OUT",
    Severity::Warning,
    QT_TRANSLATE_NOOP("Problem", "%1 got no letter: its plan at %2 cannot be made."),
    {{{"entity"}, {"event"}}}};

const ProblemType PaperTooLong = {
    "PAPER_TOO_LONG",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "A table on paper has at most %1 rows; filter or group the list, or export it "
        "as a workbook."),
    {{{"rows", ArgumentKind::Count}}}};

ProblemTypes documentProblems()
{
    static const ProblemType* const types[] = {&LetterEventUnknown,
                                               &LetterEntityUnknown,
                                               &LetterNothing,
                                               &LetterUnwritten,
                                               &LetterLeftOut,
                                               &PaperTooLong};
    return types;
}

}  // namespace citss
