// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code.h"

#include <QHash>
#include <QRegularExpression>

namespace citss {

const ProblemType NotJurisdiction = {
    "NOT_JURISDICTION",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" is not a jurisdiction code; write two to four capital letters."),
    {{{"text"}}}};
const ProblemType NotEntityId = {
    "NOT_ENTITY_ID",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "\"%1\" is not an entity ID; an entity ID looks like CA1234, an account number "
        "like CA1234-10175."),
    {{{"text"}}}};
const ProblemType NotAccountNumber = {
    "NOT_ACCOUNT_NUMBER",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "\"%1\" is not an account number; an account number looks like CA1234-10175, an "
        "entity ID like CA1234."),
    {{{"text"}}}};
const ProblemType NotFacilityId = {
    "NOT_FACILITY_ID",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem", "\"%1\" is not a facility ID; write up to 40 letters, digits, dots and dashes."),
    {{{"text"}}}};
const ProblemType NotIdentifier = {
    "NOT_IDENTIFIER",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem", "\"%1\" is not an identifier; write up to 64 letters, digits, dots and dashes."),
    {{{"text"}}}};

ProblemTypes codeProblems()
{
    static const ProblemType* const types[] = {
        &NotJurisdiction, &NotEntityId, &NotAccountNumber, &NotFacilityId, &NotIdentifier};
    return types;
}

bool matchesCode(const QString& text, const char* pattern)
{
    thread_local QHash<const char*, QRegularExpression> forms;
    auto form = forms.find(pattern);
    if (form == forms.end()) {
        form = forms.insert(
            pattern,
            QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))));
    }
    return form->match(text).hasMatch();
}

}  // namespace citss
