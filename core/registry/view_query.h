// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/envelope.h"
#include "core/registry/view.h"

namespace citss {

class Database;

/// For whom and as of when a view is read.
struct ViewReader {
    Scope scope;
    int tier = 0;
    JournalNumber asOf{0};
    JournalNumber head{0};
    Grants grants = {};  ///< for views whose parts have rights of their own
    PersonId person = SystemActor;
    Instant now{0};  ///< the time at the moment shown
};

/// Reads one page. The only place where SQL is put together: from a declared view, its declared
/// columns, and bound values.
Result<Page> readPage(Database& database,
                      const View& view,
                      const ViewRequest& request,
                      const ViewReader& reader);

}  // namespace citss
