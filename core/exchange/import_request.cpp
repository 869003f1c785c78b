// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_request.h"

#include "core/base/check.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace citss {

namespace {

const std::array<ImportTarget, 6> Targets = {{
    {"emissions", "LoadEmissions", {{"facility_id", "ghg_id"}}},
    {"entities", "RegisterEntities"},
    {"holdings",
     "PlaceHoldings",
     {{"kind", "category"}, {"issuance", "issuance_id"}},
     {"project", "issuance"}},
    {"true-up", "LoadTrueUps"},
    {"rates", "LoadRates"},
    {"assurance", "AssessAssurance", {}, {}, "groups"},
}};

bool isWhole(FieldKind kind)
{
    return kind == FieldKind::Count || kind == FieldKind::Tonnes || kind == FieldKind::Vintage ||
           kind == FieldKind::Percent;
}

/// A cell as the column wants it: "2025;2026" for a list of years.
Value cellFor(const FieldInfo& column, const Value& cell)
{
    if (!column.isList) {
        return cell;
    }
    if (cell.isInteger()) {
        return QCborArray{cell};
    }
    QCborArray list;
    for (const QString& part : cell.toString().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        list.append(fieldValue(column, part.trimmed()));
    }
    return list;
}

QString sourceName(const ImportTarget& target, const QString& column)
{
    for (const auto& [ours, theirs] : target.renamed) {
        if (column == QLatin1String(ours)) {
            return QLatin1String(theirs);
        }
    }
    return column;
}

QCborMap rowFor(const ImportTarget& target,
                const std::vector<FieldInfo>& columns,
                const QCborMap& imported)
{
    QCborMap row;
    for (const FieldInfo& column : columns) {
        const QString name = QLatin1String(column.name);
        const Value cell = imported.value(sourceName(target, name));
        if (!cell.isUndefined() && !cell.isNull()) {
            row.insert(name, cellFor(column, cell));
        }
    }
    const auto [part, whole] = target.beginning;
    const Value text = whole == nullptr ? Value() : row.value(QLatin1String(whole));
    if (text.isString() && !row.contains(QLatin1String(part))) {
        row.insert(QLatin1String(part), text.toString().section(QLatin1Char('-'), 0, 0));
    }
    return row;
}

}  // namespace

const FieldInfo* fieldNamed(const std::vector<FieldInfo>& fields, const QString& name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&name](const FieldInfo& field) {
        return name == QLatin1String(field.name);
    });
    return found == fields.end() ? nullptr : &*found;
}

Value fieldValue(const FieldInfo& field, const QString& text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isWhole(field.kind) && isNumber) {
        return number;
    }
    if (field.kind == FieldKind::Flag &&
        (text == QLatin1String("true") || text == QLatin1String("false"))) {
        return text == QLatin1String("true");
    }
    return text;
}

const ImportTarget* importTarget(const QString& kind)
{
    const auto found =
        std::find_if(Targets.begin(), Targets.end(), [&kind](const ImportTarget& target) {
            return kind == QLatin1String(target.kind);
        });
    return found == Targets.end() ? nullptr : &*found;
}

QString importKinds()
{
    QStringList kinds;
    for (const ImportTarget& target : Targets) {
        kinds.append(QLatin1String(target.kind));
    }
    return kinds.join(QStringLiteral(", "));
}

QCborMap importFields(const ImportTarget& target,
                      const std::vector<FieldInfo>& fields,
                      const QCborMap& given,
                      const ImportResult& imported,
                      const QString& sourceFile)
{
    QCborMap map = given;
    const QString source = QStringLiteral("source");
    if (fieldNamed(fields, source) != nullptr && !map.contains(source)) {
        map.insert(source, sourceFile);
    }
    const QString hash = QStringLiteral("source_hash");
    if (fieldNamed(fields, hash) != nullptr) {
        map.insert(hash, imported.fileHash);
    }
    const QString rows = QLatin1String(target.table);
    const FieldInfo* const table = fieldNamed(fields, rows);
    CHECK(table != nullptr && table->columns != nullptr);
    QCborArray list;
    for (const QCborValue row : imported.rows) {
        list.append(rowFor(target, *table->columns, row.toMap()));
    }
    map.insert(rows, list);
    return map;
}

Problems withFileRows(Problems problems, const ImportResult& imported)
{
    static const QRegularExpression form(QStringLiteral("^(?:rows|groups)\\[(\\d+)\\]"));
    for (Problem& each : problems) {
        const QRegularExpressionMatch match = form.match(each.field);
        const qsizetype index = match.captured(1).toLongLong();
        if (match.hasMatch() && index < imported.rows.size()) {
            const qint64 row =
                imported.rows.at(index).toMap().value(QStringLiteral("row")).toInteger();
            each.field.replace(0, match.capturedLength(), QStringLiteral("rows[%1]").arg(row));
        }
    }
    return problems;
}

}  // namespace citss
