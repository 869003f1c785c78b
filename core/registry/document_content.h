// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/field_codec.h"
#include "core/registry/outcome.h"

namespace citss {

extern const ProblemType NotDocument;

/// A file in a command: from the moment it reaches the registry only its hash and its size, so that
/// the journal and proposals stay small. The bytes lie beside the journal.
struct DocumentContent {
    QByteArray hash;
    qint64 size = 0;
};

/// What a form or a program sends: {"bytes": ...}, in JSON as base64url.
Value documentValue(const QByteArray& bytes);

/// Reads {"bytes": ...} and {"sha256": ..., "size": ...}; writes the latter. A form may send both;
/// the registry then believes the bytes alone.
template <>
struct FieldCodec<DocumentContent> {
    static constexpr FieldKind Kind = FieldKind::Document;
    static Value toValue(const DocumentContent& content);
    static Result<DocumentContent> fromValue(const Value& value);
};

/// A request whose documents have become hashes, and what has to be kept under them.
struct Deposit {
    CommandRequest request;
    QList<QByteArray> contents;
};

/// Takes the bytes out of the documents of a command, also out of a command inside it.
Deposit takeContents(const CommandRequest& request, const std::vector<FieldInfo>& fields);

}  // namespace citss
