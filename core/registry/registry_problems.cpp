// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/registry_problems.h"

#include "core/registry/document_content.h"

namespace citss {

const ProblemType CommandUnknown = {
    "COMMAND_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no command named \"%1\"."),
    {{{"name"}}}};
const ProblemType CommandInternal = {
    "COMMAND_INTERNAL",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 is given by the registry itself, never by a person."),
    {{{"name"}}}};
const ProblemType CommandRehearsedOnly = {
    "COMMAND_REHEARSED_ONLY",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 supposes what is not so: it can be rehearsed, never performed."),
    {{{"name"}}}};
const ProblemType CommandIdMalformed = {
    "COMMAND_ID_MALFORMED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "A command's id has 16 bytes; this one has %1."),
    {{{"length", ArgumentKind::Count}}}};
const ProblemType CommandIdReused = {
    "COMMAND_ID_REUSED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "This command id belongs to entry %1 of the journal, which is another command. "
        "Nothing was done."),
    {{{"entry"}}}};
const ProblemType NotPermitted = {
    "NOT_PERMITTED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Your roles do not allow this (%1) in this jurisdiction."),
    {{{"action", ArgumentKind::Label}}}};
const ProblemType RecordChanged = {
    "RECORD_CHANGED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "This record was changed meanwhile by %1 (%2, entry %3). Look at it again before "
        "you decide."),
    {{{"person"}, {"command"}, {"entry"}}}};
const ProblemType Cancelled = {"CANCELLED",
                               Severity::Refusal,
                               QT_TRANSLATE_NOOP("Problem", "Cancelled; nothing was changed.")};
const ProblemType RegistryReadOnly = {
    "REGISTRY_READ_ONLY",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "A snapshot is read-only; nothing can be changed in it.")};
const ProblemType ViewUnknown = {"VIEW_UNKNOWN",
                                 Severity::Refusal,
                                 QT_TRANSLATE_NOOP("Problem", "There is no view named \"%1\"."),
                                 {{{"name"}}}};
const ProblemType ColumnUnknown = {
    "COLUMN_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The view %1 has no column \"%2\" for you."),
    {{{"view"}, {"column"}}}};
const ProblemType ColumnNotComparable = {
    "COLUMN_NOT_COMPARABLE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The view %1 cannot be filtered or sorted by \"%2\"."),
    {{{"view"}, {"column"}}}};
const ProblemType GroupsMalformed = {
    "GROUPS_MALFORMED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "A view is grouped by one column, or by two different ones.")};
const ProblemType ParameterMissing = {"PARAMETER_MISSING",
                                      Severity::Refusal,
                                      QT_TRANSLATE_NOOP("Problem", "The view %1 needs %2=…."),
                                      {{{"view"}, {"column"}}}};
const ProblemType FilterMalformed = {
    "FILTER_MALFORMED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" cannot be compared with the column %2."),
    {{{"value"}, {"column"}}}};
const ProblemType RangeBackwards = {
    "RANGE_BACKWARDS",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" for the column %2 ends before it begins."),
    {{{"range"}, {"column"}}}};
const ProblemType PageMalformed = {
    "PAGE_MALFORMED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The next page cannot start here; read from the first page again.")};
const ProblemType SignInFailed = {
    "SIGN_IN_FAILED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The user name or the password is wrong.")};
const ProblemType PersonLocked = {
    "PERSON_LOCKED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "Too many wrong passwords: this person is locked. The registrar or the help desk "
        "can unlock it.")};
const ProblemType PersonaRefused = {
    "PERSONA_REFUSED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "Personas without a password exist only in training registries and snapshots; "
        "\"%1\" is not one here."),
    {{{"username"}}}};
const ProblemType SessionUnknown = {
    "SESSION_UNKNOWN", Severity::Refusal, QT_TRANSLATE_NOOP("Problem", "You are not signed in.")};
const ProblemType SessionLocked = {
    "SESSION_LOCKED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "The session is locked after a time without activity; enter your password to go on.")};
const ProblemType ProposalUnknown = {"PROPOSAL_UNKNOWN",
                                     Severity::Refusal,
                                     QT_TRANSLATE_NOOP("Problem", "There is no proposal %1."),
                                     {{{"proposal"}}}};
const ProblemType ProposalClosed = {
    "PROPOSAL_CLOSED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Proposal %1 has been decided already: %2."),
    {{{"proposal"}, {"state", ArgumentKind::Label}}}};
const ProblemType ProposalExpired = {"PROPOSAL_EXPIRED",
                                     Severity::Refusal,
                                     QT_TRANSLATE_NOOP("Problem", "Proposal %1 expired on %2."),
                                     {{{"proposal"}, {"when"}}}};
const ProblemType ProposalOwn = {
    "PROPOSAL_OWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "You proposed or last edited proposal %1; another person must decide it."),
    {{{"proposal"}}}};
const ProblemType ProposalNotOwn = {
    "PROPOSAL_NOT_OWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Only the person who proposed it can withdraw proposal %1."),
    {{{"proposal"}}}};
const ProblemType ProposalNotReturned = {
    "PROPOSAL_NOT_RETURNED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "Proposal %1 waits for a decision; it can be edited once revisions are requested."),
    {{{"proposal"}}}};
const ProblemType MessageMalformed = {
    "MESSAGE_MALFORMED",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem", "The message between program and registry could not be read.")};
const ProblemType ConnectionLost = {
    "CONNECTION_LOST",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The connection to the registry was lost. Try again: what was already done "
                      "is not done twice.")};

ProblemTypes registryProblems()
{
    static const ProblemType* const types[] = {
        &CommandUnknown,   &CommandInternal,  &CommandRehearsedOnly, &CommandIdMalformed,
        &CommandIdReused,  &NotPermitted,     &RecordChanged,        &Cancelled,
        &RegistryReadOnly, &ViewUnknown,      &ColumnUnknown,        &ColumnNotComparable,
        &GroupsMalformed,  &ParameterMissing, &FilterMalformed,      &PageMalformed,
        &SignInFailed,     &PersonLocked,     &PersonaRefused,       &SessionUnknown,
        &SessionLocked,    &ProposalUnknown,  &ProposalClosed,       &ProposalExpired,
        &ProposalOwn,      &ProposalNotOwn,   &ProposalNotReturned,  &MessageMalformed,
        &ConnectionLost,   &NotDocument,      &RangeBackwards,
    };
    return types;
}

}  // namespace citss
