// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// Waits until something is so, as long as the slowest machine may take; a test that passes never
/// waits longer than it must.
#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), 20'000)
#define EVENTUALLY_EQUAL(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), 20'000)
/// Says `message` if it does not become so.
#define EVENTUALLY_ELSE(condition, message) \
    QTRY_VERIFY2_WITH_TIMEOUT((condition), qPrintable(message), 20'000)
