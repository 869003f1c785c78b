// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission_table.h"

#include <QString>

namespace citss {

/// The roles that may approve an action, in words of the current language.
QString approverRoles(Action action);

}  // namespace citss
