// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <optional>

namespace citss {

/// An instant's text as it is stored: always as long, so that it can be read and written by the
/// million without memory of its own.
using StoredInstant = std::array<char, 24>;

/// Since the epoch. Nothing if the text is not exactly what an instant's text() is.
std::optional<qint64> millisecondsOf(QByteArrayView stored);
/// Nothing outside the years 1000 to 9999, where the text is longer.
std::optional<StoredInstant> storedInstant(qint64 milliseconds);

}  // namespace citss
