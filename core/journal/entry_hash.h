// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/journal/entry.h"

#include <optional>

namespace citss {

/// What stands before the first entry.
QByteArray chainStart();

/// An entry as it is stored, without memory of its own.
struct StoredEntry {
    qint64 number = 0;
    QByteArrayView at;
    qint64 actor = 0;
    QByteArrayView commandId;
    QByteArrayView command;
    QByteArrayView fields;
    QByteArrayView outcome;
    QByteArrayView seed;
    QByteArrayView previous;
    QByteArrayView hash;
};

/// The hash of an entry. Fields enter it as one salted commitment each, so that a field's value may
/// later be withheld (a redacted snapshot, erased personal data) and the chain still verifies.
/// Nothing if `fields` is not a canonical map.
std::optional<Sha256::Digest> entryHash(const StoredEntry& entry);
std::optional<QByteArray> entryHash(const Entry& entry);

}  // namespace citss
