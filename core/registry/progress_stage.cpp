// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/progress_stage.h"

namespace citss {

void reportOrStop(const Progress& progress, qint64 done, qint64 total)
{
    progress.report(done, total);
    if (progress.isCancelled()) {
        throw CancelRequested();
    }
}

Progress progressStage(const Progress& whole, int fromPercent, int toPercent)
{
    return Progress([&whole, fromPercent, toPercent](qint64 done, qint64 total) {
        constexpr qint64 Hundred = 100;
        reportOrStop(
            whole, fromPercent * total + (toPercent - fromPercent) * done, Hundred * total);
    });
}

}  // namespace citss
