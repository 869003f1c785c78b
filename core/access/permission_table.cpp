// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/permission_table.h"

#include "core/base/check.h"

#include <algorithm>

namespace citss {

namespace {

// clang-format off
const PermissionLine Table[] = {
    // P propose, A approve, V view, X alone, - none (registry.md section 8)
    //                                                                             REG  ADM  AUT  AUC  PRG   MM  AUD  WCI  JSA   HD
    {Action::ApproveRegistration, QT_TRANSLATE_NOOP("Label", "Entities, facilities and accounts"),
                                                                                {{"X", "V", "V", "-", "V", "V", "V", "-", "-", "-"}}},
    {Action::RestrictParty,       QT_TRANSLATE_NOOP("Label", "Suspend, restrict, revoke or close"),
                                                                                {{"P", "-", "A", "-", "-", "V", "V", "-", "-", "-"}}},
    {Action::IssueAllowances,     QT_TRANSLATE_NOOP("Label", "Issue allowances"),
                                                                                {{"-", "P", "A", "-", "V", "V", "V", "-", "-", "-"}}},
    {Action::IssueOffsets,        QT_TRANSLATE_NOOP("Label", "Issue offset credits"),
                                                                                {{"-", "P", "A", "-", "P", "V", "V", "-", "-", "-"}}},
    {Action::MoveInstruments,     QT_TRANSLATE_NOOP("Label", "Allocate and move instruments"),
                                                                                {{"-", "P", "A", "P", "-", "V", "V", "-", "-", "-"}}},
    {Action::PlaceHold,           QT_TRANSLATE_NOOP("Label", "Place a hold"),
                                                                                {{"P", "P", "A", "-", "-", "P", "V", "-", "-", "-"}}},
    {Action::ReleaseHold,         QT_TRANSLATE_NOOP("Label", "Release a hold"),
                                                                                {{"P", "P", "A", "-", "-", "V", "V", "-", "-", "-"}}},
    {Action::LoadCompliance,      QT_TRANSLATE_NOOP("Label", "Load emissions and obligations"),
                                                                                {{"-", "P", "A", "-", "P", "V", "V", "-", "-", "-"}}},
    {Action::PreviewSurrender,    QT_TRANSLATE_NOOP("Label", "Preview a surrender run"),
                                                                                {{"-", "X", "X", "-", "X", "V", "V", "-", "-", "-"}}},
    {Action::SurrenderRun,        QT_TRANSLATE_NOOP("Label", "Surrender run, retirement"),
                                                                                {{"-", "P", "A", "-", "-", "V", "V", "-", "-", "-"}}},
    {Action::ReverseRun,          QT_TRANSLATE_NOOP("Label", "Invalidation, reversal"),
                                                                                {{"-", "P", "A", "-", "P", "V", "V", "-", "-", "-"}}},
    {Action::ManageStaff,         QT_TRANSLATE_NOOP("Label", "Staff and roles"),
                                                                                {{"-", "-", "-", "-", "-", "-", "V", "X", "PA","-"}}},
    {Action::ReferenceData,       QT_TRANSLATE_NOOP("Label", "Jurisdictions, rules and calendars"),
                                                                                {{"-", "P", "A", "-", "-", "-", "V", "X", "X", "-"}}},
    {Action::AdoptRules,          QT_TRANSLATE_NOOP("Label", "Adopt rules"),
                                                                                {{"-", "P", "A", "-", "-", "-", "V", "PA","PA","-"}}},
    {Action::Unlock,              QT_TRANSLATE_NOOP("Label", "Unlock a person"),
                                                                                {{"X", "-", "-", "-", "-", "-", "-", "-", "X", "X"}}},
    {Action::ExportSnapshot,      QT_TRANSLATE_NOOP("Label", "Export a snapshot"),
                                                                                {{"X", "X", "X", "-", "-", "X", "X", "-", "-", "-"}}},
    {Action::KeepDocuments,       QT_TRANSLATE_NOOP("Label", "Documents of records"),
                                                                                {{"X", "X", "X", "-", "X", "V", "V", "-", "-", "-"}}},
    {Action::ViewParties,         QT_TRANSLATE_NOOP("Label", "See entities and facilities"),
                                                                                {{"V", "V", "V", "V", "V", "V", "V", "V", "V", "V"}}},
    {Action::ViewHoldings,        QT_TRANSLATE_NOOP("Label", "See confidential holdings"),
                                                                                {{"V", "V", "V", "V", "V", "V", "V", "-", "-", "-"}}},
    {Action::ViewCompliance,      QT_TRANSLATE_NOOP("Label", "See emissions, obligations and runs"),
                                                                                {{"V", "V", "V", "-", "V", "V", "V", "-", "-", "-"}}},
    {Action::ViewStaff,           QT_TRANSLATE_NOOP("Label", "See staff and roles"),
                                                                                {{"V", "V", "V", "-", "-", "V", "V", "V", "V", "V"}}},
    {Action::ViewJournal,         QT_TRANSLATE_NOOP("Label", "See the journal"),
                                                                                {{"V", "V", "V", "-", "-", "V", "V", "-", "V", "-"}}},
    {Action::Everyone,            QT_TRANSLATE_NOOP("Label", "Own profile and tasks"),
                                                                                {{"X", "X", "X", "X", "X", "X", "X", "X", "X", "X"}}},
    {Action::System,              QT_TRANSLATE_NOOP("Label", "The registry itself"),
                                                                                {{"-", "-", "-", "-", "-", "-", "-", "-", "-", "-"}}},
};
// clang-format on

Rights rightsIn(const PermissionLine& line, Role role)
{
    Rights rights;
    for (const char* letter = line.cells[static_cast<size_t>(role)]; *letter != '\0'; ++letter) {
        rights.propose = rights.propose || *letter == 'P';
        rights.approve = rights.approve || *letter == 'A';
        rights.alone = rights.alone || *letter == 'X';
        rights.view = rights.view || *letter != '-';
    }
    return rights;
}

const PermissionLine& lineOf(Action action)
{
    const auto* const line =
        std::find_if(std::begin(Table), std::end(Table), [action](const PermissionLine& each) {
            return each.action == action;
        });
    CHECK(line != std::end(Table));
    return *line;
}

}  // namespace

Rights& Rights::operator|=(const Rights& other)
{
    view = view || other.view;
    propose = propose || other.propose;
    approve = approve || other.approve;
    alone = alone || other.alone;
    return *this;
}

Rights rightsOf(const Grants& grants,
                Action action,
                const std::optional<JurisdictionCode>& jurisdiction)
{
    const PermissionLine& line = lineOf(action);
    Rights rights;
    for (const Grant& grant : grants) {
        if (!jurisdiction || !grant.jurisdiction || grant.jurisdiction == jurisdiction) {
            rights |= rightsIn(line, grant.role);
        }
    }
    return rights;
}

Scope scopeOf(const Grants& grants, Action action)
{
    const PermissionLine& line = lineOf(action);
    Scope scope;
    for (const Grant& grant : grants) {
        if (!rightsIn(line, grant.role).view) {
            continue;
        }
        if (!grant.jurisdiction) {
            scope.all = true;
        } else if (!scope.jurisdictions.contains(*grant.jurisdiction)) {
            scope.jurisdictions.append(*grant.jurisdiction);
        }
    }
    return scope;
}

QString actionTitle(Action action)
{
    return QLatin1String(lineOf(action).title);
}

std::span<const PermissionLine> permissionTable()
{
    return Table;
}

}  // namespace citss
