// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_text.h"
#include "core/exchange/table_writer.h"

#include <functional>
#include <limits>

namespace citss {

/// A view, and how its pages are come by: read from a registry, in whatever thread this runs.
struct ViewSource {
    const View& view;
    const CellText& cellText;
    std::function<Result<Page>(const ViewRequest&)> read;
};

/// Which rows of a view are written, how, and where to.
struct ViewOrder {
    ViewRequest request;
    qint64 limit = std::numeric_limits<qint64>::max();
    TableOptions table;
    QString output;  ///< a file, which appears when it is complete; empty for the device
};

/// Writes a view as one table, page by page, all pages of the same moment. Titles, codes and names
/// of commands are in the current language, save in JSON, which is for machines.
Problems writeView(const ViewSource& source, const ViewOrder& order, QIODevice& device);

}  // namespace citss
