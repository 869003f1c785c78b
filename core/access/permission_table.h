// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/role.h"

#include <QString>

#include <optional>
#include <span>

namespace citss {

/// What a command does or a view shows, as the table of roles knows it.
enum class Action {
    ApproveRegistration,
    RestrictParty,
    IssueAllowances,
    IssueOffsets,
    MoveInstruments,
    PlaceHold,
    ReleaseHold,
    LoadCompliance,
    PreviewSurrender,
    SurrenderRun,
    ReverseRun,
    ManageStaff,
    ReferenceData,
    AdoptRules,
    Unlock,
    ExportSnapshot,
    KeepDocuments,
    ViewParties,
    ViewHoldings,
    ViewCompliance,
    ViewStaff,
    ViewJournal,
    Everyone,  ///< whoever is signed in: own password, the tasks page
    System,    ///< the registry itself: founding, deadlines, sign-in records
};

struct Rights {
    bool view = false;
    bool propose = false;  ///< a second person's approval performs it
    bool approve = false;
    bool alone = false;

    [[nodiscard]] bool mayStart() const { return propose || alone; }
    Rights& operator|=(const Rights& other);
    bool operator==(const Rights&) const = default;
};

/// What these roles may do in a jurisdiction; without one, in any.
Rights rightsOf(const Grants& grants,
                Action action,
                const std::optional<JurisdictionCode>& jurisdiction);

/// The jurisdictions whose rows these roles may see through a view of this action; `all` if every
/// one.
struct Scope {
    bool all = false;
    QList<JurisdictionCode> jurisdictions;
};
Scope scopeOf(const Grants& grants, Action action);

/// A line of the table, for the help and for the test that walks it.
struct PermissionLine {
    Action action;
    const char* title;                         ///< marked for translation, context "Label"
    std::array<const char*, RoleCount> cells;  ///< P propose, A approve, V view, X alone, - none
};
std::span<const PermissionLine> permissionTable();
/// The English title of an action, context "Label".
QString actionTitle(Action action);

}  // namespace citss
