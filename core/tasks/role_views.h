// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

namespace citss {

/// Which roles do each command, and which see that it is to be done: the table of roles as SQL.
class RoleRows {
public:
    explicit RoleRows(const Catalogue& catalogue);

    /// "WITH doer(command, decides, role), viewer(command, role), reader(role, jurisdiction)" and
    /// what follows it, kept as views need it.
    [[nodiscard]] const char* kept(const QByteArray& select) const;

private:
    void add(const CommandInfo& info, const RoleName& role);

    QByteArrayList m_doers;
    QByteArrayList m_viewers;
};

}  // namespace citss
