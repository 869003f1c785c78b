// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <algorithm>

namespace citss {

/// What the program tells the shell.
enum class ExitCode {
    Done = 0,
    Refused = 1,  ///< a rule said no, or a check did not hold
    Misuse = 2,   ///< the call itself is wrong; nothing was tried
    Broken = 3,   ///< a file, the disk, the output: the environment
};

/// Broken if any of them is a failure of the environment.
inline ExitCode exitCodeOf(const Problems& problems)
{
    const bool isBroken = std::any_of(problems.begin(), problems.end(), [](const Problem& each) {
        return each.type->severity == Severity::Failure;
    });
    return isBroken ? ExitCode::Broken : anyRefuses(problems) ? ExitCode::Refused : ExitCode::Done;
}

}  // namespace citss
