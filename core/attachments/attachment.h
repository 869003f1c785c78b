// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/registry/field_codec.h"

namespace citss {

using DocumentId = Id<struct DocumentTag>;

/// What a document may belong to.
enum class SubjectKind { Entity, Facility, Account, Event, Proposal };

enum class AttachmentState { Attached, Withdrawn };

template <>
struct EnumChoices<SubjectKind> {
    static std::span<const Choice> choices();
};
template <>
struct EnumChoices<AttachmentState> {
    static std::span<const Choice> choices();
};

/// A file that belongs to a record: proof of an address, a letter, a court's order.
struct Attachment {
    /// Of one file, in bytes.
    static constexpr qint64 Largest = 25 * 1024 * 1024;

    DocumentId id{0};
    SubjectKind kind = SubjectKind::Entity;
    QString record;
    std::optional<JurisdictionCode> jurisdiction = {};  ///< of the record, if it has one
    QString title = {};
    QString fileName = {};
    QString mediaType = {};
    qint64 size = 0;
    QByteArray hash = {};
    AttachmentState state = AttachmentState::Attached;
    QString reason = {};  ///< why it was withdrawn
    JournalNumber attached{0};
};

}  // namespace citss
