// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_problems.h"

namespace citss {

const ProblemType AccountUnknown = {
    "ACCOUNT_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no account %1 in this registry."),
    {{{"account"}}}};
const ProblemType AccountHeld = {
    "ACCOUNT_HELD",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The entity %1 has an account of this type already (%2); an entity has at "
                      "most one of each."),
    {{{"entity"}, {"type", ArgumentKind::Label}}}};
const ProblemType AccountTypeNotForEntity = {
    "ACCOUNT_TYPE_NOT_FOR_ENTITY",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "An entity like %1 has no account of this type: %2."),
    {{{"entity"}, {"type", ArgumentKind::Label}}}};
const ProblemType AccountTypeNotForJurisdiction = {
    "ACCOUNT_TYPE_NOT_FOR_JURISDICTION",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "A jurisdiction has no account of this type: %1."),
    {{{"type", ArgumentKind::Label}}}};
const ProblemType AccountNameTaken = {
    "ACCOUNT_NAME_TAKEN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The jurisdiction %1 has an account of this type named \"%2\" already; "
                      "choose another name."),
    {{{"jurisdiction"}, {"name"}}}};
const ProblemType AccountsNoneToOpen = {
    "ACCOUNTS_NONE_TO_OPEN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "All accounts are open already; there is nothing to do."),
};
const ProblemType AccountNotEmpty = {
    "ACCOUNT_NOT_EMPTY",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The account %1 still holds instruments; only an empty account is closed."),
    {{{"account"}}}};
const ProblemType AccountStateBarred = {
    "ACCOUNT_STATE_BARRED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The account %1 is %2 and cannot become %3."),
    {{{"account"}, {"state", ArgumentKind::Label}, {"wanted", ArgumentKind::Label}}}};
const ProblemType EntityHasAccounts = {
    "ENTITY_HAS_ACCOUNTS",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem", "The entity %1 still has %2 account(s) that are not closed; close them first."),
    {{{"entity"}, {"accounts", ArgumentKind::Count}}}};
const ProblemType RouteBarred = {
    "ROUTE_BARRED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Instruments do not go this way: %1 to %2."),
    {{{"from", ArgumentKind::Label}, {"to", ArgumentKind::Label}}}};
const ProblemType ComplianceAccountNotOwn = {
    "COMPLIANCE_ACCOUNT_NOT_OWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 is not the compliance account of the entity that holds %2."),
    {{{"to"}, {"from"}}}};
const ProblemType AccountMayNotSend = {
    "ACCOUNT_MAY_NOT_SEND",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The account %1 cannot send: %2."),
    {{{"account"}, {"state", ArgumentKind::Label}}}};
const ProblemType AccountMayNotReceive = {
    "ACCOUNT_MAY_NOT_RECEIVE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The account %1 cannot receive: %2."),
    {{{"account"}, {"state", ArgumentKind::Label}}}};

ProblemTypes accountProblems()
{
    static const ProblemType* const types[] = {&AccountUnknown,
                                               &AccountHeld,
                                               &AccountTypeNotForEntity,
                                               &AccountTypeNotForJurisdiction,
                                               &AccountNameTaken,
                                               &AccountsNoneToOpen,
                                               &AccountNotEmpty,
                                               &AccountStateBarred,
                                               &EntityHasAccounts,
                                               &RouteBarred,
                                               &ComplianceAccountNotOwn,
                                               &AccountMayNotSend,
                                               &AccountMayNotReceive};
    return types;
}

}  // namespace citss
