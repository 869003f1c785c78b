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

const ProblemType EntityUnknown = {
    "ENTITY_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no entity %1 in this registry."),
    {{{"entity"}}}};
const ProblemType EntityTaken = {
    "ENTITY_TAKEN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The entity ID %1 is taken; an ID is never given twice."),
    {{{"entity"}}}};
const ProblemType EntityRepeated = {
    "ENTITY_REPEATED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The entity ID %1 stands twice in this list."),
    {{{"entity"}}}};
const ProblemType EntityIdElsewhere = {
    "ENTITY_ID_ELSEWHERE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The entity %1 does not belong to the jurisdiction %2, whose entity IDs "
                      "begin with its code."),
    {{{"entity"}, {"jurisdiction"}}}};
const ProblemType EntityIdNeeded = {
    "ENTITY_ID_NEEDED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "No higher number is free for entities of %1; give an entity ID that is still free."),
    {{{"jurisdiction"}}}};
const ProblemType EntityClosed = {"ENTITY_CLOSED",
                                  Severity::Refusal,
                                  QT_TRANSLATE_NOOP("Problem", "The entity %1 is closed."),
                                  {{{"entity"}}}};
const ProblemType EntityStateBarred = {
    "ENTITY_STATE_BARRED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The entity %1 is %2 and cannot become %3."),
    {{{"entity"}, {"state", ArgumentKind::Label}, {"wanted", ArgumentKind::Label}}}};
const ProblemType FacilityUnknown = {
    "FACILITY_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no facility %1 in the jurisdiction %2."),
    {{{"facility"}, {"jurisdiction"}}}};
const ProblemType FacilityTaken = {
    "FACILITY_TAKEN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The facility ID %1 is registered already; to pass the facility to another "
                      "entity, transfer it."),
    {{{"facility"}}}};
const ProblemType FacilityRepeated = {
    "FACILITY_REPEATED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "The facility ID %1 stands twice in this list; a facility has one entity at a time."),
    {{{"facility"}}}};
const ProblemType FacilityDateTaken = {
    "FACILITY_DATE_TAKEN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "On %2 the facility %1 passed to %3 already; a facility changes hands once a day."),
    {{{"facility"}, {"date"}, {"entity"}}}};
const ProblemType FacilityOwnerSame = {
    "FACILITY_OWNER_SAME",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The entity %1 answers for the facility %2 already, from %3 on."),
    {{{"entity"}, {"facility"}, {"date"}}}};

ProblemTypes partyProblems()
{
    static const ProblemType* const types[] = {&JurisdictionUnknown,
                                               &JurisdictionTaken,
                                               &ProgrammeUnknown,
                                               &EntityUnknown,
                                               &EntityTaken,
                                               &EntityRepeated,
                                               &EntityIdElsewhere,
                                               &EntityIdNeeded,
                                               &EntityClosed,
                                               &EntityStateBarred,
                                               &FacilityUnknown,
                                               &FacilityTaken,
                                               &FacilityRepeated,
                                               &FacilityDateTaken,
                                               &FacilityOwnerSame};
    return types;
}

}  // namespace citss
