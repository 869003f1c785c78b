// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/run_baseline.h"

#include "core/base/sha256.h"
#include "tests/bench/measure.h"

#include <algorithm>
#include <cstring>

namespace citss::bench {

namespace {

constexpr const char* Schema =
    "CREATE TABLE obligation (account INTEGER PRIMARY KEY, due INTEGER);"
    "CREATE TABLE preview (preview INTEGER, account INTEGER, seen BLOB, retired INTEGER,"
    " missing INTEGER, PRIMARY KEY (preview, account)) WITHOUT ROWID;"
    "CREATE TABLE run (id INTEGER PRIMARY KEY, due INTEGER, retired INTEGER, missing INTEGER);"
    "CREATE TABLE run_line (run INTEGER, line INTEGER, rule TEXT, series INTEGER, first INTEGER,"
    " last INTEGER, due INTEGER, PRIMARY KEY (run, line)) WITHOUT ROWID;";
constexpr const char* Deadline = "2026-11-02T00:00:00.000Z";
constexpr qint64 OffsetsOfHundred = 5;

const char* textOf(sqlite3_stmt* row, int column)
{
    return reinterpret_cast<const char*>(sqlite3_column_text(row, column));
}

}  // namespace

RunBaseline::RunBaseline(const QString& path, qint64 entities, qint64 due) : m_blocks(path)
{
    RawDatabase& database = m_blocks.database();
    database.execute(Schema);
    place(entities, due);
    m_all = database.prepare(
        "SELECT account, series, first, last, state, recorded FROM block "
        "ORDER BY account, series, first");
    m_obligations = database.prepare("SELECT account, due FROM obligation ORDER BY account");
    m_previewed = database.prepare("INSERT INTO preview VALUES (?1, ?2, ?5, ?3, ?4)");
    m_run = database.prepare("INSERT INTO run VALUES (?1, ?2, ?3, ?4)");
    m_line = database.prepare("INSERT INTO run_line VALUES (?1, ?2, ?7, ?3, ?4, ?5, ?6)");
}

void RunBaseline::place(qint64 entities, qint64 due)
{
    std::vector<RawBlock> blocks;
    std::vector<qint64> next(Vintages + 1, 1);
    for (qint64 account = 1; account <= entities; ++account) {
        for (qint64 i = 0; i < BlocksEach; ++i) {
            const qint64 series = i / 2;
            qint64& first = next[static_cast<size_t>(series)];
            blocks.push_back({account, series, first, first + Quantity - 1});
            first += Quantity;
        }
    }
    m_blocks.issue(blocks, {});
    RawDatabase& database = m_blocks.database();
    database.execute("BEGIN IMMEDIATE");
    sqlite3_stmt* const insert = database.prepare("INSERT INTO obligation VALUES (?1, ?2)");
    for (qint64 account = 1; account <= entities; ++account) {
        run(insert, account, due);
    }
    database.execute("COMMIT");
}

RunBaseline::Plan RunBaseline::plan(qint64 account,
                                    qint64 due,
                                    const std::vector<RawBlock>& blocks) const
{
    Plan plan;
    plan.account = account;
    plan.seenHash = Sha256::of({{reinterpret_cast<const char*>(blocks.data()),
                                 static_cast<qsizetype>(blocks.size() * sizeof(RawBlock))}});
    const auto draw = [&plan](const RawBlock& block, qint64 most) {
        const qint64 taken = std::min(most, block.last - block.first + 1);
        if (taken > 0) {
            plan.moves.push_back({block, block.first + taken - 1});
            plan.retired += taken;
        }
    };
    const qint64 room = due * OffsetsOfHundred / 100;
    for (const RawBlock& block : blocks) {
        if (block.series == Offsets) {
            draw(block, std::min(room, due) - plan.retired);
        }
    }
    for (const RawBlock& block : blocks) {
        if (block.series != Offsets) {
            draw(block, due - plan.retired);
        }
    }
    return plan;
}

void RunBaseline::planAll(const std::function<void(const Plan&)>& use)
{
    std::vector<RawBlock> blocks;
    bool isMore = sqlite3_step(m_all) == SQLITE_ROW;
    while (sqlite3_step(m_obligations) == SQLITE_ROW) {
        const qint64 account = sqlite3_column_int64(m_obligations, 0);
        blocks.clear();
        for (; isMore && sqlite3_column_int64(m_all, 0) == account;
             isMore = sqlite3_step(m_all) == SQLITE_ROW) {
            if (*textOf(m_all, 4) == 'A' && std::strcmp(textOf(m_all, 5), Deadline) < 0) {
                blocks.push_back({account,
                                  sqlite3_column_int64(m_all, 1),
                                  sqlite3_column_int64(m_all, 2),
                                  sqlite3_column_int64(m_all, 3)});
            }
        }
        use(plan(account, sqlite3_column_int64(m_obligations, 1), blocks));
    }
    sqlite3_reset(m_all);
    sqlite3_reset(m_obligations);
}

qint64 RunBaseline::preview()
{
    RawDatabase& database = m_blocks.database();
    qint64 retired = 0;
    ++m_preview;
    database.execute("BEGIN IMMEDIATE");
    planAll([&](const Plan& plan) {
        sqlite3_bind_blob(m_previewed, 5, plan.seenHash.constData(), Sha256::Size, SQLITE_STATIC);
        run(m_previewed, m_preview, plan.account, plan.retired, qint64{0});
        retired += plan.retired;
    });
    database.execute("COMMIT");
    return retired;
}

void RunBaseline::writeRun(const Plan& plan)
{
    run(m_run, plan.account, plan.retired, plan.retired, qint64{0});
    qint64 line = 0;
    qint64 left = plan.retired;
    for (const auto& [block, last] : plan.moves) {
        left -= last - block.first + 1;
        bindText(m_line, 7, block.series == Offsets ? "order.OFFSET" : "order.ALLOWANCE");
        run(m_line, plan.account, ++line, block.series, block.first, last, left);
    }
}

qint64 RunBaseline::commit()
{
    RawDatabase& database = m_blocks.database();
    qint64 retired = 0;
    std::vector<RawMove> moves;
    database.execute("BEGIN IMMEDIATE");
    planAll([&](const Plan& plan) {
        writeRun(plan);
        // Offsets are drawn first and lie last.
        const auto allowances =
            std::find_if(plan.moves.begin(), plan.moves.end(), [](const RawMove& each) {
                return each.block.series != Offsets;
            });
        moves.insert(moves.end(), allowances, plan.moves.end());
        moves.insert(moves.end(), plan.moves.begin(), allowances);
        retired += plan.retired;
    });
    m_blocks.move(moves, 0);
    database.execute("COMMIT");
    return retired;
}

}  // namespace citss::bench
