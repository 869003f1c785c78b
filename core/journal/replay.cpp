// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/replay.h"

#include "core/journal/content_store.h"
#include "core/journal/journal.h"
#include "core/storage/database.h"
#include "core/storage/table_digest.h"
#include "core/storage/transaction.h"

namespace citss {

namespace {

constexpr int EntriesPerTransaction = 2000;

/// Performs up to EntriesPerTransaction entries; false when there are no more or one differs.
bool replaySome(Statement& entries,
                Database& target,
                const Dispatcher& dispatch,
                ReplayReport& report)
{
    Transaction transaction(target);
    Journal journal(target);
    for (int i = 0; i < EntriesPerTransaction; ++i) {
        if (!entries.step()) {
            transaction.commit();
            return false;
        }
        const std::optional<Entry> entry = Journal::entryOf(entries);
        if (!entry || dispatch(target, *entry) != entry->outcome) {
            report.differsAt = JournalNumber(entries.integer(0));
            return false;
        }
        journal.store(*entry);
        report.last = entry->envelope.number;
    }
    transaction.commit();
    return true;
}

}  // namespace

ReplayReport replay(Database& source,
                    Database& target,
                    const Dispatcher& dispatch,
                    const Progress& progress)
{
    ReplayReport report;
    const qint64 total = Journal(source).head().number.number();
    {
        Transaction transaction(target);
        ContentStore(target).copyFrom(source);
        transaction.commit();
    }
    {
        Statement entries = Journal::allEntries(source);
        while (replaySome(entries, target, dispatch, report) && !progress.isCancelled()) {
            progress.report(report.last.number(), total);
        }
    }
    if (report.differsAt || progress.isCancelled()) {
        return report;
    }
    const QMap<QString, QByteArray> expected = tableDigests(source);
    const QMap<QString, QByteArray> found = tableDigests(target);
    for (auto it = expected.constBegin(); it != expected.constEnd(); ++it) {
        if (found.value(it.key()) != it.value()) {
            report.tables.append(it.key());
        }
    }
    return report;
}

}  // namespace citss
