// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/bench/measures.h"
#include "tests/bench/move_baseline.h"
#include "tests/bench/office.h"

#include <QCborArray>

using namespace Qt::StringLiterals;

namespace citss::bench {

namespace {

constexpr qint64 Issued = 900'000'000;
constexpr qint64 Entities = 1000;

QCborMap moveFields(const Office& office, qint64 entity)
{
    return {{u"from"_s, office.allocation()},
            {u"to"_s, Office::general(entity)},
            {u"reason"_s, u"Bench"_s},
            {u"lines"_s,
             QCborArray{QCborMap{
                 {u"kind"_s, u"ALLOWANCE"_s}, {u"vintage"_s, 2024}, {u"quantity"_s, 10}}}}};
}

/// Where the nth move goes: all over the accounts.
qint64 placeOf(qint64 move)
{
    return move * 7919 % Entities;
}

qint64 unitsIn(Office& office)
{
    qint64 units = 0;
    office.registry().withDatabase([&units](Database& database) {
        Statement query = database.statement("SELECT SUM(last - first + 1) AS units FROM block");
        query.step();
        units = query.integer(0);
    });
    return units;
}

struct Sides {
    Office office;
    MoveBaseline baseline;
    qint64 moves = 0;
    qint64 baselineMoves = 0;

    explicit Sides(const Options& options)
        : office(options.freshFile("moves.citss"), Entities),
          baseline(options.freshFile("moves.baseline"))
    {
        office.run(u"IssueAllowances"_s,
                   {{u"jurisdiction"_s, u"XW"_s},
                    {u"kind"_s, u"ALLOWANCE"_s},
                    {u"vintage"_s, 2024},
                    {u"quantity"_s, Issued},
                    {u"account"_s, office.allocation()}});
        baseline.issue(0, Issued);
    }

    void moveOne(const QByteArray& fields)
    {
        baseline.move(0, 1 + placeOf(baselineMoves++), 10, fields);
    }
};

void measureDurable(Sides& sides, const QByteArray& fields, const Options& options)
{
    constexpr int Moves = 100;
    compete({.name = "durable_move",
             .operations = Moves,
             .rounds = options.isQuick ? 3 : 41,
             .product =
                 [&] {
                     for (int i = 0; i < Moves; ++i) {
                         sides.office.run(u"MoveInstruments"_s,
                                          moveFields(sides.office, placeOf(sides.moves++)));
                     }
                 },
             .baseline =
                 [&] {
                     for (int i = 0; i < Moves; ++i) {
                         sides.baseline.begin();
                         sides.moveOne(fields);
                         sides.baseline.commit();
                     }
                 }});
}

void measureBatch(Sides& sides, const QByteArray& fields, const Options& options)
{
    constexpr int Moves = 1000;
    compete(
        {.name = "batch_move",
         .operations = Moves,
         .rounds = options.isQuick ? 3 : 15,
         .product =
             [&] {
                 Batch batch;
                 for (int i = 0; i < Moves; ++i) {
                     batch.commands.append(sides.office.request(
                         u"MoveInstruments"_s, moveFields(sides.office, placeOf(sides.moves++))));
                     batch.tokens.append(sides.office.token());
                 }
                 const auto outcomes = sides.office.registry().executeAtomically(batch, Progress());
                 require(outcomes.size() == Moves && outcomes.last(), "the batch");
             },
         .baseline =
             [&] {
                 sides.baseline.begin();
                 for (int i = 0; i < Moves; ++i) {
                     sides.moveOne(fields);
                 }
                 sides.baseline.commit();
             }});
}

}  // namespace

void measureMoves(const Options& options)
{
    if (!options.wants("durable_move") && !options.wants("batch_move")) {
        return;
    }
    Sides sides(options);
    const QByteArray fields = canonicalBytes(moveFields(sides.office, 1));
    if (options.wants("durable_move")) {
        measureDurable(sides, fields, options);
    }
    if (options.wants("batch_move")) {
        measureBatch(sides, fields, options);
    }
    require(unitsIn(sides.office) == Issued, "units conserved");
    require(sides.baseline.total() == Issued, "units conserved by the baseline");
}

}  // namespace citss::bench
