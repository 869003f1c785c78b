// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/code_labels.h"

#include <QtGlobal>

namespace citss {

std::span<const Choice> instrumentKindLabels()
{
    static const Choice list[] = {
        {"ALLOWANCE", QT_TRANSLATE_NOOP("Label", "Allowance")},
        {"APCR", QT_TRANSLATE_NOOP("Label", "Reserve unit")},
        {"RESERVE_A", QT_TRANSLATE_NOOP("Label", "Reserve unit, category A")},
        {"RESERVE_B", QT_TRANSLATE_NOOP("Label", "Reserve unit, category B")},
        {"RESERVE_C", QT_TRANSLATE_NOOP("Label", "Reserve unit, category C")},
        {"PRICE_CEILING_UNIT", QT_TRANSLATE_NOOP("Label", "Price ceiling unit")},
        {"OFFSET", QT_TRANSLATE_NOOP("Label", "Offset credit")},
        {"OFFSET_DEBS", QT_TRANSLATE_NOOP("Label", "Offset credit, DEBS")},
        {"OFFSET_DEBS_TRIBAL", QT_TRANSLATE_NOOP("Label", "Offset credit, DEBS, tribal land")},
        {"OFFSET_NONDEBS", QT_TRANSLATE_NOOP("Label", "Offset credit, no DEBS")},
        {"EARLY_REDUCTION", QT_TRANSLATE_NOOP("Label", "Early reduction credit")},
        {"ERC", QT_TRANSLATE_NOOP("Label", "Emission rate credit")},
        {"TRUE_UP", QT_TRANSLATE_NOOP("Label", "Allowance under a true-up")},
    };
    return list;
}

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
