// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/staff_choices.h"

#include <vector>

namespace citss {

std::span<const Choice> EnumChoices<Role>::choices()
{
    static const std::vector<Choice> list = [] {
        std::vector<Choice> made;
        for (const RoleName& name : roleNames()) {
            made.push_back({name.code, name.title});
        }
        return made;
    }();
    return list;
}

std::span<const Choice> EnumChoices<PersonState>::choices()
{
    static const Choice list[] = {
        {"ACTIVE", QT_TRANSLATE_NOOP("Label", "Active")},
        {"DEACTIVATED", QT_TRANSLATE_NOOP("Label", "Deactivated")},
    };
    return list;
}

}  // namespace citss
