// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/check.h"
#include "core/exchange/importer.h"
#include "core/exchange/read_file.h"

namespace citss {

inline ImportResult imported(const char* kind, const QByteArray& csv, const QCborMap& defaults = {})
{
    const Result<Workbook> workbook = readTableBytes(csv, QStringLiteral("table"));
    CHECK(workbook.has_value());
    return importWorkbook(*workbook, *importLayout(QString::fromLatin1(kind)), defaults);
}

/// "row key=value ..." for each row, keys in order.
inline QStringList shownRows(const ImportResult& result)
{
    QStringList lines;
    for (const QCborValue row : result.rows) {
        const QCborMap map = row.toMap();
        QStringList values;
        for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
            const Value value = it.value();
            const QString text =
                value.isInteger() ? QString::number(value.toInteger()) : value.toString();
            if (it.key().toString() != QLatin1String("row")) {
                values.append(it.key().toString() + QLatin1Char('=') + text);
            }
        }
        values.sort();
        lines.append(QString::number(map.value(QLatin1String("row")).toInteger()) +
                     QLatin1Char(' ') + values.join(QLatin1Char(' ')));
    }
    return lines;
}

/// "CODE field" for each problem.
inline QStringList shownProblems(const Problems& problems)
{
    QStringList lines;
    for (const Problem& each : problems) {
        lines.append(each.field.isEmpty() ? each.code()
                                          : each.code() + QLatin1Char(' ') + each.field);
    }
    return lines;
}

inline QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts) {
        list.append(QString::fromUtf8(text));
    }
    return list;
}

inline Sheet sheetOf(const char* name, const QByteArray& csv)
{
    Sheet sheet = readTableBytes(csv).value().sheets.front();
    sheet.name = QString::fromLatin1(name);
    return sheet;
}

}  // namespace citss
