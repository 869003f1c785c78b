// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/citssctl/arguments.h"
#include "core/exchange/view_writer.h"

namespace citss {

/// What the arguments of `view` ask for.
Result<ViewOrder> readViewOrder(const Arguments& arguments);

/// Whether `view` is to make pages, which only the program that draws can.
bool isPaper(const Arguments& arguments);

/// "column=value", "column>=value", "column~part"; nothing if it is none of these.
std::optional<Filter> filterFromText(const QString& text);

}  // namespace citss
