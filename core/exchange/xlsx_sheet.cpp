// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet.h"

#include "core/exchange/exchange_problems.h"
#include "core/exchange/xlsx_number.h"

namespace citss {

namespace {

/// The column of "B17" is 2; 0 if it is not a reference.
int columnOf(const QString& reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < QLatin1Char('A') || c > QLatin1Char('Z') || column > table_limits::Columns) {
            break;
        }
        column = column * 26 + (c.unicode() - 'A') + 1;
    }
    return column;
}

class SheetReader {
public:
    SheetReader(const QByteArray& bytes, QString part, XlsxContext& context)
        : m_xml(bytes), m_part(std::move(part)), m_context(context)
    {
    }

    Result<std::vector<Row>> rows()
    {
        if (m_xml.nextChild()) {
            while (!m_failure && m_xml.nextChild()) {
                if (m_xml.isAt(QLatin1String("sheetData"))) {
                    readData();
                } else {
                    m_xml.skip();
                }
            }
        }
        if (m_failure) {
            return *m_failure;
        }
        if (const std::optional<Problem> failure = m_xml.failure(m_part)) {
            return *failure;
        }
        return std::move(m_rows);
    }

private:
    void readData()
    {
        while (!m_failure && m_xml.nextChild()) {
            const int number = m_xml.number(QLatin1String("r"), m_rowNumber + 1);
            if (number <= m_rowNumber) {
                m_failure = problem(WorkbookDamaged, {}, {m_part, QStringLiteral("row order")});
            } else if (number > table_limits::Rows) {
                m_failure = problem(TableTooManyRows, {}, {table_limits::Rows});
            } else {
                m_rowNumber = number;
                readRow();
            }
        }
    }

    void readRow()
    {
        Row row;
        row.number = m_rowNumber;
        int column = 0;
        while (!m_failure && m_xml.nextChild()) {
            const QString reference = m_xml.attribute(QLatin1String("r"));
            column = reference.isEmpty() ? column + 1 : columnOf(reference);
            Cell cell = readCell();
            if (!cell.text.isEmpty() || !cell.struck.isEmpty()) {
                place(std::move(cell), column, row);
            }
        }
        if (!row.cells.empty()) {
            m_rows.push_back(std::move(row));
        }
    }

    void place(Cell cell, int column, Row& row)
    {
        if (column < 1) {
            m_failure = problem(WorkbookDamaged, {}, {m_part, QStringLiteral("cell reference")});
            return;
        }
        if (column > table_limits::Columns) {
            m_failure = problem(TableTooManyColumns, {}, {row.number, table_limits::Columns});
            return;
        }
        if (cell.text.size() + cell.struck.size() > table_limits::CellCharacters) {
            m_failure =
                problem(TableCellTooLong, {}, {row.number, qint64{table_limits::CellCharacters}});
            return;
        }
        const auto needed = static_cast<size_t>(column);
        if (row.cells.size() < needed) {
            m_context.cells += static_cast<qint64>(needed - row.cells.size());
            row.cells.resize(needed);
        }
        m_context.characters += cell.text.size() + cell.struck.size();
        if (m_context.characters > table_limits::Characters) {
            m_failure = problem(WorkbookTooLarge, {}, {m_part});
            return;
        }
        if (m_context.cells > table_limits::Cells) {
            m_failure = problem(TableTooManyCells, {}, {table_limits::Cells});
            return;
        }
        row.cells[needed - 1] = std::move(cell);
    }

    Cell readCell()
    {
        const QString type = m_xml.attribute(QLatin1String("t"));
        const auto style = static_cast<size_t>(m_xml.number(QLatin1String("s"), 0));
        const CellStyle format =
            style < m_context.styles.size() ? m_context.styles[style] : CellStyle{};
        Cell cell;
        while (m_xml.nextChild()) {
            if (m_xml.isAt(QLatin1String("v"))) {
                cell = valueCell(m_xml.text(), type, format);
            } else if (m_xml.isAt(QLatin1String("is"))) {
                cell = textCell(readRichText(m_xml), format);
            } else {
                m_xml.skip();  // a formula: its result stands in <v>
            }
        }
        return cell;
    }

    Cell valueCell(const QString& value, const QString& type, CellStyle format)
    {
        if (type == QLatin1String("s")) {
            bool isNumber = false;
            const uint index = value.toUInt(&isNumber);
            if (!isNumber || index >= m_context.strings.size()) {
                m_failure = problem(WorkbookDamaged, {}, {m_part, QStringLiteral("string number")});
                return {};
            }
            return textCell(m_context.strings[index], format);
        }
        if (type == QLatin1String("b")) {
            return textCell(
                value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE"),
                format);
        }
        if (type.isEmpty() || type == QLatin1String("n")) {
            return numberCell(value, format);
        }
        return textCell(value, format);
    }

    [[nodiscard]] Cell numberCell(const QString& value, CellStyle format) const
    {
        const std::optional<QString> number = plainNumber(value);
        const std::optional<QString> date = number && format.isDate
                                                ? dateOfDayNumber(*number, m_context.countsFrom1904)
                                                : std::nullopt;
        Cell cell = textCell(date ? *date : number ? *number : value, format);
        cell.isNumber = number && !date;
        return cell;
    }

    static Cell textCell(const QString& text, CellStyle format)
    {
        Cell cell;
        (format.isStruck ? cell.struck : cell.text) = text;
        return cell;
    }

    static Cell textCell(const RichText& runs, CellStyle format)
    {
        Cell cell;
        for (const TextRun& run : runs) {
            const bool isStruck =
                run.strike == Strike::Yes || (run.strike == Strike::AsCell && format.isStruck);
            (isStruck ? cell.struck : cell.text) += run.text;
        }
        return cell;
    }

    XlsxXml m_xml;
    QString m_part;
    XlsxContext& m_context;
    std::vector<Row> m_rows;
    int m_rowNumber = 0;
    std::optional<Problem> m_failure;
};

}  // namespace

Result<std::vector<Row>> readXlsxRows(const QByteArray& xml,
                                      const QString& part,
                                      XlsxContext& context)
{
    return SheetReader(xml, part, context).rows();
}

}  // namespace citss
