// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QCborMap>
#include <QString>

#include <optional>

namespace citss {

class CellText;

/// A compliance event as its view tells it.
struct ComplianceEventRow {
    QString id;
    QString jurisdiction;
    QString ruleSet;
    QString type;
    std::optional<int> year;
    QString parent;                   ///< of a late surrender: the event that was missed
    std::optional<Instant> deadline;  ///< none for a late surrender
    QString state;

    static ComplianceEventRow of(const QCborMap& record);

    [[nodiscard]] bool isPublished() const;
    [[nodiscard]] bool isClosed() const;
    /// Whether what arrives now comes too late: from here on instruments may be retired.
    [[nodiscard]] bool isCutOff(Instant now) const;
    bool operator==(const ComplianceEventRow&) const = default;
};

/// "WA · Annual · 2024" in the current language.
QString eventTitle(const ComplianceEventRow& event, const CellText& cellText);

/// Where the event stands and what comes next, as a sentence.
QString eventStanding(const ComplianceEventRow& event, Instant now);

/// Why nothing may be retired yet; empty once it may.
QString tooEarlyReason(const ComplianceEventRow& event, Instant now);

}  // namespace citss
