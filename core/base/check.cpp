// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"

#include <QtGlobal>

#include <cstdlib>

namespace citss {

void checkFailed(const char* condition, const char* file, int line)
{
    qFatal("check failed: %s at %s:%d", condition, file, line);
    std::abort();
}

}  // namespace citss
