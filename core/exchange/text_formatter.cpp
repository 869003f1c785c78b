// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/exchange/table_formatter.h"

#include <algorithm>

namespace citss {

namespace {

/// Characters that take no place of their own: marks on the one before, and halves of a pair.
bool takesNoPlace(QChar c)
{
    return c.isLowSurrogate() || c.category() == QChar::Mark_NonSpacing ||
           c.category() == QChar::Mark_Enclosing || c.category() == QChar::Other_Format;
}

qsizetype width(const QString& text)
{
    return text.size() - std::count_if(text.begin(), text.end(), takesNoPlace);
}

/// Line breaks would break the table, and escape sequences could do worse to a terminal.
QString harmless(QString text)
{
    std::replace_if(
        text.begin(),
        text.end(),
        [](QChar c) { return c.category() == QChar::Other_Control; },
        QLatin1Char(' '));
    return text;
}

/// Keeps all rows until the end: only then is it known how wide the columns are.
class TextFormatter final : public TableFormatter {
public:
    using TableFormatter::TableFormatter;

    void begin() override
    {
        QStringList titles;
        for (const TableColumn& column : columns()) {
            titles.append(harmless(column.title));
        }
        keep(titles);
    }

    void add(const QList<Value>& row) override
    {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const TableColumnKind kind = columns()[static_cast<size_t>(i)].kind;
            const Value& cell = row.at(i);
            const bool isCount = kind == TableColumnKind::Count && cell.isInteger();
            const bool isMoney = kind == TableColumnKind::Money && cell.isInteger();
            cells.append(isCount   ? formatCount(cell.toInteger())
                         : isMoney ? formatAmount(cell.toInteger())
                                   : harmless(plainCell(cell, kind)));
        }
        keep(cells);
    }

    Problems end() override
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            writeLine(m_lines.at(i));
            if (i == 0) {
                writeRule();
            }
        }
        return {};
    }

private:
    void keep(const QStringList& cells)
    {
        m_widths.resize(std::max(m_widths.size(), cells.size()), 0);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            m_widths[i] = std::max(m_widths.at(i), width(cells.at(i)));
        }
        m_lines.append(cells);
    }

    void writeLine(const QStringList& cells)
    {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString blanks(m_widths.at(i) - width(cells.at(i)), QLatin1Char(' '));
            const bool isRight = isNumeric(columns()[static_cast<size_t>(i)].kind);
            line += i > 0 ? QStringLiteral("  ") : QString();
            line += isRight ? blanks + cells.at(i) : cells.at(i) + blanks;
        }
        while (line.endsWith(QLatin1Char(' '))) {
            line.chop(1);
        }
        out().write((line + QLatin1Char('\n')).toUtf8());
    }

    void writeRule()
    {
        QStringList rules;
        for (const qsizetype each : m_widths) {
            rules.append(QString(each, QLatin1Char('-')));
        }
        writeLine(rules);
    }

    QList<QStringList> m_lines;
    QList<qsizetype> m_widths;
};

}  // namespace

FormatterPointer textFormatter(QIODevice& device,
                               const std::vector<TableColumn>& columns,
                               const TableOptions& options)
{
    return std::make_unique<TextFormatter>(device, columns, options);
}

}  // namespace citss
