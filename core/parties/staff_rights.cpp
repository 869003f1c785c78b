// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/staff_rights.h"

namespace citss {

namespace {

Rights bothOf(const Rights& left, const Rights& right)
{
    return {.view = left.view && right.view,
            .propose = left.mayStart() && right.mayStart(),
            .approve = left.approve && right.approve,
            .alone = left.alone && right.alone};
}

}  // namespace

Rights rightsWhere(const Grants& own,
                   Action action,
                   const std::optional<JurisdictionCode>& jurisdiction)
{
    if (jurisdiction) {
        return rightsOf(own, action, jurisdiction);
    }
    Grants everywhere;
    for (const Grant& grant : own) {
        if (!grant.jurisdiction) {
            everywhere.append(grant);
        }
    }
    return rightsOf(everywhere, action, std::nullopt);
}

Rights rightsOver(const Grants& own, Action action, const Grants& theirs)
{
    Rights rights = rightsOf(own, action, std::nullopt);
    for (const Grant& grant : theirs) {
        rights = bothOf(rights, rightsWhere(own, action, grant.jurisdiction));
    }
    return rights;
}

}  // namespace citss
