// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace citss {

/// A place in an order of rows: the expressions that order them, and the parameters that hold their
/// values there.
struct Keyset {
    QByteArrayList order;
    QByteArrayList place;
    bool downwards = false;
    bool inclusive = false;  ///< the row at the place too

    /// What the rows from there on meet, in one comparison of rows.
    [[nodiscard]] QByteArray wholly() const;
    /// The same as conditions one after the other: the rest of those that share all values but the
    /// last, and so on up to those with another first value. An index finds each, also where the
    /// parts of the order lie in different tables, so that a page deep within an account reads no
    /// row before it.
    [[nodiscard]] QByteArrayList inReaches() const;
};

}  // namespace citss
