// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/role.h"

#include <algorithm>

namespace citss {

const std::array<RoleName, RoleCount>& roleNames()
{
    static const std::array<RoleName, RoleCount> names = {{
        {Role::REG, "REG", QT_TRANSLATE_NOOP("Label", "Jurisdiction registrar"), 3},
        {Role::ADM, "ADM", QT_TRANSLATE_NOOP("Label", "Jurisdiction administrator"), 2},
        {Role::AUT, "AUT", QT_TRANSLATE_NOOP("Label", "Approving authority"), 2},
        {Role::AUC, "AUC", QT_TRANSLATE_NOOP("Label", "Auction staff"), 2},
        {Role::PRG, "PRG", QT_TRANSLATE_NOOP("Label", "Programme staff"), 2},
        {Role::MM, "MM", QT_TRANSLATE_NOOP("Label", "Market monitor"), 2},
        {Role::AUD, "AUD", QT_TRANSLATE_NOOP("Label", "Auditor"), 4},
        {Role::WCI, "WCI", QT_TRANSLATE_NOOP("Label", "Registry administrator"), 0},
        {Role::JSA, "JSA", QT_TRANSLATE_NOOP("Label", "Jurisdiction system administrator"), 3},
        {Role::HD, "HD", QT_TRANSLATE_NOOP("Label", "Help desk"), 0},
    }};
    return names;
}

std::optional<Role> roleFromCode(const QString& code)
{
    for (const RoleName& name : roleNames()) {
        if (code == QLatin1String(name.code)) {
            return name.role;
        }
    }
    return std::nullopt;
}

QString roleCode(Role role)
{
    return QLatin1String(roleNames()[static_cast<size_t>(role)].code);
}

int tierOf(const Grants& grants)
{
    int tier = 0;
    for (const Grant& grant : grants) {
        tier = std::max(tier, roleNames()[static_cast<size_t>(grant.role)].tier);
    }
    return tier;
}

}  // namespace citss
