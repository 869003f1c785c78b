// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry_hash.h"

#include "core/base/sha256.h"
#include "core/base/value.h"

namespace citss {

namespace {

/// One field: H(salt, value), the salt from the envelope's seed and the field's name.
QByteArray commitment(const QByteArray& seed, QByteArrayView name, QByteArrayView value)
{
    const QByteArray salt = Sha256::of({seed, name});
    return Sha256::of({salt, value});
}

std::optional<QByteArray> commitments(const QByteArray& fields, const QByteArray& seed)
{
    const auto slices = mapSlices(fields);
    if (!slices) {
        return std::nullopt;
    }
    QByteArray all;
    for (const auto& [name, value] : *slices) {
        all += name;
        all += commitment(seed, name, value);
    }
    return all;
}

}  // namespace

QByteArray chainStart()
{
    return {Sha256::Size, '\0'};
}

std::optional<QByteArray> entryHash(const Entry& entry)
{
    // Of the seed only its hash goes in: the seed itself may have to be withheld with a field.
    const std::optional<QByteArray> fields = commitments(entry.fields, entry.envelope.seed);
    if (!fields) {
        return std::nullopt;
    }
    const QByteArray head = canonicalBytes(QCborArray{entry.envelope.number.number(),
                                                      entry.envelope.at.text(),
                                                      entry.envelope.actor.number(),
                                                      entry.envelope.commandId,
                                                      entry.command,
                                                      Sha256::of({entry.envelope.seed})});
    const QByteArray outcome = Sha256::of({entry.outcome});
    return Sha256::of({entry.previous, head, outcome, *fields});
}

}  // namespace citss
