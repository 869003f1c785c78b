// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/block.h"

#include "core/base/check.h"

namespace citss {

std::span<const Choice> EnumChoices<BlockState>::choices()
{
    static constexpr Choice list[] = {{"ACTIVE", QT_TRANSLATE_NOOP("Label", "Active")},
                                      {"PENDING", QT_TRANSLATE_NOOP("Label", "Pending")},
                                      {"HELD", QT_TRANSLATE_NOOP("Label", "On hold")},
                                      {"INVALIDATED", QT_TRANSLATE_NOOP("Label", "Invalidated")}};
    return list;
}

std::span<const Choice> EnumChoices<BlockOrigin>::choices()
{
    static constexpr Choice list[] = {{"ALLOCATED", QT_TRANSLATE_NOOP("Label", "Allocated")},
                                      {"TRANSFERRED", QT_TRANSLATE_NOOP("Label", "Transferred")}};
    return list;
}

QLatin1String storedText(BlockState state)
{
    return QLatin1String(EnumChoices<BlockState>::choices()[static_cast<size_t>(state)].code);
}

QLatin1String storedText(BlockOrigin origin)
{
    return QLatin1String(EnumChoices<BlockOrigin>::choices()[static_cast<size_t>(origin)].code);
}

QString labelOf(BlockState state)
{
    return QLatin1String(EnumChoices<BlockState>::choices()[static_cast<size_t>(state)].label);
}

BlockState blockStateOf(QLatin1String stored)
{
    for (const BlockState state : {BlockState::Active, BlockState::Pending, BlockState::Held}) {
        if (storedText(state) == stored) {
            return state;
        }
    }
    CHECK(stored == storedText(BlockState::Invalidated));
    return BlockState::Invalidated;
}

BlockOrigin blockOriginOf(QLatin1String stored)
{
    if (stored == storedText(BlockOrigin::Allocated)) {
        return BlockOrigin::Allocated;
    }
    CHECK(stored == storedText(BlockOrigin::Transferred));
    return BlockOrigin::Transferred;
}

}  // namespace citss
