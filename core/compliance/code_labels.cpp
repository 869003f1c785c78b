// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/code_labels.h"

#include <QtGlobal>

namespace citss {

std::span<const Choice> previewStatusLabels()
{
    static const Choice list[] = {
        {"FULFILLED", QT_TRANSLATE_NOOP("Label", "Fulfilled")},
        {"UNFULFILLED", QT_TRANSLATE_NOOP("Label", "Unfulfilled")},
        {"NOT_APPLICABLE", QT_TRANSLATE_NOOP("Label", "Not applicable")},
        {"PENDING", QT_TRANSLATE_NOOP("Label", "Pending")},
    };
    return list;
}

std::span<const Choice> leftoverReasonLabels()
{
    static const Choice list[] = {
        {"ACCOUNT", QT_TRANSLATE_NOOP("Label", "In another account")},
        {"STATE_HELD", QT_TRANSLATE_NOOP("Label", "On hold")},
        {"STATE_PENDING", QT_TRANSLATE_NOOP("Label", "In a pending transfer")},
        {"STATE_INVALIDATED", QT_TRANSLATE_NOOP("Label", "Invalidated")},
        {"LATE", QT_TRANSLATE_NOOP("Label", "Arrived late")},
        {"CATEGORY", QT_TRANSLATE_NOOP("Label", "Type not accepted")},
        {"ISSUER", QT_TRANSLATE_NOOP("Label", "Issuer not accepted")},
        {"OFFSET_ISSUE_YEAR", QT_TRANSLATE_NOOP("Label", "Issued too late")},
        {"VINTAGE_FUTURE", QT_TRANSLATE_NOOP("Label", "Vintage too late")},
        {"VINTAGE", QT_TRANSLATE_NOOP("Label", "Vintage not accepted")},
        {"NOT_NEEDED", QT_TRANSLATE_NOOP("Label", "Not needed")},
        {"OVER_LIMIT", QT_TRANSLATE_NOOP("Label", "Over a limit")},
        {"NOT_DRAWN", QT_TRANSLATE_NOOP("Label", "Nothing drawn")},
    };
    return list;
}

}  // namespace citss
