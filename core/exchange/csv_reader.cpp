// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/exchange_problems.h"
#include "core/exchange/text_encoding.h"

#include <algorithm>
#include <map>
#include <optional>

namespace citss {

namespace {

/// How often each separator stands in one line, outside quotation marks.
struct SeparatorCounts {
    int commas = 0;
    int semicolons = 0;
};

std::vector<SeparatorCounts> separatorsByLine(QByteArrayView bytes)
{
    constexpr size_t EnoughLines = 50;
    std::vector<SeparatorCounts> lines(1);
    bool isQuoted = false;
    for (const char c : bytes) {
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            continue;
        } else if (c == '\n') {
            if (lines.size() == EnoughLines) {
                break;
            }
            lines.emplace_back();
        } else if (c == ',') {
            ++lines.back().commas;
        } else if (c == ';') {
            ++lines.back().semicolons;
        }
    }
    return lines;
}

/// The most lines that agree on how many separators they have, and that number.
std::pair<int, int> agreement(const std::vector<SeparatorCounts>& lines,
                              int SeparatorCounts::*separator)
{
    std::map<int, int> linesByCount;
    for (const SeparatorCounts& line : lines) {
        if (line.*separator > 0) {
            ++linesByCount[line.*separator];
        }
    }
    std::pair<int, int> best;
    for (const auto& [count, agreeing] : linesByCount) {
        best = std::max(best, {agreeing, count});
    }
    return best;
}

/// The true separator stands equally often in every line; the other one comes and goes with text
/// and decimals.
char separatorOf(QByteArrayView bytes)
{
    const std::vector<SeparatorCounts> lines = separatorsByLine(bytes);
    return agreement(lines, &SeparatorCounts::semicolons) >
                   agreement(lines, &SeparatorCounts::commas)
               ? ';'
               : ',';
}

class CsvParser {
public:
    CsvParser(QByteArrayView bytes, char separator)
        : m_at(bytes.begin()), m_end(bytes.end()), m_separator(separator)
    {
    }

    Result<std::vector<Row>> rows()
    {
        std::vector<Row> rows;
        size_t columns = 0;
        while (m_at != m_end) {
            ++m_row;
            Row row;
            row.number = m_row;
            row.cells.reserve(columns);
            if (const std::optional<Problem> failure = readRow(row)) {
                return *failure;
            }
            columns = row.cells.size();
            if (hasText(row)) {
                rows.push_back(std::move(row));
            }
        }
        return rows;
    }

private:
    static bool hasText(const Row& row)
    {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
            return !cell.text.isEmpty();
        });
    }

    std::optional<Problem> readRow(Row& row)
    {
        if (m_row > table_limits::Rows) {
            return problem(TableTooManyRows, {}, {table_limits::Rows});
        }
        do {
            if (row.cells.size() == size_t{table_limits::Columns}) {
                return problem(TableTooManyColumns, {}, {m_row, table_limits::Columns});
            }
            if (++m_cells > table_limits::Cells) {
                return problem(TableTooManyCells, {}, {table_limits::Cells});
            }
            Cell& cell = row.cells.emplace_back();
            if (std::optional<Problem> failure = readCell(cell)) {
                return failure;
            }
        } while (skipSeparator());
        skipLineEnd();
        return std::nullopt;
    }

    std::optional<Problem> readCell(Cell& cell)
    {
        const bool isQuoted = m_at != m_end && *m_at == '"';
        if (!isQuoted) {
            const char* const start = m_at;
            m_at = std::find_if(m_at, m_end, [this](char c) { return endsCell(c); });
            cell.text = decodedPart(QByteArrayView(start, m_at));
        } else if (std::optional<Problem> failure = readQuoted(cell)) {
            return failure;
        }
        if (cell.text.size() > table_limits::CellCharacters) {
            return problem(TableCellTooLong, {}, {m_row, qint64{table_limits::CellCharacters}});
        }
        return std::nullopt;
    }

    std::optional<Problem> readQuoted(Cell& cell)
    {
        QByteArray text;
        ++m_at;
        while (true) {
            const char* const mark = std::find(m_at, m_end, '"');
            if (mark == m_end) {
                return problem(TableQuoteOpen, {}, {m_row});
            }
            text.append(m_at, mark - m_at);
            m_at = mark + 1;
            if (m_at == m_end || *m_at != '"') {
                break;
            }
            text.append('"');
            ++m_at;
        }
        // Blanks after the closing mark are seen in files aligned by hand; they mean nothing.
        m_at = std::find_if(m_at, m_end, [](char c) { return c != ' '; });
        if (m_at != m_end && !endsCell(*m_at)) {
            return problem(TableTextAfterQuote, {}, {m_row});
        }
        cell.text = decodedPart(text);
        return std::nullopt;
    }

    [[nodiscard]] bool endsCell(char c) const { return c == m_separator || c == '\n' || c == '\r'; }

    bool skipSeparator()
    {
        if (m_at == m_end || *m_at != m_separator) {
            return false;
        }
        ++m_at;
        return true;
    }

    void skipLineEnd()
    {
        if (m_at == m_end) {
            return;
        }
        const bool isCarriageReturn = *m_at++ == '\r';
        if (isCarriageReturn && m_at != m_end && *m_at == '\n') {
            ++m_at;
        }
    }

    const char* m_at;
    const char* m_end;
    char m_separator;
    int m_row = 0;
    qint64 m_cells = 0;
};

}  // namespace

Result<Sheet> readCsv(QByteArrayView bytes, const QString& name)
{
    if (const std::optional<Problem> failure = encodingProblem(bytes)) {
        return *failure;
    }
    const QByteArrayView text = withoutByteOrderMark(bytes);
    const char separator = separatorOf(text);
    Result<std::vector<Row>> rows = CsvParser(text, separator).rows();
    if (!rows) {
        return rows.error();
    }
    if (rows->empty()) {
        return problem(TableEmpty);
    }
    Sheet sheet;
    sheet.name = name;
    sheet.rows = std::move(rows).value();
    sheet.commaMayBeDecimal = separator == ';';
    return sheet;
}

}  // namespace citss
