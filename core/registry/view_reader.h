// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

namespace citss {

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

}  // namespace citss
