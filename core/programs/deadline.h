// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/programs/holidays.h"
#include "core/programs/rules.h"

#include <QDate>

#include <optional>

namespace citss {

/// When a compliance event ends: the local date that people name, and the moment that counts.
struct Deadline {
    QDate localDate;
    Instant utc = Instant(0);
    bool operator==(const Deadline&) const = default;
};

/// Whether this computer has the data of a zone. Without it no deadline is ever computed.
bool isZoneKnown(const QByteArray& zone);

/// The year in which an event falls due: the one after its data year or after the period.
Result<int> deadlineYear(const Rules& rules, EventType type, std::optional<int> dataYear);

/// The deadline in a calendar year.
Result<Deadline> deadlineIn(const DeadlineRule& rule, int year, const Holidays& holidays);

/// A deadline that staff entered instead; its local date follows from the zone.
Result<Deadline> deadlineAt(const DeadlineRule& rule, Instant entered);

/// Both steps at once.
Result<Deadline> deadlineOf(const Rules& rules,
                            EventType type,
                            std::optional<int> dataYear,
                            const Holidays& holidays);

}  // namespace citss
