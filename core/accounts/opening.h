// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/parties/entity.h"

#include <QList>

namespace citss {

class Database;
struct Change;

/// The accounts that an entity of its type has by default and does not have yet.
QList<AccountType> missingAccounts(const Entity& entity, Database& database);
/// Opens an account of an entity.
Account openAccount(const Entity& entity, AccountType type, const QString& name, Change& change);

}  // namespace citss
