// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/citssctl/arguments.h"
#include "core/exchange/table_writer.h"
#include "core/registry/view.h"

namespace citss {

/// What to read, and how to write it.
struct ViewOrder {
    ViewRequest request;
    qint64 limit = 0;
    TableFormat format = TableFormat::Text;
    QString output;  ///< a file; empty for the standard output
};

Result<ViewOrder> readViewOrder(const Arguments& arguments);

/// "column=value", "column>=value", "column~part"; nothing if it is none of these.
std::optional<Filter> filterFromText(const QString& text);

}  // namespace citss
