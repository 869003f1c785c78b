// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/kind_labels.h"

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

}  // namespace citss
