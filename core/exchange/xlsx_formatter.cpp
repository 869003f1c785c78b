// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange_problems.h"
#include "core/exchange/table_formatter.h"
#include "core/exchange/xlsx_census.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <xlsxwriter.h>

namespace citss {

namespace {

/// What a spreadsheet's number holds exactly.
constexpr qsizetype ExactDigits = 15;
constexpr qsizetype MaxCellCharacters = 32'767;

QString failureText(lxw_error error)
{
    return QString::fromUtf8(lxw_strerror(error));
}

/// A name a workbook allows, with the number of the continuation.
QString sheetName(QString name, int number)
{
    constexpr qsizetype Longest = 31;
    static const QRegularExpression forbidden(
        QStringLiteral("[\\[\\]:*?/\\\\\\x{0}-\\x{1F}]|^'|'$"));
    const QString suffix = number > 1 ? QStringLiteral(" (%1)").arg(number) : QString();
    name.replace(forbidden, QStringLiteral(" "));
    name = name.trimmed().left(Longest - suffix.size());
    return (name.isEmpty() ? QStringLiteral("Table") : name) + suffix;
}

/// Escapes what XML cannot hold, as workbooks do (_x000D_), and text that looks like such an
/// escape.
QByteArray writable(const QString& text)
{
    static const QRegularExpression escape(QStringLiteral("^_x[0-9A-Fa-f]{4}_"));
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isControl =
            c.unicode() < 0x20 && c != QLatin1Char('\t') && c != QLatin1Char('\n');
        const bool looksEscaped = c == QLatin1Char('_') && escape.match(text.mid(i, 7)).hasMatch();
        if (isControl || looksEscaped) {
            out += QStringLiteral("_x%1_").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            out +=
                c == QChar(0xFFFE) || c == QChar(0xFFFF) ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return out.toUtf8();
}

/// The library keeps rows in temporary files and does not notice when a disk fills up meanwhile;
/// so what came out is counted again before it is handed on.
class XlsxFormatter final : public TableFormatter {
public:
    using TableFormatter::TableFormatter;

    void begin() override
    {
        const QByteArray file = QFile::encodeName(filePath());
        m_temporaryPath = QFile::encodeName(m_folder.path());
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_temporaryPath.data();
        m_workbook.reset(m_folder.isValid() ? workbook_new_opt(file.constData(), &options)
                                            : nullptr);
        if (!m_workbook) {
            out().fail(m_folder.errorString());
            return;
        }
        lxw_doc_properties properties{};
        properties.created = static_cast<time_t>(this->options().created.milliseconds() / 1000);
        workbook_set_properties(m_workbook.get(), &properties);
        m_titleFormat = workbook_add_format(m_workbook.get());
        format_set_bold(m_titleFormat);
        m_countFormat = workbook_add_format(m_workbook.get());
        format_set_num_format(m_countFormat, "#,##0");
        m_dateFormat = workbook_add_format(m_workbook.get());
        format_set_num_format(m_dateFormat, "yyyy-mm-dd");
        beginSheet();
    }

    void add(const QList<Value>& row) override
    {
        if (m_row == static_cast<lxw_row_t>(options().sheetRows)) {
            endSheet();
            beginSheet();
        }
        if (m_sheet == nullptr) {
            return;
        }
        ++m_tableRow;
        for (qsizetype i = 0; i < row.size(); ++i) {
            write(static_cast<lxw_col_t>(i), row.at(i));
        }
        nextRow();
    }

    Problems end() override
    {
        if (!m_workbook || m_sheet == nullptr) {
            return m_problems;
        }
        endSheet();
        const lxw_error error = workbook_close(m_workbook.release());
        if (error != LXW_NO_ERROR) {
            out().fail(failureText(error));
            return m_problems;
        }
        const std::optional<XlsxCensus> counted = countXlsx(filePath());
        if (!counted || *counted != m_expected) {
            out().fail(failureText(LXW_ERROR_CREATING_TMPFILE));
            return m_problems;
        }
        copyOut();
        return m_problems;
    }

    [[nodiscard]] bool hasFailed() const override
    {
        return !m_problems.isEmpty() || TableFormatter::hasFailed();
    }

private:
    struct Free {
        void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
    };

    [[nodiscard]] QString filePath() const
    {
        return m_folder.filePath(QStringLiteral("table.xlsx"));
    }

    void beginSheet()
    {
        const QByteArray name = sheetName(options().sheetName, ++m_sheetNumber).toUtf8();
        m_sheet = workbook_add_worksheet(m_workbook.get(), name.constData());
        m_row = 0;
        if (m_sheet == nullptr) {
            out().fail(failureText(LXW_ERROR_CREATING_TMPFILE));
            return;
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        constexpr qsizetype Narrowest = 10;
        constexpr qsizetype Widest = 40;
        for (size_t i = 0; i < columns().size(); ++i) {
            const auto at = static_cast<lxw_col_t>(i);
            const qsizetype size = columns()[i].title.size() + 3;  // room for the filter's button
            const auto width = static_cast<double>(std::clamp(size, Narrowest, Widest));
            worksheet_set_column(m_sheet, at, at, width, nullptr);
            writeText(at, columns()[i].title, m_titleFormat);
        }
        nextRow();
    }

    void endSheet()
    {
        const auto last = static_cast<lxw_col_t>(columns().size() - 1);
        worksheet_autofilter(m_sheet, 0, 0, m_row - 1, last);
    }

    void nextRow()
    {
        ++m_row;
        m_expected.rows += m_rowHasCells ? 1 : 0;
        m_rowHasCells = false;
    }

    void write(lxw_col_t at, const Value& value)
    {
        const TableColumnKind kind = columns()[at].kind;
        const QString text = plainCell(value, kind);
        if (text.isEmpty()) {
            return;
        }
        if (isNumeric(kind) && isExact(text)) {
            lxw_format* format = kind == TableColumnKind::Count ? m_countFormat : nullptr;
            // A workbook has no other number than the double; fifteen digits pass unharmed.
            check(worksheet_write_number(m_sheet, m_row, at, text.toDouble(), format));
        } else if (kind == TableColumnKind::Date &&
                   QDate::fromString(text, Qt::ISODate).isValid()) {
            writeDate(at, QDate::fromString(text, Qt::ISODate));
        } else {
            writeText(at, text, nullptr);
        }
    }

    /// "-12.50" in at most fifteen digits.
    static bool isExact(const QString& text)
    {
        const QStringView unsignedText =
            QStringView(text).mid(text.startsWith(QLatin1Char('-')) ? 1 : 0);
        const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
        const auto digits = std::count_if(unsignedText.begin(), unsignedText.end(), isDigit);
        const bool hasPoint = unsignedText.indexOf(QLatin1Char('.')) > 0;
        return digits > 0 && digits <= ExactDigits &&
               digits + (hasPoint ? 1 : 0) == unsignedText.size() && isDigit(text.back());
    }

    void writeDate(lxw_col_t at, QDate date)
    {
        constexpr int FirstYear = 1901;  // before March 1900 spreadsheets count a day too many
        if (date.year() < FirstYear) {
            writeText(at, date.toString(Qt::ISODate), nullptr);
            return;
        }
        lxw_datetime day{};
        day.year = date.year();
        day.month = date.month();
        day.day = date.day();
        check(worksheet_write_datetime(m_sheet, m_row, at, &day, m_dateFormat));
    }

    void writeText(lxw_col_t at, const QString& text, lxw_format* format)
    {
        if (text.size() > MaxCellCharacters) {
            m_problems.append(
                problem(ExportTextTooLong,
                        {},
                        {columns()[at].title, m_tableRow, qint64{MaxCellCharacters}}));
            return;
        }
        if (!text.isEmpty()) {
            check(worksheet_write_string(m_sheet, m_row, at, writable(text).constData(), format));
        }
    }

    void check(lxw_error error)
    {
        if (error != LXW_NO_ERROR) {
            out().fail(failureText(error));
        }
        m_rowHasCells = true;
        ++m_expected.cells;
    }

    void copyOut()
    {
        constexpr qint64 ChunkBytes = 1024LL * 1024;
        QFile file(filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            out().fail(file.errorString());
        }
        while (!out().failure() && !file.atEnd()) {
            const QByteArray chunk = file.read(ChunkBytes);
            if (chunk.isEmpty()) {
                out().fail(file.errorString());
            }
            out().write(chunk);
        }
    }

    QTemporaryDir m_folder;
    QByteArray m_temporaryPath;
    std::unique_ptr<lxw_workbook, Free> m_workbook;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_titleFormat = nullptr;
    lxw_format* m_countFormat = nullptr;
    lxw_format* m_dateFormat = nullptr;
    lxw_row_t m_row = 0;
    qint64 m_tableRow = 0;
    int m_sheetNumber = 0;
    bool m_rowHasCells = false;
    XlsxCensus m_expected;
    Problems m_problems;
};

}  // namespace

FormatterPointer xlsxFormatter(QIODevice& device,
                               const std::vector<TableColumn>& columns,
                               const TableOptions& options)
{
    return std::make_unique<XlsxFormatter>(device, columns, options);
}

}  // namespace citss
