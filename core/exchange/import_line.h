// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_header.h"
#include "core/exchange/sheet.h"

#include <QString>

#include <vector>

namespace citss {

/// What a row below the header is.
enum class LineKind {
    Data,
    Totals,
    Note,             ///< text without amounts
    BelongsToNobody,  ///< "n/a" where the identifier should be
    Unidentified,     ///< amounts, but nothing that says whose
    HeaderAgain,
    Struck,
};

struct Line {
    LineKind kind = LineKind::Data;
    QString label;     ///< the first text of the row
    QString identity;  ///< what stands where the identifier should be
};

/// Tells the rows of published tables apart: below the data stand totals and notes, and among it
/// rows that are nobody's.
class LineReader {
public:
    /// `isIdentified`: a value given for all rows says whose they are.
    LineReader(const Row& header, const FoundHeader& found, bool isIdentified);

    [[nodiscard]] Line read(const Row& row) const;

private:
    [[nodiscard]] bool isPlainData(const Row& row) const;
    [[nodiscard]] bool isHeaderAgain(const Row& row) const;
    [[nodiscard]] LineKind kindOf(const Row& row, const Line& line) const;

    Row m_header;
    std::vector<size_t> m_columns;     ///< all that were found
    std::vector<size_t> m_identities;  ///< those that tell whose row it is
    std::vector<size_t> m_amounts;     ///< those a data row fills
    bool m_isIdentified;
};

}  // namespace citss
