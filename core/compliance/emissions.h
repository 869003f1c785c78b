// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/tonnes.h"
#include "core/registry/field_codec.h"

#include <optional>

namespace citss {

/// Only positive, qualified positive and assigned reports count (17 CCR 95850).
enum class VerificationStatus { Positive, Qualified, Assigned, Adverse, Unverified };

template <>
struct EnumChoices<VerificationStatus> {
    static std::span<const Choice> choices();
};

inline bool countsForObligation(VerificationStatus status)
{
    return status <= VerificationStatus::Assigned;
}

/// The verified emissions of a facility for a year, and who answers for them; or of an entity as a
/// whole, where the report is not by facility.
struct EmissionsRecord {
    JurisdictionCode jurisdiction;
    EntityId entity;
    std::optional<FacilityId> facility;
    int year = 0;
    Tonnes quantity;
    VerificationStatus status = VerificationStatus::Positive;
    int version = 1;
    QByteArray source = {};  ///< SHA-256 of the file it came from; empty if typed in
};

}  // namespace citss
