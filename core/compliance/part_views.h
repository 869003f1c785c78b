// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

namespace citss {

/// A column of a view, and what its figure is called among the parts.
struct FigureOfParts {
    const char* column;
    const char* figure;
};

/// Explains figures by their parts; `owner` is the column that says whose they are.
std::vector<Explanation> byParts(const char* view,
                                 const char* owner,
                                 const std::vector<FigureOfParts>& figures);

/// What the figures of obligations are worked out from: as published, in runs, in previews.
std::vector<View> partViews();

}  // namespace citss
