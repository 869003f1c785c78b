// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/facility_rules.h"

#include "core/parties/party_problems.h"

namespace citss {

namespace {

/// The owner on a date; nullptr before the first.
const FacilityOwner* ownerOn(const QList<FacilityOwner>& owners, QDate date)
{
    const FacilityOwner* found = nullptr;
    for (const FacilityOwner& owner : owners) {
        if (owner.from <= date) {
            found = &owner;
        }
    }
    return found;
}

}  // namespace

Problems checkNewOwner(const QList<FacilityOwner>& owners, const EntityId& entity, QDate from)
{
    const FacilityOwner* const before = ownerOn(owners, from);
    if (before != nullptr && before->from == from) {
        return {
            problem(FacilityDateTaken,
                    QStringLiteral("facility_from"),
                    {before->facility.text(), from.toString(Qt::ISODate), before->entity.text()})};
    }
    if (before != nullptr && before->entity == entity) {
        return {
            problem(FacilityOwnerSame,
                    QStringLiteral("entity_id"),
                    {entity.text(), before->facility.text(), before->from.toString(Qt::ISODate)})};
    }
    return {};
}

}  // namespace citss
