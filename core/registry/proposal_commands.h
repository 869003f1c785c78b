// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborMap>
#include <QString>

namespace citss {

struct Catalogue;

/// The command that stores another for a second person to decide; the registry gives it when a
/// person may only propose.
inline constexpr const char* ProposeCommandName = "ProposeCommand";
QCborMap proposeCommandFields(const QString& command, const QCborMap& fields);

/// Propose, revise, request revisions, approve, deny, withdraw, and the expiry of what nobody
/// decided.
void addProposals(Catalogue& catalogue);

}  // namespace citss
