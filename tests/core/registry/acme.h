// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scenario.h"

namespace citss {

inline constexpr const char* Acme =
    "{'jurisdiction': 'XW', 'entity_id': 'XW2000', 'type': 'COVERED', 'legal_name': 'Acme'}";
inline constexpr const char* SuspendAcme =
    "{'entity_id': 'XW2000', 'state': 'SUSPENDED', 'reason': 'Why'}";

/// A command whose id begins so.
inline CommandRequest requestOf(const char* command, QByteArrayView fields, const char* id)
{
    return {.id = QByteArray(id).leftJustified(16, '.'),
            .command = QString::fromLatin1(command),
            .fields = fieldsOf(fields)};
}

}  // namespace citss
