// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/role_views.h"

#include "core/base/kept_text.h"

namespace citss {

namespace {

// Who reads, in which roles.
constexpr const char* ReaderSql = R"(,
    reader(role, jurisdiction) AS (
        SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(:grants)))";

/// What shows the records that a command is about: who may see them, may see that it is to be done.
Action shownBy(Action action)
{
    if (action == Action::LoadCompliance || action == Action::PreviewSurrender ||
        action == Action::SurrenderRun) {
        return Action::ViewCompliance;
    }
    if (action == Action::Unlock) {
        return Action::ManageStaff;
    }
    return action == Action::ApproveRegistration ? Action::ViewParties : action;
}

}  // namespace

RoleRows::RoleRows(const Catalogue& catalogue)
{
    for (const auto& command : catalogue.commands) {
        if (!command->info().internal && !command->info().rehearsalOnly) {
            for (const RoleName& role : roleNames()) {
                add(command->info(), role);
            }
        }
    }
}

void RoleRows::add(const CommandInfo& info, const RoleName& role)
{
    const QByteArray command = QByteArray("('") + info.name + "', ";
    const QByteArray end = QByteArray("'") + role.code + "')";
    const Grants alone = {{role.role, std::nullopt}};
    const Rights rights = rightsOf(alone, info.action, std::nullopt);
    if (rights.mayStart()) {
        m_doers.append(command + "0, " + end);
    }
    if (rights.approve || rights.alone) {
        m_doers.append(command + "1, " + end);
    }
    if (rights.view || rightsOf(alone, shownBy(info.action), std::nullopt).view) {
        m_viewers.append(command + end);
    }
}

const char* RoleRows::kept(const QByteArray& select) const
{
    return keptText("\n    WITH doer(command, decides, role) AS (VALUES " + m_doers.join(", ") +
                    "),\n    viewer(command, role) AS (VALUES " + m_viewers.join(", ") + ")" +
                    ReaderSql + select);
}

}  // namespace citss
