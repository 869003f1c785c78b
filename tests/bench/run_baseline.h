// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bulk_baseline.h"

#include <functional>

namespace citss::bench {

/// The least that a surrender run can do: decide what every account retires in one pass over the
/// blocks, remember what each decision was made from, and move the blocks with a line for each.
class RunBaseline {
public:
    static constexpr qint64 Vintages = 9;
    static constexpr qint64 Offsets = Vintages;  ///< the number of their series
    static constexpr qint64 BlocksEach = 20;
    static constexpr qint64 Quantity = 50;

    /// As many accounts as entities, with blocks of vintages and of offsets; each owes `due`.
    RunBaseline(const QString& path, qint64 entities, qint64 due);

    /// Both say how much is retired.
    qint64 preview();
    qint64 commit();
    [[nodiscard]] qint64 total() { return m_blocks.total(); }

private:
    struct Plan {
        qint64 account = 0;
        qint64 retired = 0;
        QByteArray seenHash;
        std::vector<RawMove> moves;
    };

    void place(qint64 entities, qint64 due);
    void planAll(const std::function<void(const Plan&)>& use);
    Plan plan(qint64 account, qint64 due, const std::vector<RawBlock>& blocks) const;
    void writeRun(const Plan& plan);

    BulkBaseline m_blocks;
    sqlite3_stmt* m_all;
    sqlite3_stmt* m_obligations;
    sqlite3_stmt* m_previewed;
    sqlite3_stmt* m_run;
    sqlite3_stmt* m_line;
    qint64 m_preview = 0;
};

}  // namespace citss::bench
