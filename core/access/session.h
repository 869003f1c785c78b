// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/role.h"
#include "core/journal/envelope.h"

#include <QByteArray>
#include <QString>

namespace citss {

/// Who is at work, as the registry knows it after signing in. The token is what later calls carry.
struct Session {
    QByteArray token;
    PersonId person = SystemActor;
    QString username;
    QString name;
    Grants grants;
    bool operator==(const Session&) const = default;
};

}  // namespace citss
