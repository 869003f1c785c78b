// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/value.h"
#include "core/exchange/table_format.h"

#include <QByteArrayView>
#include <QList>

#include <memory>
#include <optional>
#include <vector>

class QIODevice;

namespace citss {

/// A device that remembers whether it ever refused a byte.
class TableOutput {
public:
    explicit TableOutput(QIODevice& device) : m_device(device) {}

    void write(QByteArrayView bytes);
    /// For a format that writes by other means and found that it failed.
    void fail(const QString& reason) { m_failure = m_failure.value_or(reason); }
    /// Why writing failed; nothing if it did not.
    [[nodiscard]] const std::optional<QString>& failure() const { return m_failure; }

private:
    QIODevice& m_device;
    std::optional<QString> m_failure;
};

/// What the formats share: columns, options and where the bytes go.
class TableFormatter {
public:
    TableFormatter(QIODevice& device,
                   const std::vector<TableColumn>& columns,
                   const TableOptions& options)
        : m_output(device), m_columns(columns), m_options(options)
    {
    }
    virtual ~TableFormatter() = default;
    TableFormatter(const TableFormatter&) = delete;
    TableFormatter& operator=(const TableFormatter&) = delete;

    virtual void begin() = 0;
    virtual void add(const QList<Value>& row) = 0;
    /// Problems of the table itself; those of the output are asked of it.
    virtual Problems end() = 0;
    [[nodiscard]] virtual bool hasFailed() const { return m_output.failure().has_value(); }
    [[nodiscard]] const TableOutput& output() const { return m_output; }

protected:
    [[nodiscard]] const std::vector<TableColumn>& columns() const { return m_columns; }
    [[nodiscard]] const TableOptions& options() const { return m_options; }
    TableOutput& out() { return m_output; }

private:
    TableOutput m_output;
    std::vector<TableColumn> m_columns;
    TableOptions m_options;
};

using FormatterPointer = std::unique_ptr<TableFormatter>;

FormatterPointer csvFormatter(QIODevice& device,
                              const std::vector<TableColumn>& columns,
                              const TableOptions& options);
FormatterPointer jsonFormatter(QIODevice& device,
                               const std::vector<TableColumn>& columns,
                               const TableOptions& options);
FormatterPointer textFormatter(QIODevice& device,
                               const std::vector<TableColumn>& columns,
                               const TableOptions& options);
FormatterPointer xlsxFormatter(QIODevice& device,
                               const std::vector<TableColumn>& columns,
                               const TableOptions& options);

/// A cell in the C locale: plain digits, point decimal, ISO dates, hexadecimal bytes.
QString plainCell(const Value& value, TableColumnKind kind);

/// Whether cells of that kind are numbers, aligned to the right.
bool isNumeric(TableColumnKind kind);

}  // namespace citss
