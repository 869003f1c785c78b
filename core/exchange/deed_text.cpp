// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "core/exchange/cell_text.h"
#include "core/registry/deeds.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr qsizetype MostTold = 4;

/// Which record it is, by a value that needs no title.
bool tellsRecord(const FieldInfo& field)
{
    switch (field.kind) {
        case FieldKind::Entity:
        case FieldKind::Account:
        case FieldKind::Facility:
        case FieldKind::SerialRange:
        case FieldKind::Jurisdiction:
        case FieldKind::Person:
        case FieldKind::Event:
            return true;
        case FieldKind::Identifier:
        case FieldKind::Text:
            return field.required;
        default:
            return false;
    }
}

/// A figure, which needs its title.
bool tellsFigure(const FieldInfo& field)
{
    return field.kind == FieldKind::Tonnes || field.kind == FieldKind::Vintage ||
           field.kind == FieldKind::Run;
}

QStringList details(const CellText& text, const CommandType& command, const QCborMap& fields)
{
    QStringList told;
    for (const FieldInfo& field : command.fields()) {
        const Value held = fields.value(QLatin1String(field.name));
        const QString value = text.field(field, held);
        if (value.isEmpty() || (held.isArray() && held.toArray().isEmpty()) ||
            told.size() >= MostTold) {
            continue;
        }
        if (tellsRecord(field) || field.kind == FieldKind::Table) {
            told.append(value);
        } else if (tellsFigure(field)) {
            told.append(QCoreApplication::translate("citss::CellText", "%1 %2")
                            .arg(labelText(field.title), value));
        }
    }
    return told;
}

}  // namespace

QString CellText::deed(const QCborMap& deed) const
{
    const QString name = deed.value(deed::Command).toString();
    if (name.isEmpty()) {
        return QString::fromUtf8(
            QJsonDocument(toJson(deed).toObject()).toJson(QJsonDocument::Compact));
    }
    const QString title = commandTitle(name);
    const QCborMap fields = deed.value(deed::Fields).toMap();
    if (const Value proposed = deed.value(deed::Proposed); proposed.isMap()) {
        const Value number = fields.value(u"proposal"_s);
        const QString act = number.isInteger()
                                ? QCoreApplication::translate("citss::CellText", "%1 (%2)")
                                      .arg(title, QString::number(number.toInteger()))
                                : title;
        return QCoreApplication::translate("citss::CellText", "%1: %2")
            .arg(act, this->deed(proposed.toMap()));
    }
    const CommandType* const command = m_catalogue.command(name);
    const QStringList told = command == nullptr ? QStringList() : details(*this, *command, fields);
    return told.isEmpty() ? title
                          : QCoreApplication::translate("citss::CellText", "%1: %2")
                                .arg(title, told.join(u", "_s));
}

}  // namespace citss
