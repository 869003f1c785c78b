// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"

#include <QDate>

namespace citss {

/// A place whose emissions are reported, known by its reporting number within a jurisdiction.
struct Facility {
    JurisdictionCode jurisdiction;
    FacilityId id;
    QString name;
    JournalNumber since{0};
};

/// Who answers for a facility from a date of law on, until the next owner's date.
struct FacilityOwner {
    JurisdictionCode jurisdiction;
    FacilityId facility;
    EntityId entity;
    QDate from;
    JournalNumber since{0};
};

}  // namespace citss
