// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

namespace citss::bench {

/// The whole catalogue, except that a person who may propose MoveInstruments may also do it alone:
/// so that one move is one command, checked and journalled as it always is.
const Catalogue& catalogueForOne();

}  // namespace citss::bench
