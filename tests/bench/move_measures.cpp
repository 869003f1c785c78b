// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measures.h"
#include "tests/bench/move_baseline.h"
#include "tests/bench/office.h"

using namespace Qt::StringLiterals;

namespace citss::bench {

namespace {

constexpr qint64 Issued = 900'000'000;
constexpr qint64 Entities = 1000;

struct Sides {
    Office office;
    MoveBaseline baseline;
    qint64 moves = 0;
    qint64 baselineMoves = 0;

    explicit Sides(const Options& options)
        : office(options.freshFile("moves.citss"), Entities),
          baseline(options.freshFile("moves.baseline"), Entities)
    {
        office.issue(Issued);
        baseline.issue(0, Issued);
    }

    void moveOne(const QByteArray& fields)
    {
        baseline.move(0, 1 + Office::placeOf(baselineMoves++, Entities), 10, fields);
    }
};

void measureDurable(Sides& sides, const QByteArray& fields, const Options& options)
{
    constexpr int Moves = 100;
    compete({.name = "durable_move",
             .operations = Moves,
             .rounds = options.isQuick ? 3 : 41,
             .goal = 1.5,
             .product =
                 [&] {
                     for (int i = 0; i < Moves; ++i) {
                         sides.office.run(u"MoveInstruments"_s,
                                          sides.office.moveFields(sides.moves++));
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
    compete({.name = "batch_move",
             .operations = Moves,
             .rounds = options.isQuick ? 3 : 15,
             .goal = 1.7,
             .product =
                 [&] {
                     Batch batch;
                     for (int i = 0; i < Moves; ++i) {
                         batch.commands.append(sides.office.move(sides.moves++));
                         batch.tokens.append(sides.office.token());
                     }
                     const auto outcomes =
                         sides.office.registry().executeAtomically(batch, Progress());
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
    const QByteArray fields = canonicalBytes(sides.office.moveFields(1));
    if (options.wants("durable_move")) {
        measureDurable(sides, fields, options);
    }
    if (options.wants("batch_move")) {
        measureBatch(sides, fields, options);
    }
    require(sides.office.units() == Issued, "units conserved");
    require(sides.baseline.total() == Issued, "units conserved by the baseline");
}

}  // namespace citss::bench
