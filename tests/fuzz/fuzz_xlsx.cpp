// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"
#include "core/exchange/xlsx_reader.h"
#include "tests/core/exchange/workbook_builder.h"

using namespace citss;

namespace {

/// The first byte says what the rest is: one part of a workbook, "A" to "E", whose other parts are
/// sound; or the bytes of a whole archive.
QByteArray workbookOf(const QByteArray& input)
{
    static const char* const parts[] = {"xl/worksheets/sheet1.xml",
                                        "xl/sharedStrings.xml",
                                        "xl/styles.xml",
                                        "xl/workbook.xml",
                                        "xl/_rels/workbook.xml.rels"};
    const int index = input.at(0) - 'A';
    if (index < 0 || index >= 5) {
        return input;
    }
    WorkbookBuilder builder(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"2\"><v>42675</v></c></row>");
    builder.strings("<si><t>entity_id</t></si>");
    return builder.part(parts[index], input.sliced(1)).bytes();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (input.isEmpty()) {
        return 0;
    }
    const Result<Workbook> workbook = readXlsx(workbookOf(input));
    if (!workbook) {
        return 0;
    }
    for (const ImportLayout& layout : importLayouts()) {
        canonicalBytes(importWorkbook(*workbook, layout).rows);
    }
    return 0;
}
