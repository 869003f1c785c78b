// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holdings/hold.h"

namespace citss {

std::span<const Choice> EnumChoices<HoldState>::choices()
{
    static constexpr Choice list[] = {{"STANDING", QT_TRANSLATE_NOOP("Label", "Standing")},
                                      {"RELEASED", QT_TRANSLATE_NOOP("Label", "Released")}};
    return list;
}

}  // namespace citss
