// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

/// Problems in the order they were met; beyond a limit they are only counted.
class ProblemTally {
public:
    static constexpr qsizetype MostListed = 1'000;

    void add(const Problem& problem);
    [[nodiscard]] bool isEmpty() const { return m_problems.isEmpty(); }
    [[nodiscard]] qint64 count() const { return m_problems.size() + m_unlisted; }
    /// Those that are listed, and one of type `more` that says how many others there are.
    [[nodiscard]] Problems listed(const ProblemType& more) const;

private:
    Problems m_problems;
    qint64 m_unlisted = 0;
};

}  // namespace citss
