// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

namespace citss {

Q_LOGGING_CATEGORY(logStorage, "citss.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logRegistry, "citss.registry", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "citss.ui", QtInfoMsg)

}  // namespace citss
