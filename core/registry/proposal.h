// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/journal/envelope.h"
#include "core/registry/field_codec.h"

#include <QCborMap>

namespace citss {

using ProposalId = Id<struct ProposalTag>;

enum class ProposalState { Proposed, Revisions, Approved, Denied, Withdrawn, Expired };

template <>
struct EnumChoices<ProposalState> {
    static std::span<const Choice> choices();
};

/// A command that waits for a second person.
struct Proposal {
    ProposalId id{0};
    QString command;
    QCborMap fields;
    std::optional<JurisdictionCode> jurisdiction;
    ProposalState state = ProposalState::Proposed;
    PersonId proposer{0};
    PersonId editor{0};  ///< who changed it last; counts as proposer too
    Instant proposedAt{0};
    Instant expires{0};
    std::optional<PersonId> decider = {};
    QString comment = {};
    JournalNumber since{0};

    [[nodiscard]] bool isOpen() const
    {
        return state == ProposalState::Proposed || state == ProposalState::Revisions;
    }
};

/// Ten business days (Monday to Friday) later, at the same time of day (registry.md section 8).
Instant proposalExpiry(Instant proposedAt);

}  // namespace citss
