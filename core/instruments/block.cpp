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

const QString& storedText(BlockState state)
{
    static const QString texts[] = {QStringLiteral("ACTIVE"),
                                    QStringLiteral("PENDING"),
                                    QStringLiteral("HELD"),
                                    QStringLiteral("INVALIDATED")};
    return texts[static_cast<size_t>(state)];
}

const QString& storedText(BlockOrigin origin)
{
    static const QString texts[] = {QStringLiteral("ALLOCATED"), QStringLiteral("TRANSFERRED")};
    return texts[static_cast<size_t>(origin)];
}

QString labelOf(BlockState state)
{
    return QLatin1String(EnumChoices<BlockState>::choices()[static_cast<size_t>(state)].label);
}

BlockState blockStateOf(const QString& stored)
{
    for (const BlockState state : {BlockState::Active, BlockState::Pending, BlockState::Held}) {
        if (storedText(state) == stored) {
            return state;
        }
    }
    CHECK(stored == storedText(BlockState::Invalidated));
    return BlockState::Invalidated;
}

BlockOrigin blockOriginOf(const QString& stored)
{
    if (stored == storedText(BlockOrigin::Allocated)) {
        return BlockOrigin::Allocated;
    }
    CHECK(stored == storedText(BlockOrigin::Transferred));
    return BlockOrigin::Transferred;
}

}  // namespace citss
