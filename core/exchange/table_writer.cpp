// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_writer.h"

#include "core/base/check.h"
#include "core/base/saved_file.h"
#include "core/exchange/exchange_problems.h"
#include "core/exchange/table_formatter.h"

#include <QFileInfo>
#include <QSaveFile>

namespace citss {

namespace {

FormatterPointer formatter(QIODevice& device,
                           const std::vector<TableColumn>& columns,
                           const TableOptions& options)
{
    switch (options.format) {
        case TableFormat::Csv:
        case TableFormat::SpreadsheetCsv:
            return csvFormatter(device, columns, options);
        case TableFormat::Xlsx:
            return xlsxFormatter(device, columns, options);
        case TableFormat::Json:
            return jsonFormatter(device, columns, options);
        case TableFormat::Text:
            return textFormatter(device, columns, options);
    }
    Q_UNREACHABLE();
}

}  // namespace

TableWriter::TableWriter(QIODevice& device,
                         QString name,
                         const std::vector<TableColumn>& columns,
                         const TableOptions& options)
    : m_name(std::move(name)),
      m_columnCount(columns.size()),
      m_formatter(formatter(device, columns, options))
{
    CHECK(!columns.empty() && options.sheetRows > 1);
    m_formatter->begin();
}

TableWriter::~TableWriter() = default;

Result<std::unique_ptr<TableWriter>> TableWriter::toFile(const QString& path,
                                                         const std::vector<TableColumn>& columns,
                                                         const TableOptions& options)
{
    auto file = std::make_unique<QSaveFile>(path);
    const QString name = QFileInfo(path).fileName();
    if (!file->open(QIODevice::WriteOnly)) {
        return problem(FileUnwritten, {}, {name, file->errorString()});
    }
    std::unique_ptr<TableWriter> writer(new TableWriter(*file, name, columns, options));
    writer->m_file = std::move(file);
    return writer;
}

std::unique_ptr<TableWriter> TableWriter::toDevice(QIODevice& device,
                                                   const QString& name,
                                                   const std::vector<TableColumn>& columns,
                                                   const TableOptions& options)
{
    return std::unique_ptr<TableWriter>(new TableWriter(device, name, columns, options));
}

void TableWriter::add(const QList<Value>& row)
{
    CHECK(static_cast<size_t>(row.size()) == m_columnCount);
    if (!hasFailed()) {
        m_formatter->add(row);
    }
}

bool TableWriter::hasFailed() const
{
    return m_formatter->hasFailed();
}

Problems TableWriter::finish()
{
    Problems problems = m_formatter->end();
    if (const std::optional<QString>& failure = m_formatter->output().failure()) {
        problems.append(problem(FileUnwritten, {}, {m_name, *failure}));
    }
    if (!m_file) {
        return problems;
    }
    if (!problems.isEmpty()) {
        m_file->cancelWriting();
        m_file->commit();  // only takes the temporary file away
    } else if (!saveFile(*m_file)) {
        problems.append(problem(FileUnwritten, {}, {m_name, m_file->errorString()}));
    }
    return problems;
}

}  // namespace citss
