// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/compliance_event.h"

#include <QMap>
#include <QSet>

namespace citss {

class Database;

/// What the year before left unpaid, where its rules add it to the next year (compliance.md 1.2,
/// 2.7): the shortfall of each entity's last committed surrender.
class CarriedDeficits {
public:
    CarriedDeficits(Database& database, const ComplianceEvent& event);

    /// The event whose deficits join this one; none if there is no such event or its rules carry
    /// nothing.
    [[nodiscard]] const std::optional<Identifier>& from() const { return m_from; }
    [[nodiscard]] Tonnes of(const EntityId& entity) const { return m_deficits.value(entity); }
    /// Who left a deficit.
    [[nodiscard]] QList<EntityId> entities() const;
    /// What keeps deficits from being known; for the entities that now get an obligation.
    [[nodiscard]] Problems unknown(const QList<EntityId>& entities) const;

private:
    std::optional<Identifier> m_from;
    QMap<EntityId, Tonnes> m_deficits;  ///< of every entity whose surrender is committed
    QSet<EntityId> m_owing;             ///< who had an obligation
};

}  // namespace citss
