// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/journal/chain.h"
#include "core/journal/replay.h"
#include "core/storage/registry_file.h"
#include "tests/bench/alone.h"
#include "tests/bench/measures.h"
#include "tests/bench/move_baseline.h"
#include "tests/bench/office.h"

#include <QCborArray>

using namespace Qt::StringLiterals;

namespace citss::bench {

namespace {

constexpr qint64 Entities = 1000;
constexpr qint64 Issued = 900'000'000;
constexpr qint64 BatchSize = 1000;

/// Fills the journal with moves, as the registry makes them.
void fill(Office& office, qint64 entries)
{
    office.issue(Issued);
    for (qint64 done = 0; done < entries;) {
        Batch batch;
        for (qint64 i = 0; i < BatchSize; ++i, ++done) {
            batch.commands.append(office.move(done));
            batch.tokens.append(office.token());
        }
        const auto outcomes = office.registry().executeAtomically(batch, Progress());
        require(outcomes.size() == BatchSize && outcomes.last(), "the journal");
    }
}

/// Hashes what the entries say, each with the hash before it; the number of entries.
qint64 hashAll(RawDatabase& database)
{
    sqlite3_stmt* const rows = database.prepare(
        "SELECT number, at, actor, command_id, command, fields, outcome, seed FROM journal_entry "
        "ORDER BY number");
    QByteArray previous(Sha256::Size, '\0');
    Sha256 hash;
    qint64 count = 0;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        hash.add(previous);
        for (int column = 0; column < 8; ++column) {
            hash.add({static_cast<const char*>(sqlite3_column_blob(rows, column)),
                      sqlite3_column_bytes(rows, column)});
        }
        previous = hash.finish();
        ++count;
    }
    sqlite3_finalize(rows);
    return count;
}

void replayAll(Office& office)
{
    office.registry().withDatabase([](Database& database) {
        RegistryFile target = RegistryFile::inMemory();
        const ReplayReport report =
            replay(database, target.database(), replayDispatcher(catalogueForOne()));
        require(report.isEqual(), "a replay that comes out the same");
    });
}

/// The same moves by hand, in memory.
void repeatAll(qint64 entries, const QByteArray& fields)
{
    MoveBaseline baseline(u":memory:"_s, Entities);
    baseline.issue(0, Issued);
    for (qint64 done = 0; done < entries;) {
        baseline.begin();
        for (qint64 i = 0; i < BatchSize; ++i, ++done) {
            baseline.move(0, 1 + Office::placeOf(done, Entities), 10, fields);
        }
        baseline.commit();
    }
    require(baseline.total() == Issued, "units conserved by the baseline");
}

}  // namespace

void measureJournal(const Options& options)
{
    if (!options.wants("verify_chain") && !options.wants("replay")) {
        return;
    }
    const QString path = options.freshFile("journal.citss");
    const qint64 entries = options.size(1'000'000, 5000);
    Office office(path, Entities);
    fill(office, entries);
    const qint64 head = office.registry().about().head.number();
    if (options.wants("verify_chain")) {
        RawDatabase raw(path);
        compete({.name = "verify_chain",
                 .operations = head,
                 .rounds = 5,
                 .goal = 1.5,
                 .product =
                     [&] {
                         office.registry().withDatabase([head](Database& database) {
                             const ChainReport report = verifyChain(database);
                             require(report.isSound() && report.last.number() == head,
                                     "a sound chain");
                         });
                     },
                 .baseline = [&] { require(hashAll(raw) == head, "all entries"); }});
    }
    if (options.wants("replay")) {
        const QByteArray fields = canonicalBytes(office.move(1).fields);
        compete({.name = "replay",
                 .operations = head,
                 .rounds = 1,
                 .goal = 1.7,
                 .product = [&] { replayAll(office); },
                 .baseline = [&] { repeatAll(entries, fields); }});
    }
}

}  // namespace citss::bench
