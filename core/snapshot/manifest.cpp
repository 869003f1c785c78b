// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/manifest.h"

#include "core/base/value.h"

namespace citss {

namespace {

Value tableValue(const TableSeal& table)
{
    return QCborArray{table.name, table.rows, table.digest};
}

std::optional<QList<TableSeal>> tablesFrom(const Value& value)
{
    QList<TableSeal> tables;
    for (const QCborValue item : value.toArray()) {
        const QCborArray parts = item.toArray();
        if (parts.size() != 3 || !parts.at(0).isString() || !parts.at(1).isInteger()) {
            return std::nullopt;
        }
        tables.append({.name = parts.at(0).toString(),
                       .rows = parts.at(1).toInteger(),
                       .digest = parts.at(2).toByteArray()});
    }
    return tables;
}

}  // namespace

QByteArray Manifest::bytes() const
{
    QCborArray tableValues;
    for (const TableSeal& table : tables) {
        tableValues.append(tableValue(table));
    }
    return canonicalBytes(QCborMap{{QStringLiteral("format"), format},
                                   {QStringLiteral("schema"), schema},
                                   {QStringLiteral("registry"), registry},
                                   {QStringLiteral("training"), training},
                                   {QStringLiteral("head"), head.number()},
                                   {QStringLiteral("head_hash"), headHash},
                                   {QStringLiteral("state"), stateDigest},
                                   {QStringLiteral("tables"), tableValues},
                                   {QStringLiteral("exported_by"), exportedBy},
                                   {QStringLiteral("exported_at"), exportedAt.text()},
                                   {QStringLiteral("public_key"), publicKey}});
}

std::optional<Manifest> Manifest::fromBytes(const QByteArray& bytes)
{
    const QCborMap map = fromCanonicalBytes(bytes).value_or(Value()).toMap();
    const Result<Instant> at = Instant::parse(map.value(QStringLiteral("exported_at")).toString());
    const auto tables = tablesFrom(map.value(QStringLiteral("tables")));
    if (!map.value(QStringLiteral("format")).isInteger() || !at || !tables) {
        return std::nullopt;
    }
    return Manifest{.format = static_cast<int>(map.value(QStringLiteral("format")).toInteger()),
                    .schema = static_cast<int>(map.value(QStringLiteral("schema")).toInteger()),
                    .registry = map.value(QStringLiteral("registry")).toString(),
                    .training = map.value(QStringLiteral("training")).toBool(),
                    .head = JournalNumber(map.value(QStringLiteral("head")).toInteger()),
                    .headHash = map.value(QStringLiteral("head_hash")).toByteArray(),
                    .stateDigest = map.value(QStringLiteral("state")).toByteArray(),
                    .tables = *tables,
                    .exportedBy = map.value(QStringLiteral("exported_by")).toString(),
                    .exportedAt = *at,
                    .publicKey = map.value(QStringLiteral("public_key")).toByteArray()};
}

}  // namespace citss
