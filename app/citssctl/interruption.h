// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

namespace citss {

/// From now on Ctrl-C cancels this progress, which undoes the running command and nothing else; a
/// second one ends the program. A reader of our output that goes away, or a limit on the size of
/// files, is an error of writing and not the end.
void cancelOnInterrupt(Progress& progress);

}  // namespace citss
