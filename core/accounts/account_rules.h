// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/parties/entity.h"

#include <QList>

namespace citss {

/// Who moves instruments: the owner of the account, or the jurisdiction.
enum class Mover { Entity, Regulator };

/// Whether entities have accounts of this type; jurisdictions have the others.
bool isEntityAccount(AccountType type);
/// Whether an entity of a type may have such an account (registry.md 3.1).
bool mayHold(EntityType entity, AccountType account);
/// What an entity of a type gets when it registers.
QList<AccountType> defaultAccounts(EntityType entity);

/// Whether what lies there never leaves again.
bool isTerminal(AccountType type);
/// Whether instruments may go from one type of account to another at all, moved by whom.
bool mayGo(AccountType from, AccountType to, Mover mover);
/// Whether an account in this state may receive (registry.md 3.3).
bool mayReceive(AccountState state, Mover mover);
/// Whether it may send. A suspended one still meets its obligations: from general to compliance,
/// and from compliance to retirement.
bool maySend(AccountState state, AccountType from, AccountType to, Mover mover);

/// All that keeps a movement between two accounts from happening; their contents aside.
Problems checkRoute(const Account& from, const Account& to, Mover mover);

/// Whether an account may pass from one state to another; emptiness aside.
bool mayBecome(AccountState from, AccountState to);

}  // namespace citss
