// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvers.h"

#include "core/base/problem_text.h"

using namespace Qt::StringLiterals;

namespace citss {

QString approverRoles(Action action)
{
    QStringList roles;
    for (const PermissionLine& line : permissionTable()) {
        for (const RoleName& role : roleNames()) {
            const QByteArrayView cell(line.cells[static_cast<std::size_t>(role.role)]);
            if (line.action == action && cell.contains('A')) {
                roles.append(labelText(role.title));
            }
        }
    }
    return roles.join(u", "_s);
}

}  // namespace citss
