// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_styles.h"

#include "core/exchange/xlsx_number.h"
#include "core/exchange/xlsx_xml.h"

#include <map>

namespace citss {

namespace {

struct Formats {
    int font = 0;
    int number = 0;
};

struct StyleParts {
    std::vector<bool> struckFonts;
    std::map<int, bool> dateFormats;
    std::vector<Formats> cells;
};

bool readFont(XlsxXml& xml)
{
    bool isStruck = false;
    while (xml.nextChild()) {
        isStruck = isStruck || (xml.isAt(QLatin1String("strike")) && xml.isOn());
        xml.skip();
    }
    return isStruck;
}

void readNumberFormat(XlsxXml& xml, StyleParts& parts)
{
    parts.dateFormats[xml.number(QLatin1String("numFmtId"), -1)] =
        isDateFormat(xml.attribute(QLatin1String("formatCode")));
    xml.skip();
}

void readCellFormat(XlsxXml& xml, StyleParts& parts)
{
    parts.cells.push_back({.font = xml.number(QLatin1String("fontId"), 0),
                           .number = xml.number(QLatin1String("numFmtId"), 0)});
    xml.skip();
}

void readStyleSheet(XlsxXml& xml, StyleParts& parts)
{
    while (xml.nextChild()) {
        if (xml.isAt(QLatin1String("numFmts"))) {
            while (xml.nextChild()) {
                readNumberFormat(xml, parts);
            }
        } else if (xml.isAt(QLatin1String("fonts"))) {
            while (xml.nextChild()) {
                parts.struckFonts.push_back(readFont(xml));
            }
        } else if (xml.isAt(QLatin1String("cellXfs"))) {
            while (xml.nextChild()) {
                readCellFormat(xml, parts);
            }
        } else {
            xml.skip();
        }
    }
}

/// Formats every workbook has without declaring them (ECMA-376, 18.8.30).
bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 31) ||
           format == 36 || (format >= 50 && format <= 58);
}

}  // namespace

Result<std::vector<CellStyle>> readStyles(const QByteArray& bytes, const QString& part)
{
    XlsxXml xml(bytes);
    StyleParts parts;
    if (xml.nextChild()) {
        readStyleSheet(xml, parts);
    }
    if (const std::optional<Problem> failure = xml.failure(part)) {
        return *failure;
    }
    std::vector<CellStyle> styles;
    for (const Formats& cell : parts.cells) {
        const auto declared = parts.dateFormats.find(cell.number);
        const auto font = static_cast<size_t>(cell.font);
        styles.push_back({.isStruck = font < parts.struckFonts.size() && parts.struckFonts[font],
                          .isDate = declared != parts.dateFormats.end()
                                        ? declared->second
                                        : isBuiltInDate(cell.number)});
    }
    return styles;
}

}  // namespace citss
