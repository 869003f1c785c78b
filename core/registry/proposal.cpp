// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/proposal.h"

#include <QDateTime>

namespace citss {

std::span<const Choice> EnumChoices<ProposalState>::choices()
{
    static const Choice list[] = {
        {"PROPOSED", QT_TRANSLATE_NOOP("Label", "Proposed")},
        {"REVISIONS", QT_TRANSLATE_NOOP("Label", "Revisions requested")},
        {"APPROVED", QT_TRANSLATE_NOOP("Label", "Approved")},
        {"DENIED", QT_TRANSLATE_NOOP("Label", "Denied")},
        {"WITHDRAWN", QT_TRANSLATE_NOOP("Label", "Withdrawn")},
        {"EXPIRED", QT_TRANSLATE_NOOP("Label", "Expired")},
    };
    return list;
}

Instant proposalExpiry(Instant proposedAt)
{
    constexpr int BusinessDays = 10;
    QDateTime moment = QDateTime::fromMSecsSinceEpoch(proposedAt.milliseconds(), Qt::UTC);
    for (int passed = 0; passed < BusinessDays;) {
        moment = moment.addDays(1);
        passed += moment.date().dayOfWeek() <= Qt::Friday ? 1 : 0;
    }
    return Instant(moment.toMSecsSinceEpoch());
}

}  // namespace citss
