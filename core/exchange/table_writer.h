// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/base/value.h"

#include <QList>
#include <QString>

#include <memory>
#include <vector>

class QIODevice;
class QSaveFile;

namespace citss {

/// What a column holds: decides alignment, the type of a workbook's cells, and what may be guarded.
enum class TableColumnKind {
    Text,     ///< also identifiers: never taken for a number
    Count,    ///< whole numbers
    Year,     ///< whole, never grouped
    Decimal,  ///< exact decimal text with a point
    Percent,  ///< parts per million, written as percent
    Date,     ///< "2016-11-01"
    Instant,  ///< ISO 8601, UTC
    Flag,
    Bytes,  ///< written as hexadecimal
};

struct TableColumn {
    QString key;    ///< stable, for machines
    QString title;  ///< for people, in their language
    TableColumnKind kind = TableColumnKind::Text;
};

enum class TableFormat {
    Csv,             ///< RFC 4180: UTF-8, commas, CR LF, plain digits
    SpreadsheetCsv,  ///< with byte order mark, and nothing a spreadsheet would run as a formula
    Xlsx,
    Json,  ///< an array with one object a row, keys in order
    Text,  ///< columns aligned with blanks, for terminals
};

struct TableOptions {
    TableFormat format = TableFormat::Csv;
    QString sheetName = QStringLiteral("Table");  ///< of a workbook
    int sheetRows = 1'048'576;  ///< of a workbook's sheet with its header; then the next begins
    bool keyRow = false;        ///< CSV: the columns' keys as second header row
    bool decimalComma = false;  ///< SpreadsheetCsv: semicolons, and commas before decimals
    /// What a workbook says of its making. Fixed, so that equal tables give equal bytes.
    Instant created = Instant(946'684'800'000);  // 2000-01-01
};

class TableFormatter;

/// Writes one table, row by row, in any of the formats.
class TableWriter final {
public:
    /// The file appears under its name only when finish() succeeds; until then what was there
    /// before stays.
    static Result<std::unique_ptr<TableWriter>> toFile(const QString& path,
                                                       const std::vector<TableColumn>& columns,
                                                       const TableOptions& options);
    /// `device` is open for writing and outlives the writer; `name` is told in problems.
    static std::unique_ptr<TableWriter> toDevice(QIODevice& device,
                                                 const QString& name,
                                                 const std::vector<TableColumn>& columns,
                                                 const TableOptions& options);
    ~TableWriter();
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;

    /// One value for each column; null for nothing.
    void add(const QList<Value>& row);
    /// Whether it is pointless to add more: finish() will say why.
    [[nodiscard]] bool hasFailed() const;
    /// Ends the table. Without problems it is on the disk.
    [[nodiscard]] Problems finish();

private:
    TableWriter(QIODevice& device,
                QString name,
                const std::vector<TableColumn>& columns,
                const TableOptions& options);

    QString m_name;
    size_t m_columnCount;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<TableFormatter> m_formatter;
};

}  // namespace citss
