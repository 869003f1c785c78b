// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/people_store.h"
#include "core/access/permission_table.h"
#include "core/access/session.h"
#include "core/parties/username.h"
#include "core/registry/command.h"

namespace citss {

/// What commands on one person share.
std::optional<Person> findPerson(const Username& username, const State& state);
/// Finds somebody who is active, or says why not.
Problems loadActive(const Username& username, const State& state, std::optional<Person>& person);
Problems checkPasswordHash(const QString& hash);
std::optional<JournalNumber> lastChangeOfPerson(const Username& username, const State& state);
/// The rights of a session over a person, wherever that person has a role.
Rights rightsOverPerson(const Username& username,
                        Action action,
                        const Session& session,
                        const State& state);

}  // namespace citss
