// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chain.h"

#include "core/journal/entry_hash.h"
#include "core/journal/journal.h"
#include "core/storage/database.h"

namespace citss {

namespace {

constexpr int ReportEvery = 4096;

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
