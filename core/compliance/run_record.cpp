// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/run_record.h"

namespace citss {

std::span<const Choice> EnumChoices<RunState>::choices()
{
    static const Choice list[] = {
        {"COMMITTED", QT_TRANSLATE_NOOP("Label", "Committed")},
        {"REVERSED", QT_TRANSLATE_NOOP("Label", "Reversed")},
    };
    return list;
}

std::span<const Choice> EnumChoices<RunStatus>::choices()
{
    static const Choice list[] = {
        {"FULFILLED", QT_TRANSLATE_NOOP("Label", "Fulfilled")},
        {"FULFILLED_LATE", QT_TRANSLATE_NOOP("Label", "Fulfilled late")},
        {"UNFULFILLED", QT_TRANSLATE_NOOP("Label", "Unfulfilled")},
        {"NOT_APPLICABLE", QT_TRANSLATE_NOOP("Label", "Not applicable")},
    };
    return list;
}

std::span<const Choice> EnumChoices<PenaltyState>::choices()
{
    static const Choice list[] = {
        {"DUE", QT_TRANSLATE_NOOP("Label", "Owed")},
        {"COVERED", QT_TRANSLATE_NOOP("Label", "Covered")},
        {"VOID", QT_TRANSLATE_NOOP("Label", "Void")},
    };
    return list;
}

}  // namespace citss
