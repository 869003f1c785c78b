// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace citss {

/// What a column holds: decides how its cells are read.
enum class ImportValueKind {
    Text,
    EntityId,
    AccountNumber,
    FacilityId,
    FacilityIds,  ///< several, separated as people do; kept as "104135;104136"
    Identifier,
    Jurisdiction,
    Year,
    Years,          ///< several; kept as "2025;2026"
    WholeTonnes,    ///< a fraction is refused
    DecimalTonnes,  ///< rounded to whole tonnes, a half upwards
    Date,
    SerialRange,
};

enum class ImportNeed {
    Optional,
    Required,
    /// The column is required; a row that leaves it blank has nothing to import.
    RequiredOrNoRow,
};

/// A column of the file and how people head it: English, French, published forms. Headers are
/// compared without case, blanks, accents, punctuation and what stands in parentheses; "{year}"
/// stands for any year.
struct ImportColumn {
    const char* key;
    ImportValueKind kind;
    ImportNeed need;
    std::vector<const char*> headers;
};

/// Columns that are headed by a vintage each become one record (vintage, quantity) a cell; the
/// row's own total is held against their sum.
struct ImportWideRule {
    std::vector<const char*> headers;
    std::vector<const char*> totals;
};

struct ImportConstant {
    const char* key;
    const char* value;
};

/// One form in which a kind of table comes.
struct ImportVariant {
    std::vector<ImportColumn> columns;
    /// Columns that tell whose row it is. One of them must be there, in the table and in each row.
    std::vector<const char*> identity;
    /// What, with the identity, no two rows may share.
    std::vector<const char*> unique;
    std::optional<ImportWideRule> wide = {};
    std::vector<ImportConstant> constants = {};
    /// Of rows that repeat another only the first counts: a list of reports read as a list of
    /// reporters.
    bool keepsFirst = false;
};

/// A kind of table that can be imported.
struct ImportLayout {
    const char* kind;
    bool joinsSheets;  ///< several sheets of a workbook may contribute
    std::vector<ImportVariant> variants;
};

/// emissions, entities, holdings, true-up, rates, assurance.
std::span<const ImportLayout> importLayouts();

/// The layout of that kind, or null.
const ImportLayout* importLayout(const QString& kind);

}  // namespace citss
