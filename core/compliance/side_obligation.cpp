// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/side_obligation.h"

namespace citss {

std::span<const Choice> EnumChoices<SideKind>::choices()
{
    static const Choice list[] = {
        {"REPLACEMENT", QT_TRANSLATE_NOOP("Label", "Replacement")},
        {"ASSURANCE", QT_TRANSLATE_NOOP("Label", "Assurance")},
    };
    return list;
}

std::span<const Choice> EnumChoices<SideRole>::choices()
{
    static const Choice list[] = {
        {"RETIRED", QT_TRANSLATE_NOOP("Label", "Used")},
        {"HELD", QT_TRANSLATE_NOOP("Label", "Held")},
        {"GROUP", QT_TRANSLATE_NOOP("Label", "Group")},
    };
    return list;
}

}  // namespace citss
