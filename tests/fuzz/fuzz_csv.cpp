// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/importer.h"
#include "core/exchange/read_file.h"
#include "core/exchange/table_writer.h"

#include <QBuffer>

using namespace citss;

namespace {

/// What was read must come back the same when it is written and read again.
void checkRoundTrip(const Sheet& sheet)
{
    size_t width = 0;
    for (const Row& row : sheet.rows) {
        width = std::max(width, row.cells.size());
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::vector<TableColumn> columns(width + 1);
    columns.front().title = QStringLiteral("first");  // a line is never blank
    const auto writer = TableWriter::toDevice(buffer, {}, columns, {});
    for (const Row& row : sheet.rows) {
        QList<Value> values{QStringLiteral("x")};
        for (size_t i = 0; i < width; ++i) {
            values.append(i < row.cells.size() ? Value(row.cells[i].text) : Value(nullptr));
        }
        writer->add(values);
    }
    CHECK(writer->finish().isEmpty());
    const Result<Sheet> again = readCsv(buffer.data());
    if (!again) {
        return;  // a column more, or a cell for each row: the limits are met before
    }
    CHECK(again->rows.size() == sheet.rows.size() + 1);
    for (size_t i = 0; i < sheet.rows.size(); ++i) {
        for (size_t j = 0; j < sheet.rows[i].cells.size(); ++j) {
            CHECK(again->rows[i + 1].cells[j + 1] == sheet.rows[i].cells[j]);
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<Workbook> workbook = readTableBytes(bytes);
    if (!workbook) {
        return 0;
    }
    for (const ImportLayout& layout : importLayouts()) {
        const ImportResult result = importWorkbook(*workbook, layout);
        canonicalBytes(result.rows);
        canonicalBytes(toValue(result.refusals));
        canonicalBytes(toValue(result.remarks));
    }
    for (const Sheet& sheet : workbook->sheets) {
        checkRoundTrip(sheet);
    }
    return 0;
}
