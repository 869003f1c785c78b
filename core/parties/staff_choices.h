// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/people_store.h"
#include "core/registry/field_codec.h"

namespace citss {

/// Roles as a choice in forms and commands; their order is that of roleNames().
template <>
struct EnumChoices<Role> {
    static std::span<const Choice> choices();
};

template <>
struct EnumChoices<PersonState> {
    static std::span<const Choice> choices();
};

}  // namespace citss
