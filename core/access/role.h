// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace citss {

/// The ten staff roles (registry.md section 8).
enum class Role { REG, ADM, AUT, AUC, PRG, MM, AUD, WCI, JSA, HD };

struct RoleName {
    Role role = Role::REG;
    const char* code = nullptr;
    const char* title = nullptr;  ///< marked for translation, context "Label"
    int tier = 0;                 ///< the most confidential columns it sees (reports.md 1.9)
};

inline constexpr int RoleCount = 10;
const std::array<RoleName, RoleCount>& roleNames();
std::optional<Role> roleFromCode(const QString& code);
QString roleCode(Role role);

/// A role in one jurisdiction, or in all of them.
struct Grant {
    Role role = Role::REG;
    std::optional<JurisdictionCode> jurisdiction;
    bool operator==(const Grant&) const = default;
};

using Grants = QList<Grant>;

/// The highest tier among them; 0 for none.
int tierOf(const Grants& grants);

}  // namespace citss
