// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QByteArray>

namespace citss {

using PersonId = Id<struct PersonTag>;

/// The registry itself: founding, deadlines, sign-in records.
inline constexpr PersonId SystemActor{0};

/// What a handler may know of the world besides the command and the tables. Replaying an entry with
/// its envelope rebuilds the same rows.
struct Envelope {
    QByteArray commandId;  ///< 16 bytes made by the client: the same id again does nothing
    PersonId actor = SystemActor;
    Instant at{0};
    QByteArray seed;  ///< random, 16 bytes: the salts of the fields' commitments
    JournalNumber number{0};
};

}  // namespace citss
