// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/envelope.h"
#include "core/registry/view_reader.h"

namespace citss {

class Database;

/// Reads one page. The only place where SQL is put together: from a declared view, its declared
/// columns, and bound values.
Result<Page> readPage(Database& database,
                      const View& view,
                      const ViewRequest& request,
                      const ViewReader& reader);

}  // namespace citss
