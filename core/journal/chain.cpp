// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chain.h"

#include "core/base/sha256.h"
#include "core/base/value.h"
#include "core/journal/journal.h"
#include "core/storage/database.h"

namespace citss {

namespace {

constexpr int ReportEvery = 4096;

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

ChainReport::Fault faultOf(const Entry& entry, const QByteArray& previous)
{
    if (entry.previous != previous) {
        return ChainReport::Fault::WrongPrevious;
    }
    const std::optional<QByteArray> hash = entryHash(entry);
    if (!hash) {
        return ChainReport::Fault::Unreadable;
    }
    return *hash == entry.hash ? ChainReport::Fault::None : ChainReport::Fault::WrongHash;
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

ChainReport verifyChain(Database& database, const Progress& progress)
{
    ChainReport report;
    QByteArray previous = chainStart();
    const qint64 total = Journal(database).head().number.number();
    Statement rows = Journal::allEntries(database);
    while (rows.step()) {
        const qint64 expected = report.last.number() + 1;
        const std::optional<Entry> entry = Journal::entryOf(rows);
        if (!entry || entry->envelope.number.number() != expected) {
            report.at = JournalNumber(expected);
            report.fault = entry ? ChainReport::Fault::Missing : ChainReport::Fault::Unreadable;
            return report;
        }
        report.last = entry->envelope.number;
        report.fault = faultOf(*entry, previous);
        if (!report.isSound()) {
            report.at = report.last;
            return report;
        }
        previous = entry->hash;
        if (report.last.number() % ReportEvery == 0) {
            progress.report(report.last.number(), total);
            if (progress.isCancelled()) {
                return report;
            }
        }
    }
    return report;
}

}  // namespace citss
