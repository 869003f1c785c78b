// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/problem_tally.h"

namespace citss {

void ProblemTally::add(const Problem& problem)
{
    if (m_problems.size() < MostListed) {
        m_problems.append(problem);
    } else {
        ++m_unlisted;
    }
}

Problems ProblemTally::listed(const ProblemType& more) const
{
    Problems all = m_problems;
    if (m_unlisted > 0) {
        all.append(problem(more, {}, {m_unlisted}));
    }
    return all;
}

}  // namespace citss
