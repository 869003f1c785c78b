// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace citss::bench {

/// The least that a ledger of serial numbers is kept in: blocks, those that were, movements.
inline constexpr const char* LedgerTables =
    "CREATE TABLE block (account INTEGER, series INTEGER, first INTEGER, last INTEGER, lot INTEGER,"
    " state TEXT, recorded TEXT, since INTEGER, PRIMARY KEY (account, series, first)) WITHOUT "
    "ROWID;"
    "CREATE UNIQUE INDEX block_serial ON block (series, first);"
    "CREATE TABLE past (account INTEGER, series INTEGER, first INTEGER, last INTEGER, lot INTEGER,"
    " state TEXT, recorded TEXT, since INTEGER, until INTEGER,"
    " PRIMARY KEY (account, series, first, since)) WITHOUT ROWID;"
    "CREATE TABLE movement (account INTEGER, series INTEGER, entry INTEGER, delta INTEGER,"
    " balance INTEGER, PRIMARY KEY (account, series, entry)) WITHOUT ROWID;";

}  // namespace citss::bench
