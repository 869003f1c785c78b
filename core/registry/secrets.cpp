// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/secrets.h"

namespace citss {

namespace {

Value withoutSecrets(const Value& rows, const std::vector<FieldInfo>& columns)
{
    QCborArray kept;
    for (const Value row : rows.toArray()) {
        kept.append(withoutSecrets(row.toMap(), columns));
    }
    return kept;
}

/// Of a command that this program does not know, nothing is shown.
QByteArray shownFields(const QByteArray& bytes, const CommandType* command)
{
    const QCborMap fields = fromCanonicalBytes(bytes).value_or(QCborMap()).toMap();
    return canonicalBytes(command == nullptr ? QCborMap()
                                             : withoutSecrets(fields, command->fields()));
}

}  // namespace

QCborMap withoutSecrets(const QCborMap& fields, const std::vector<FieldInfo>& infos)
{
    QCborMap kept = fields;
    for (const FieldInfo& info : infos) {
        const QString name = QLatin1String(info.name);
        if (info.kind == FieldKind::Secret) {
            kept.remove(name);
        } else if (info.columns != nullptr && kept.contains(name)) {
            kept[name] = withoutSecrets(kept.value(name), *info.columns);
        }
    }
    return kept;
}

void hideSecrets(Page& page, const View& view, const Catalogue& catalogue)
{
    const qsizetype command = page.columns.indexOf(QStringLiteral("command"));
    for (qsizetype i = 0; i < page.columns.size(); ++i) {
        if (view.shownColumn(page.columns.at(i))->kind != ColumnKind::Fields) {
            continue;
        }
        for (QList<Value>& row : page.rows) {
            row[i] = shownFields(row.at(i).toByteArray(),
                                 catalogue.command(row.value(command).toString()));
        }
    }
}

}  // namespace citss
