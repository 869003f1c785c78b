// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
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
    const Progress* progress = nullptr;
};

/// Which rows of a view are written, how, and where to.
struct ViewOrder {
    ViewRequest request;
    qint64 limit = std::numeric_limits<qint64>::max();
    TableOptions table;
    QString output;            ///< a file, which appears when it is complete; empty for the device
    QStringList columns = {};  ///< only these, in this order; empty: all that the reader may see
};

/// Writes a view as one table, page by page, all pages of the same moment. Titles, codes and names
/// of commands are in the current language, save in JSON, which is for machines.
Problems writeView(const ViewSource& source, const ViewOrder& order, QIODevice& device);

/// Takes the rows of a view, for whatever is made of them.
class RowSink {
public:
    RowSink() = default;
    RowSink(const RowSink&) = delete;
    RowSink& operator=(const RowSink&) = delete;
    virtual ~RowSink() = default;

    virtual Problems begin(const QList<const Column*>& columns) = 0;
    virtual void add(const QList<Value>& row) = 0;
    /// Whether it is pointless to add more; finish() says why.
    [[nodiscard]] virtual bool hasFailed() const = 0;
    /// Ends with the totals, where they were asked for.
    virtual Problems finish(const QList<Value>& totals) = 0;
};

/// Reads all rows, page by page, all pages of the same moment, and hands them over. A cancelled
/// reading ends with a problem before the sink is finished.
Problems readView(const ViewSource& source, const ViewOrder& order, RowSink& sink);

}  // namespace citss
