// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/field.h"

namespace citss {

/// What a typed entry means, said beside it: how many numbers a range has and why it is none, the
/// day of the week of a date, what a moment is on this computer's clock. Empty where there is
/// nothing to say.
QString fieldNote(FieldKind kind, const QString& typed);

}  // namespace citss
