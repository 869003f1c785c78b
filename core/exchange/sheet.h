// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace citss {

/// One cell as a person sees it. Numbers are plain digits: never grouped, never 1E+05.
struct Cell {
    QString text;           ///< what stands
    QString struck;         ///< what is struck through: shown, but no longer meant
    bool isNumber = false;  ///< the file itself says that it is a number
    bool operator==(const Cell&) const = default;
};

struct Row {
    int number = 0;  ///< as a spreadsheet counts: the first row of the file is 1
    std::vector<Cell> cells;
    bool operator==(const Row&) const = default;
};

/// One table of text. Rows without any text are left out; the numbers of the others stay.
struct Sheet {
    QString name;
    std::vector<Row> rows;
    bool isHidden = false;
    /// Separated by semicolons, as where "1,554" may mean one and a half.
    bool commaMayBeDecimal = false;
    bool operator==(const Sheet&) const = default;
};

/// All tables of one file, and the SHA-256 of its bytes.
struct Workbook {
    std::vector<Sheet> sheets;
    QByteArray sha256;
};

/// What a file may hold at most. Larger ones are refused before they cost memory.
namespace table_limits {
inline constexpr qint64 FileBytes = 64LL * 1024 * 1024;
inline constexpr int Rows = 1'048'576;
inline constexpr int Columns = 1'024;
inline constexpr qint64 Cells = 8'000'000;
inline constexpr qint64 Characters = 200'000'000;
inline constexpr qsizetype CellCharacters = 32'767;
}  // namespace table_limits

}  // namespace citss
