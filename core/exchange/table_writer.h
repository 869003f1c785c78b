// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/value.h"
#include "core/exchange/table_format.h"

#include <QList>
#include <QString>

#include <memory>
#include <vector>

class QIODevice;
class QSaveFile;

namespace citss {

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
