// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chain.h"

#include "core/base/stored_instant.h"
#include "core/journal/journal.h"
#include "core/storage/database.h"

#include <algorithm>

namespace citss {

namespace {

constexpr int ReportEvery = 4096;

ChainReport::Fault faultOf(const StoredEntry& entry, qint64 expected, QByteArrayView previous)
{
    if (!millisecondsOf(entry.at)) {
        return ChainReport::Fault::Unreadable;
    }
    if (entry.number != expected) {
        return ChainReport::Fault::Missing;
    }
    if (entry.previous != previous) {
        return ChainReport::Fault::WrongPrevious;
    }
    const std::optional<Sha256::Digest> hash = entryHash(entry);
    if (!hash) {
        return ChainReport::Fault::Unreadable;
    }
    return QByteArrayView(*hash) == entry.hash ? ChainReport::Fault::None
                                               : ChainReport::Fault::WrongHash;
}

}  // namespace

ChainReport verifyChain(Database& database, const Progress& progress)
{
    ChainReport report;
    QByteArray previous = chainStart();
    const qint64 total = Journal(database).head().number.number();
    Statement rows = Journal::allEntries(database);
    while (rows.step()) {
        const qint64 expected = report.last.number() + 1;
        const StoredEntry entry = Journal::storedEntryOf(rows);
        report.fault = faultOf(entry, expected, previous);
        report.last = JournalNumber(std::min(entry.number, expected));
        if (!report.isSound()) {
            report.at = JournalNumber(expected);
            return report;
        }
        previous = entry.hash.toByteArray();
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
