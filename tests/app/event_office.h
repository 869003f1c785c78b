// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/ctl.h"

namespace citss {

/// A registry file in which everything is ready for a large run of a compliance event.
namespace event_office {

inline constexpr int Entities = 300;

/// Makes the file: entities with instruments, emissions and published obligations, and a preview.
void make(const Ctl& ctl, const QString& name);

/// Two lines: the run is proposed by one and approved by another, each with an id of its own.
QByteArray commitBatch();

inline const QString ProposalId = QStringLiteral("000000000000000000000000000000c1");
inline const QString ApprovalId = QStringLiteral("000000000000000000000000000000c2");

/// What a run left: its entities and every line of it, as a table of text.
QByteArray resultOf(const Ctl& ctl, const QString& name);

}  // namespace event_office

}  // namespace citss
