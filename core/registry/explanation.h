// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/filter.h"

#include <vector>

namespace citss {

/// A condition on the entries behind a figure: their column compared with a column of the figure's
/// row, or with a constant, or, without either, with what is absent.
struct ExplanationLink {
    const char* column = nullptr;
    const char* from = nullptr;
    const char* constant = nullptr;
    Comparison comparison = Comparison::Equal;
    bool zeroIsAbsent = false;  ///< where the figure's row says 0 for what its entries leave empty
};

/// How a figure of the same row enters into another.
enum class TermSign {
    Plus,
    Minus,
    Times,  ///< the figure is a whole multiple of it: so many for each
};

struct ExplanationTerm {
    const char* column = nullptr;
    TermSign sign = TermSign::Plus;
};

/// What a figure comes from: rows of a view whose sum it is, at the same moment; or other figures
/// of its own row.
struct Explanation {
    const char* column = nullptr;  ///< the figure
    const char* view = nullptr;    ///< whose rows are its entries; none: it has terms
    const char* sum = nullptr;     ///< their summable column; none: they are counted
    const char* less = nullptr;    ///< a summable column to take away
    std::vector<ExplanationLink> links = {};
    /// Only of rows where that column says so: a run that was reversed has no lines.
    const char* whenColumn = nullptr;
    const char* whenValue = nullptr;
    bool mayBeGone = false;  ///< entries are not kept for ever: there may be none
    /// Only for readers who see that column: what it tells stands in the entries too.
    const char* seenColumn = nullptr;
    std::vector<ExplanationTerm> terms = {};
    bool neverNegative = false;  ///< where the terms come to less than nothing it is nothing
};

}  // namespace citss
