// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/command.h"
#include "core/registry/registry_problems.h"
#include "core/storage/registry_file.h"
#include "core/storage/storage_error.h"

namespace citss {

/// Runs `work` and turns a broken environment or a cancellation into a problem.
template <typename T, typename Work>
Result<T> guarded(const QString& path, const Work& work)
{
    try {
        return work();
    } catch (const CancelRequested&) {
        return problem(Cancelled);
    } catch (const StorageError& error) {
        if (error.isInterrupted()) {
            return problem(Cancelled);
        }
        return storageProblem(error, path);
    }
}

}  // namespace citss
