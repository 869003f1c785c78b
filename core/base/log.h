// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace citss {

/// One category a floor: English, one line an event, key=value, ids rather than names, never the
/// contents of forms. The journal, not the log, is the audit trail.
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logRegistry)
Q_DECLARE_LOGGING_CATEGORY(logUi)

}  // namespace citss
