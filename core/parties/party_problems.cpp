// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/party_problems.h"

namespace citss {

const ProblemType JurisdictionUnknown = {
    "JURISDICTION_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no jurisdiction %1 in this registry."),
    {{{"jurisdiction"}}}};
const ProblemType JurisdictionTaken = {
    "JURISDICTION_TAKEN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The jurisdiction %1 is registered already."),
    {{{"jurisdiction"}}}};
const ProblemType ProgrammeUnknown = {
    "PROGRAMME_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "This registry has adopted no rule pack \"%1\"; adopt it before a "
                      "jurisdiction runs under it."),
    {{{"programme"}}}};

ProblemTypes partyProblems()
{
    static const ProblemType* const types[] = {
        &JurisdictionUnknown, &JurisdictionTaken, &ProgrammeUnknown};
    return types;
}

}  // namespace citss
