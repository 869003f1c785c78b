// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace citss {

struct Catalogue;

/// Issuing allowances and offset credits.
void addIssueCommands(Catalogue& catalogue);
/// Placing whole tables of holdings: opening balances, training.
void addPlacementCommands(Catalogue& catalogue);
/// The regulator's transfers and allocations.
void addMoveCommands(Catalogue& catalogue);
/// What jurisdictions retire of their own, outside any run.
void addRetireCommands(Catalogue& catalogue);
/// Holds on serial numbers.
void addHoldCommands(Catalogue& catalogue);
/// What `verify` checks of holdings.
void addHoldingInvariants(Catalogue& catalogue);

}  // namespace citss
