// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

#include <span>
#include <vector>

namespace citss {

/// A column of a versioned table, as an entry's change is told. Not named: what nobody may see (a
/// password's hash) and what nobody can read (hashes of rules).
struct VersionedColumn {
    const char* name;
    const char* title;                     ///< marked for translation, context "Label"
    int tier = 0;                          ///< as in the table's own list
    std::span<const Choice> choices = {};  ///< what its codes are called
    bool isName = false;  ///< of numbers: years, versions and serial numbers are never grouped
};

/// A table whose rows hold from entry to entry, and who may see how they changed: who may see its
/// rows in their own list.
struct VersionedTable {
    const char* name;
    const char* title;   ///< of one record; marked for translation, context "Label"
    Action action;       ///< of the list that shows its rows
    const char* record;  ///< what the record is called, of the keys `k`
    /// The record's jurisdiction, of the keys `k` and of `v`, the row after or before; null: none.
    const char* jurisdiction;
    std::vector<const char*> keys;
    std::vector<VersionedColumn> columns;
    int tier = 0;
};
std::span<const VersionedTable> versionedTables();

/// Field by field what an entry changed: the rows that it closed beside those that it opened.
std::vector<View> entryChangeViews();

}  // namespace citss
