// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task.h"

namespace citss {

std::span<const Choice> EnumChoices<TaskKind>::choices()
{
    static const Choice list[] = {
        {"DECIDE", QT_TRANSLATE_NOOP("Label", "Decide a proposal")},
        {"REVISE", QT_TRANSLATE_NOOP("Label", "Revise a proposal")},
        {"PUBLISH", QT_TRANSLATE_NOOP("Label", "Publish obligations")},
        {"PREVIEW", QT_TRANSLATE_NOOP("Label", "Work out the surrender")},
        {"RUN", QT_TRANSLATE_NOOP("Label", "Run the surrender")},
        {"CLOSE", QT_TRANSLATE_NOOP("Label", "Close the event")},
        {"ACCOUNT", QT_TRANSLATE_NOOP("Label", "Open a compliance account")},
        {"PENALTY", QT_TRANSLATE_NOOP("Label", "Settle a late obligation")},
        {"SIDE", QT_TRANSLATE_NOOP("Label", "Cover a side obligation")},
        {"UNLOCK", QT_TRANSLATE_NOOP("Label", "Unlock a person")},
        {"ROLE", QT_TRANSLATE_NOOP("Label", "Give a person a role")},
    };
    return list;
}

}  // namespace citss
