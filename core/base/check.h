// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace citss {

/// Logs what was expected and ends the program. A bug is never survived: the open transaction dies
/// with the process, so the registry stays whole.
[[noreturn]] void checkFailed(const char* condition, const char* file, int line);

}  // namespace citss

/// For bugs, never for input. Always on.
#define CHECK(condition) \
    ((condition) ? static_cast<void>(0) : ::citss::checkFailed(#condition, __FILE__, __LINE__))
