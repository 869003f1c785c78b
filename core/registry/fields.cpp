// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/fields.h"

#include "core/base/problem_text.h"

#include <QJsonArray>

namespace citss {

namespace detail {

Problems placed(Problems problems, const QString& path)
{
    for (Problem& each : problems) {
        const bool isOwn = each.field.isEmpty() || each.field.startsWith(QLatin1Char('['));
        each.field = isOwn ? path + each.field : path + QLatin1Char('.') + each.field;
    }
    return problems;
}

}  // namespace detail

namespace {

QJsonObject kindSchema(const FieldInfo& field)
{
    switch (field.kind) {
        case FieldKind::Count:
        case FieldKind::Vintage:
        case FieldKind::Run:
            return {{QStringLiteral("type"), QStringLiteral("integer")}};
        case FieldKind::Tonnes:
            return {{QStringLiteral("type"), QStringLiteral("integer")},
                    {QStringLiteral("minimum"), 0},
                    {QStringLiteral("maximum"), Tonnes::Max}};
        case FieldKind::Percent:
            return {{QStringLiteral("type"), QStringLiteral("integer")},
                    {QStringLiteral("minimum"), 0},
                    {QStringLiteral("maximum"), Share::Whole}};
        case FieldKind::Flag:
            return {{QStringLiteral("type"), QStringLiteral("boolean")}};
        case FieldKind::Date:
            return {{QStringLiteral("type"), QStringLiteral("string")},
                    {QStringLiteral("format"), QStringLiteral("date")}};
        case FieldKind::Instant:
            return {{QStringLiteral("type"), QStringLiteral("string")},
                    {QStringLiteral("format"), QStringLiteral("date-time")}};
        case FieldKind::Bytes:
            return {{QStringLiteral("type"), QStringLiteral("string")},
                    {QStringLiteral("contentEncoding"), QStringLiteral("base64url")}};
        case FieldKind::Record:
        case FieldKind::Document:
            return {{QStringLiteral("type"), QStringLiteral("object")}};
        case FieldKind::Table:
            return jsonSchema(*field.columns);
        case FieldKind::Choice: {
            QJsonArray codes;
            for (const Choice& choice : field.choices) {
                codes.append(QLatin1String(choice.code));
            }
            return {{QStringLiteral("enum"), codes}};
        }
        case FieldKind::Text:
        case FieldKind::LongText:
        case FieldKind::Identifier:
        case FieldKind::Jurisdiction:
        case FieldKind::Entity:
        case FieldKind::Account:
        case FieldKind::Facility:
        case FieldKind::SerialRange:
        case FieldKind::Secret:
        case FieldKind::Person:
        case FieldKind::Event:
        case FieldKind::Money:
            return {{QStringLiteral("type"), QStringLiteral("string")}};
    }
    Q_UNREACHABLE();
}

}  // namespace

QJsonObject jsonSchema(const std::vector<FieldInfo>& fields)
{
    QJsonObject properties;
    QJsonArray required;
    for (const FieldInfo& field : fields) {
        QJsonObject schema = kindSchema(field);
        if (field.isList) {
            schema = {{QStringLiteral("type"), QStringLiteral("array")},
                      {QStringLiteral("items"), schema}};
        }
        schema.insert(QStringLiteral("title"), labelText(field.title));
        if (field.help != nullptr) {
            schema.insert(QStringLiteral("description"), labelText(field.help));
        }
        properties.insert(QLatin1String(field.name), schema);
        if (field.required) {
            required.append(QLatin1String(field.name));
        }
    }
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("required"), required},
            {QStringLiteral("additionalProperties"), false}};
}

}  // namespace citss
