// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry_hash.h"

#include "core/base/canonical_writer.h"
#include "core/base/value.h"

namespace citss {

namespace {

constexpr std::size_t UsualSize = 512;

/// One field: H(salt, value), the salt from the envelope's seed and the field's name.
Sha256::Digest commitment(QByteArrayView seed, QByteArrayView name, QByteArrayView value)
{
    const Sha256::Digest salt = Sha256::digestOf({seed, name});
    return Sha256::digestOf({salt, value});
}

}  // namespace

QByteArray chainStart()
{
    return {Sha256::Size, '\0'};
}

std::optional<Sha256::Digest> entryHash(const StoredEntry& entry)
{
    const auto fields = mapSlices(entry.fields);
    if (!fields) {
        return std::nullopt;
    }
    CanonicalWriter all(UsualSize);
    all.list(6);
    all.number(entry.number);
    all.text(entry.at);
    all.number(entry.actor);
    all.bytes(entry.commandId);
    all.text(entry.command);
    // Of the seed only its hash goes in: the seed itself may have to be withheld with a field.
    all.bytes(Sha256::digestOf({entry.seed}));
    all.raw(Sha256::digestOf({entry.outcome}));
    for (const auto& [name, value] : *fields) {
        all.raw(name);
        all.raw(commitment(entry.seed, name, value));
    }
    return Sha256::digestOf({entry.previous, all.result()});
}

std::optional<QByteArray> entryHash(const Entry& entry)
{
    const QByteArray at = entry.envelope.at.text().toUtf8();
    const QByteArray command = entry.command.toUtf8();
    const std::optional<Sha256::Digest> hash =
        entryHash(StoredEntry{.number = entry.envelope.number.number(),
                              .at = at,
                              .actor = entry.envelope.actor.number(),
                              .commandId = entry.envelope.commandId,
                              .command = command,
                              .fields = entry.fields,
                              .outcome = entry.outcome,
                              .seed = entry.envelope.seed,
                              .previous = entry.previous,
                              .hash = {}});
    return hash ? std::optional(QByteArray(hash->data(), Sha256::Size)) : std::nullopt;
}

}  // namespace citss
