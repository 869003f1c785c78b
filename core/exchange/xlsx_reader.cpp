// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "core/exchange/exchange_problems.h"
#include "core/exchange/xlsx_package.h"
#include "core/exchange/xlsx_sheet.h"
#include "core/exchange/xlsx_styles.h"

#include <QDir>
#include <QHash>

namespace citss {

namespace {

const QString& workbookPart()
{
    static const QString part = QStringLiteral("xl/workbook.xml");
    return part;
}

/// One line of the workbook's table of contents.
struct SheetEntry {
    QString name;
    QString relation;
    bool isHidden = false;
};

struct Contents {
    std::vector<SheetEntry> sheets;
    bool countsFrom1904 = false;
};

/// Where the parts are: by relation and, for those there is one of, by kind.
struct Relations {
    QHash<QString, QString> partById;
    QString strings;
    QString styles;
};

SheetEntry readSheetEntry(XlsxXml& xml)
{
    const QString state = xml.attribute(QLatin1String("state"));
    SheetEntry entry{.name = xml.attribute(QLatin1String("name")),
                     .relation = xml.attribute(QLatin1String("id")),
                     .isHidden = state.endsWith(QLatin1String("idden"))};
    xml.skip();
    return entry;
}

Result<Contents> readContents(XlsxPackage& package)
{
    const Result<QByteArray> bytes = package.read(workbookPart());
    if (!bytes) {
        return bytes.error();
    }
    XlsxXml xml(*bytes);
    Contents contents;
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.isAt(QLatin1String("sheets"))) {
            while (xml.nextChild()) {
                contents.sheets.push_back(readSheetEntry(xml));
            }
            continue;
        }
        if (xml.isAt(QLatin1String("workbookPr"))) {
            const QString from1904 = xml.attribute(QLatin1String("date1904"));
            contents.countsFrom1904 =
                from1904 == QLatin1String("1") || from1904 == QLatin1String("true");
        }
        xml.skip();
    }
    if (const std::optional<Problem> failure = xml.failure(workbookPart())) {
        return *failure;
    }
    return contents;
}

/// A relation's target as a name in the archive: relative to xl/ unless it starts with a slash.
QString partName(const QString& target)
{
    return target.startsWith(QLatin1Char('/')) ? target.mid(1)
                                               : QDir::cleanPath(QStringLiteral("xl/") + target);
}

Result<Relations> readRelations(XlsxPackage& package)
{
    const QString part = QStringLiteral("xl/_rels/workbook.xml.rels");
    const Result<QByteArray> bytes = package.read(part);
    if (!bytes) {
        return bytes.error();
    }
    XlsxXml xml(*bytes);
    Relations relations;
    xml.nextChild();
    while (xml.nextChild()) {
        const QString target = partName(xml.attribute(QLatin1String("Target")));
        const QString type = xml.attribute(QLatin1String("Type"));
        relations.partById.insert(xml.attribute(QLatin1String("Id")), target);
        if (type.endsWith(QLatin1String("/sharedStrings"))) {
            relations.strings = target;
        } else if (type.endsWith(QLatin1String("/styles"))) {
            relations.styles = target;
        }
        xml.skip();
    }
    if (const std::optional<Problem> failure = xml.failure(part)) {
        return *failure;
    }
    return relations;
}

Result<std::vector<RichText>> readStrings(XlsxPackage& package, const QString& part)
{
    const Result<QByteArray> bytes = package.read(part);
    if (!bytes) {
        return bytes.error();
    }
    XlsxXml xml(*bytes);
    std::vector<RichText> strings;
    xml.nextChild();
    while (xml.nextChild()) {
        strings.push_back(readRichText(xml));
        if (strings.size() > size_t{table_limits::Cells}) {
            return problem(TableTooManyCells, {}, {table_limits::Cells});
        }
    }
    if (const std::optional<Problem> failure = xml.failure(part)) {
        return *failure;
    }
    return strings;
}

Result<XlsxContext> readContext(XlsxPackage& package, const Relations& relations)
{
    XlsxContext context;
    if (!relations.strings.isEmpty()) {
        Result<std::vector<RichText>> strings = readStrings(package, relations.strings);
        if (!strings) {
            return strings.error();
        }
        context.strings = std::move(strings).value();
    }
    if (!relations.styles.isEmpty()) {
        const Result<QByteArray> bytes = package.read(relations.styles);
        if (!bytes) {
            return bytes.error();
        }
        const Result<std::vector<CellStyle>> styles = readStyles(*bytes, relations.styles);
        if (!styles) {
            return styles.error();
        }
        context.styles = *styles;
    }
    return context;
}

Result<std::vector<Row>> readSheet(XlsxPackage& package, const QString& part, XlsxContext& context)
{
    const Result<QByteArray> bytes = package.read(part);
    if (!bytes) {
        return bytes.error();
    }
    return readXlsxRows(*bytes, part, context);
}

}  // namespace

Result<Workbook> readXlsx(const QByteArray& bytes)
{
    Result<XlsxPackage> opened = XlsxPackage::open(bytes);
    if (!opened) {
        return opened.error();
    }
    XlsxPackage package = std::move(opened).value();
    if (!package.contains(workbookPart())) {
        return problem(WorkbookNotRecognised);
    }
    const Result<Contents> contents = readContents(package);
    if (!contents) {
        return contents.error();
    }
    const Result<Relations> relations = readRelations(package);
    if (!relations) {
        return relations.error();
    }
    Result<XlsxContext> found = readContext(package, *relations);
    if (!found) {
        return found.error();
    }
    XlsxContext context = std::move(found).value();
    context.countsFrom1904 = contents->countsFrom1904;
    Workbook workbook;
    for (const SheetEntry& entry : contents->sheets) {
        const QString part = relations->partById.value(entry.relation);
        Result<std::vector<Row>> rows = readSheet(package, part, context);
        if (!rows) {
            return rows.error();
        }
        Sheet& sheet = workbook.sheets.emplace_back();
        sheet.name = entry.name;
        sheet.isHidden = entry.isHidden;
        sheet.rows = std::move(rows).value();
    }
    return workbook;
}

}  // namespace citss
