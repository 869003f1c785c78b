// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/workbook_builder.h"

#include "core/base/check.h"

#include <algorithm>
#include <zip.h>

namespace citss {

namespace {

const QByteArray Main("xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
const QByteArray Types("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");

QByteArray relation(const QByteArray& id, const QByteArray& type, const QByteArray& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + Types + type + "\" Target=\"" + target +
           "\"/>";
}

void add(zip_t* archive, const QByteArray& name, const QByteArray& content, const QByteArray& key)
{
    zip_source_t* source = zip_source_buffer(
        archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    CHECK(index >= 0);
    if (!key.isEmpty()) {
        CHECK(zip_file_set_encryption(
                  archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, key.constData()) == 0);
    }
}

}  // namespace

WorkbookBuilder::WorkbookBuilder(const QByteArray& rows)
{
    part("xl/workbook.xml",
         "<workbook " + Main +
             " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
             "<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    part("xl/_rels/workbook.xml.rels",
         "<Relationships>" + relation("rId1", "worksheet", "worksheets/sheet1.xml") +
             relation("rId2", "sharedStrings", "/xl/sharedStrings.xml") +
             relation("rId3", "styles", "styles.xml") + "</Relationships>");
    part("xl/styles.xml",
         "<styleSheet " + Main +
             "><numFmts><numFmt numFmtId=\"164\" formatCode=\"d/m/yy\"/>"
             "<numFmt numFmtId=\"165\" formatCode=\"0.00&quot; days&quot;[Red]\"/></numFmts>"
             "<fonts><font><b/></font><font><strike/></font>"
             "<font><strike val=\"0\"/></font></fonts>"
             "<cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\"/>"
             "<xf numFmtId=\"14\" fontId=\"0\"/><xf numFmtId=\"164\" fontId=\"2\"/>"
             "<xf numFmtId=\"165\" fontId=\"0\"/></cellXfs></styleSheet>");
    part("xl/worksheets/sheet1.xml",
         "<worksheet " + Main + "><sheetData>" + rows + "</sheetData></worksheet>");
    strings({});
}

WorkbookBuilder& WorkbookBuilder::part(const QByteArray& name, const QByteArray& content)
{
    m_parts.removeIf([&name](const auto& each) { return each.first == name; });
    if (!content.isEmpty()) {
        m_parts.append({name, content});
    }
    return *this;
}

WorkbookBuilder& WorkbookBuilder::strings(const QByteArray& items)
{
    return part("xl/sharedStrings.xml", "<sst " + Main + ">" + items + "</sst>");
}

WorkbookBuilder& WorkbookBuilder::password(const QByteArray& password)
{
    m_password = password;
    return *this;
}

QByteArray WorkbookBuilder::bytes() const
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    CHECK(archive != nullptr);
    for (const auto& [name, content] : m_parts) {
        add(archive, name, content, m_password);
    }
    CHECK(zip_close(archive) == 0);
    CHECK(zip_source_open(target) == 0);
    QByteArray bytes;
    char buffer[65536];
    for (zip_int64_t n = 0; (n = zip_source_read(target, buffer, sizeof buffer)) > 0;) {
        bytes.append(buffer, static_cast<qsizetype>(n));
    }
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

}  // namespace citss
