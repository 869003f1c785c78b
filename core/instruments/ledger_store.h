// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/block_store.h"

namespace citss {

/// Why a balance changed; also stands for changes of state alone.
enum class Cause { Issue, Move, Retire, Reverse, State };

template <>
struct EnumChoices<Cause> {
    static std::span<const Choice> choices();
};

/// What an entry did to what an account holds of a product, as sums of serial numbers.
struct Movement {
    AccountSeq account{0};
    ProductId product{0};
    qint64 delta = 0;
    qint64 pending = 0;
    qint64 held = 0;

    [[nodiscard]] bool isNothing() const { return delta == 0 && pending == 0 && held == 0; }
};

/// The SQL that writes blocks and movements. For the Ledger's hand alone.
class LedgerStore {
public:
    explicit LedgerStore(Database& database) : m_database(database) {}

    /// Closes a block, which must be there just as it was read.
    void remove(const Block& block);
    /// `source` is the account it was in before, 0 for one just issued.
    void insert(const Block& block, AccountSeq source);
    /// Adds a line below the last one of the same account and product.
    void post(const Movement& movement, Cause cause, JournalNumber entry);

private:
    Database& m_database;
};

}  // namespace citss
