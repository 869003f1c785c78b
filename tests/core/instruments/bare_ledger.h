// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/ledger.h"
#include "core/storage/database.h"

#include <QStringList>

#include <functional>

namespace citss {

/// A ledger over an empty file in memory, without commands or accounts: one line of a script is one
/// entry of the journal. Accounts and vintages are plain numbers, the kind is ALLOWANCE of "WA".
///
///   issue 1 2024 100          issues 100 of vintage 2024 into account 1
///   move 1 2 2024 11..20      moves serial numbers; a further "7..9" moves more in the same entry
///   deliver 1 2 2024 1..5     the same, and they arrive as transferred
///   pend / hold / void / free 2024 11..20
///   reverse 5 2 1 2024 3..4   undoes what entry 5 moved from account 1 to account 2
class BareLedger {
public:
    BareLedger();

    /// Does what a line says; its journal number is the count of lines so far.
    void run(const QString& line);
    /// An entry with any work.
    void entry(Cause cause, const std::function<void(Ledger&)>& work);

    /// "1: 2024 1..10 31..100 held 11..12", account by account.
    [[nodiscard]] QString holdings();
    /// The same as an entry of the past left it, read from open and closed blocks.
    [[nodiscard]] QString holdingsAsOf(JournalNumber entry);
    /// The movements of an account: "1: +100=100 2: -10=90 (5p 0h)".
    [[nodiscard]] QString movements(qint64 account, int vintage);
    [[nodiscard]] JournalNumber head() const { return m_head; }
    [[nodiscard]] Instant now() const { return momentOf(m_head); }
    /// Each entry is a second later than the one before.
    [[nodiscard]] static Instant momentOf(JournalNumber entry);
    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] SeriesId seriesOf(int vintage);
    [[nodiscard]] ProductId productOf(int vintage);
    /// The blocks that have these numbers, wherever they are.
    [[nodiscard]] std::vector<Block> across(int vintage, const SerialRange& range);

private:
    void change(const QStringList& words, BlockState state);
    void move(const QStringList& words, Cause cause);
    QString described(const char* sql, qint64 asOf);

    Database m_database;
    JournalNumber m_head{0};
};

/// The parts of blocks that lie in a range, to go to an account.
std::vector<Piece> piecesOf(const std::vector<Block>& blocks,
                            const SerialRange& range,
                            AccountSeq to);

}  // namespace citss
