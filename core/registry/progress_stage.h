// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

namespace citss {

/// Thrown by long commands when they are told to stop; the registry rolls back and reports it.
struct CancelRequested {};

/// Reports what is done of a work and stops it, by throwing CancelRequested, if it was cancelled.
void reportOrStop(const Progress& progress, qint64 done, qint64 total);

/// A stretch of a longer work, from one hundredth of the whole to another: what counts its own
/// steps reports to the stage, and the whole goes on in one line from nothing to all. It stops the
/// work as soon as the whole is cancelled. The whole must outlive it.
Progress progressStage(const Progress& whole, int fromPercent, int toPercent);

}  // namespace citss
