// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/exchange/import_layout.h"
#include "core/exchange/sheet.h"

#include <QCborArray>
#include <QCborMap>
#include <QStringList>

namespace citss {

/// What a table says, read as a whole: rows, and everything that is wrong with it at once. Nothing
/// is loaded by it; whoever asked decides.
struct ImportResult {
    /// Maps: whole numbers for tonnes and years, text for the rest, nothing for blank cells, and
    /// "row", the number of the row in the file. Where several sheets contribute, also "sheet".
    QCborArray rows;
    /// Their field is "rows[12].quantity", or "Sheet name!rows[12].quantity" where several sheets
    /// contribute. At most ProblemTally::MostListed, then one that counts the rest.
    Problems refusals;
    /// What was left out or read in a way that a person should know.
    Problems remarks;
    QByteArray fileHash;  ///< SHA-256 of the file
    QStringList sheets;   ///< those that contributed
};

/// Reads a workbook's tables of the layout's kind. `defaults` are values for all rows where the
/// table has no such column: {"year": 2015}. Rows with a refusal are not among the rows.
ImportResult importWorkbook(const Workbook& workbook,
                            const ImportLayout& layout,
                            const QCborMap& defaults = {});

/// The same from a file; what keeps it from being read is among the refusals.
ImportResult importFile(const QString& path,
                        const ImportLayout& layout,
                        const QCborMap& defaults = {});

}  // namespace citss
