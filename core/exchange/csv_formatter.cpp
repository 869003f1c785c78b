// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_formatter.h"

#include <algorithm>

namespace citss {

namespace {

class CsvFormatter final : public TableFormatter {
public:
    using TableFormatter::TableFormatter;

    void begin() override
    {
        QStringList titles;
        QStringList keys;
        for (const TableColumn& column : columns()) {
            titles.append(guarded(column.title));
            keys.append(column.key);
        }
        if (isForSpreadsheets()) {
            out().write("\xEF\xBB\xBF");
        }
        writeLine(titles);
        if (options().keyRow) {
            writeLine(keys);
        }
    }

    void add(const QList<Value>& row) override
    {
        QStringList cells;
        cells.reserve(row.size());
        for (qsizetype i = 0; i < row.size(); ++i) {
            cells.append(cell(row.at(i), columns()[static_cast<size_t>(i)].kind));
        }
        writeLine(cells);
    }

    Problems end() override { return {}; }

private:
    [[nodiscard]] bool isForSpreadsheets() const
    {
        return options().format == TableFormat::SpreadsheetCsv;
    }

    [[nodiscard]] bool hasDecimalComma() const
    {
        return isForSpreadsheets() && options().decimalComma;
    }

    [[nodiscard]] QString cell(const Value& value, TableColumnKind kind) const
    {
        QString text = plainCell(value, kind);
        const bool isNumber = isNumeric(kind) && isNumberText(text);
        if (isNumber && hasDecimalComma()) {
            text.replace(QLatin1Char('.'), QLatin1Char(','));
        }
        return isNumber ? text : guarded(text);
    }

    static bool isNumberText(const QString& text)
    {
        return std::all_of(text.begin(), text.end(), [](QChar c) {
            return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('.') ||
                   c == QLatin1Char('-');
        });
    }

    /// A spreadsheet runs text that begins like a formula; an apostrophe makes it text again
    /// (reports.md 1.6).
    [[nodiscard]] QString guarded(const QString& text) const
    {
        const bool isRisky = isForSpreadsheets() && !text.isEmpty() &&
                             QLatin1String("=+-@\t\r").contains(text.front());
        return isRisky ? QLatin1Char('\'') + text : text;
    }

    void writeLine(const QStringList& cells)
    {
        const QChar separator = hasDecimalComma() ? QLatin1Char(';') : QLatin1Char(',');
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0) {
                line += separator;
            }
            line += quoted(cells.at(i), separator);
        }
        line += QLatin1String("\r\n");
        out().write(line.toUtf8());
    }

    static QString quoted(const QString& text, QChar separator)
    {
        const bool isPlain = std::none_of(text.begin(), text.end(), [separator](QChar c) {
            return c == separator || c == QLatin1Char('"') || c == QLatin1Char('\r') ||
                   c == QLatin1Char('\n');
        });
        const bool hasOuterBlank =
            !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
        if (isPlain && !hasOuterBlank) {
            return text;
        }
        QString inner = text;
        inner.replace(QLatin1Char('"'), QLatin1String("\"\""));
        return QLatin1Char('"') + inner + QLatin1Char('"');
    }
};

}  // namespace

FormatterPointer csvFormatter(QIODevice& device,
                              const std::vector<TableColumn>& columns,
                              const TableOptions& options)
{
    return std::make_unique<CsvFormatter>(device, columns, options);
}

}  // namespace citss
