// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"

namespace citss {

extern const ProblemType NotUsername;

/// What a person signs in with: small letters, digits, dots and dashes, so that it reads the same
/// in every alphabet and case.
struct UsernameTag {
    static CodeForm form() { return {"[a-z][a-z0-9._-]{1,39}", &NotUsername}; }
};
using Username = Code<UsernameTag>;

}  // namespace citss
