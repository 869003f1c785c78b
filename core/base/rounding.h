// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace citss {

/// How an exact amount becomes a whole one. Passed at each call with the paragraph it comes from;
/// there is no default.
enum class Rounding {
    Floor,   ///< towards zero; quantities are never negative
    Ceil,    ///< up to the next whole
    HalfUp,  ///< to the nearest, a half goes up
};

}  // namespace citss
