// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/ledger.h"
#include "core/journal/journal.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/bench/bulk_baseline.h"
#include "tests/bench/measures.h"
#include "tests/bench/office.h"

#include <QCborArray>

using namespace Qt::StringLiterals;

namespace citss::bench {

namespace {

constexpr qint64 BlocksEach = 20;
constexpr qint64 Vintages = 10;
constexpr qint64 Quantity = 50;
constexpr qint64 Kept = 10;  ///< of every so many blocks a part stays
constexpr qint64 Every = 15;

/// Twenty blocks for each compliance account, two of each vintage.
QCborMap placement(qint64 blocks)
{
    QCborArray rows;
    for (qint64 i = 0; i < blocks; ++i) {
        rows.append(QCborMap{{u"entity_id"_s, Office::entity(i / BlocksEach)},
                             {u"kind"_s, u"ALLOWANCE"_s},
                             {u"vintage"_s, 2020 + i % Vintages},
                             {u"quantity"_s, Quantity}});
    }
    return {{u"jurisdiction"_s, u"WA"_s}, {u"rows"_s, rows}};
}

/// The same for the baseline, in key order; `done` blocks were issued before.
std::vector<RawBlock> rawPlacement(qint64 blocks, qint64 done)
{
    std::vector<RawBlock> raw;
    std::vector<qint64> next(Vintages, done / Vintages * Quantity + 1);
    for (qint64 entity = 0; entity < blocks / BlocksEach; ++entity) {
        for (qint64 series = 0; series < Vintages; ++series) {
            for (qint64 i = 0; i < BlocksEach / Vintages; ++i) {
                qint64& first = next[static_cast<size_t>(series)];
                raw.push_back(
                    {Office::generalSeq(entity) + 1, series, first, first + Quantity - 1});
                first += Quantity;
            }
        }
    }
    return raw;
}

/// What a compliance run's commit does to the ledger, without the plan behind it.
void retireAll(Database& database, qint64 to)
{
    Transaction transaction(database);
    std::vector<Block> blocks;
    {
        Statement accounts = database.statement("SELECT DISTINCT account FROM block");
        const BlockStore store(database);
        while (accounts.step()) {
            for (const Block& block : store.in(AccountSeq(accounts.integer(0)))) {
                blocks.push_back(block);
            }
        }
    }
    std::vector<Piece> pieces;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Tonnes quantity = blocks[i].range.quantity();
        const bool isKept = static_cast<qint64>(i) % Every == 0;
        pieces.push_back({.block = &blocks[i],
                          .range = blocks[i].range.lowest(
                              isKept ? quantity.lessOrZero(Tonnes::of(Kept)) : quantity),
                          .to = AccountSeq(to)});
    }
    const Envelope envelope{.commandId = {},
                            .at = Instant(1'767'632'400'000),
                            .seed = {},
                            .number = JournalNumber(Journal(database).head().number.number() + 1)};
    Ledger ledger(database, envelope, Cause::Retire);
    ledger.move(pieces, std::nullopt);
    ledger.post();
    transaction.commit();
}

}  // namespace

void measureBulk(const Options& options)
{
    if (!options.wants("issue_blocks") && !options.wants("bulk_move")) {
        return;
    }
    const qint64 blocks = options.size(1'000'000, 20'000) / BlocksEach * BlocksEach;
    Office office(options.freshFile("bulk.citss"), blocks / BlocksEach);
    BulkBaseline baseline(options.freshFile("bulk.baseline"));
    const QCborMap fields = placement(blocks);
    const QByteArray bytes = canonicalBytes(fields);
    qint64 done = 0;
    compete({.name = "issue_blocks",
             .operations = blocks,
             .rounds = 1,
             .goal = 1.5,
             .product = [&] { office.run(u"PlaceHoldings"_s, fields); },
             .baseline =
                 [&] {
                     baseline.issue(rawPlacement(blocks, done), bytes);
                     done += blocks;
                 }});
    require(office.units() == done * Quantity && baseline.total() == done * Quantity,
            "as much issued as asked for");
    if (options.wants("bulk_move")) {
        compete({.name = "bulk_move",
                 .operations = blocks,
                 .rounds = 1,
                 .goal = 1.5,
                 .product =
                     [&] {
                         office.registry().withDatabase([&office](Database& database) {
                             retireAll(database, office.retirementSeq());
                         });
                     },
                 .baseline = [&] { baseline.retire(1, Kept, Every); }});
        require(office.units() == done * Quantity && baseline.total() == done * Quantity,
                "units conserved");
    }
}

}  // namespace citss::bench
