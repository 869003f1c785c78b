// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment.h"

#include <array>

namespace citss {

std::span<const Choice> EnumChoices<SubjectKind>::choices()
{
    static constexpr std::array<Choice, 5> list = {
        {{"ENTITY", QT_TRANSLATE_NOOP("Label", "Entity")},
         {"FACILITY", QT_TRANSLATE_NOOP("Label", "Facility")},
         {"ACCOUNT", QT_TRANSLATE_NOOP("Label", "Account")},
         {"EVENT", QT_TRANSLATE_NOOP("Label", "Compliance event")},
         {"PROPOSAL", QT_TRANSLATE_NOOP("Label", "Proposal")}}};
    return list;
}

std::span<const Choice> EnumChoices<AttachmentState>::choices()
{
    static constexpr std::array<Choice, 2> list = {
        {{"ATTACHED", QT_TRANSLATE_NOOP("Label", "Attached")},
         {"WITHDRAWN", QT_TRANSLATE_NOOP("Label", "Withdrawn")}}};
    return list;
}

}  // namespace citss
