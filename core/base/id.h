// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace citss {

/// A number that names one kind of thing. Ids of different kinds do not mix.
template <typename Tag>
class Id {
public:
    explicit constexpr Id(qint64 number) : m_number(number) {}
    [[nodiscard]] constexpr qint64 number() const { return m_number; }
    constexpr auto operator<=>(const Id&) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_number, seed); }

private:
    qint64 m_number;
};

/// The number of a journal entry: the registry's one timeline. 1 is the founding.
using JournalNumber = Id<struct JournalTag>;

/// The last possible moment: the `until` of facts that still hold, the `as of` of now.
inline constexpr JournalNumber Forever{9'223'372'036'854'775'807};

}  // namespace citss
