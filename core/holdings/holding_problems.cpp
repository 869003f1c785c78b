// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holdings/holding_problems.h"

#include <QtGlobal>

namespace citss {

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
const ProblemType IssueYearNotAllowed = {
    "ISSUE_YEAR_NOT_ALLOWED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Instruments of kind %1 have no year of issue; leave it out."),
    {{{"kind"}}}};
const ProblemType IssuerHere = {
    "ISSUER_HERE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 issues its instruments in this registry itself; its own staff place "
                      "them."),
    {{{"issuer"}}}};
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
const ProblemType RecordedInFuture = {
    "RECORDED_IN_FUTURE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The time of recording, %1, has not come yet."),
    {{{"recorded", ArgumentKind::Instant}}}};
const ProblemType RowsEmpty = {
    "ROWS_EMPTY", Severity::Refusal, QT_TRANSLATE_NOOP("Problem", "There is no line; add one.")};
const ProblemType RowWithoutAccount = {
    "ROW_WITHOUT_ACCOUNT",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The line names neither an account nor an entity.")};
const ProblemType EntityWithoutAccount = {
    "ENTITY_WITHOUT_ACCOUNT",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The entity %1 has no open account of this type (%2); open one first."),
    {{{"entity"}, {"type", ArgumentKind::Label}}}};
const ProblemType AccountNotOfEntity = {
    "ACCOUNT_NOT_OF_ENTITY",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The account %1 does not belong to the entity %2."),
    {{{"account"}, {"entity"}}}};
const ProblemType AccountElsewhere = {
    "ACCOUNT_ELSEWHERE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The account %1 belongs to %2; this is for accounts of %3."),
    {{{"account"}, {"jurisdiction"}, {"wanted"}}}};
const ProblemType AccountSame = {
    "ACCOUNT_SAME",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Source and destination are the same account.")};
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

const ProblemType RetireFromEntity = {
    "RETIRE_FROM_ENTITY",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "%1 is the account of an entity; a jurisdiction retires from accounts of its own."),
    {{{"account"}}}};
const ProblemType RetireAccountMissing = {
    "RETIRE_ACCOUNT_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 has no open retirement account; open one first."),
    {{{"jurisdiction"}}}};

ProblemTypes holdingProblems()
{
    static const ProblemType* const types[] = {
        &KindUnknown,        &KindIsOffset,         &KindNotOffset,
        &VintageMissing,     &VintageNotAllowed,    &ProjectMissing,
        &ProjectNotAllowed,  &SeriesExhausted,      &IssuanceAccountMissing,
        &IssueAccountNotOwn, &RecordedInFuture,     &RowsEmpty,
        &RowWithoutAccount,  &EntityWithoutAccount, &AccountNotOfEntity,
        &AccountElsewhere,   &IssuerHere,           &IssueYearNotAllowed,
        &AccountSame,        &SerialsNotIssued,     &SerialsPending,
        &SerialsRetired,     &HoldUnknown,          &HoldReleased,
        &RetireFromEntity,   &RetireAccountMissing};
    return types;
}

}  // namespace citss
