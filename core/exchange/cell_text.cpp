// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_text.h"

#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/base/stored_instant.h"
#include "core/base/words.h"
#include "core/registry/proposal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

QString flagText(bool flag)
{
    return flag ? QCoreApplication::translate("citss::CellText", "Yes")
                : QCoreApplication::translate("citss::CellText", "No");
}

QString rowsText(int count)
{
    return QCoreApplication::translate("citss::CellText", "%n row(s)", nullptr, count);
}

QString fieldsText(int count)
{
    return QCoreApplication::translate("citss::CellText", "%n field(s)", nullptr, count);
}

QString documentText(const Value& value)
{
    const QCborMap map = value.toMap();
    const QString hash = QString::fromLatin1(map.value(u"sha256"_s).toByteArray().toHex().left(16));
    return QCoreApplication::translate("citss::CellText", "%1 bytes, SHA-256 %2…")
        .arg(formatCount(map.value(u"size"_s).toInteger()), hash);
}

QString momentText(const Value& value)
{
    const Result<Instant> instant = Instant::parse(value.toString());
    return instant ? instantText(*instant) : value.toString();
}

/// As it is, whatever its type.
QString plainText(const Value& value)
{
    if (value.isByteArray()) {
        return QString::fromLatin1(value.toByteArray().toHex());
    }
    return value.isInteger() ? QString::number(value.toInteger()) : value.toString();
}

/// A moment that stands among codes, or nothing if the text is none.
QString storedMoment(const QString& text)
{
    if (text.size() != static_cast<qsizetype>(StoredInstant().size()) || !text.endsWith(u'Z')) {
        return {};
    }
    const Result<Instant> instant = Instant::parse(text);
    return instant ? instantText(*instant) : QString();
}

/// "REG, ADM WA": codes beside each other, each with what it holds for.
QString codesText(const CellText& cellText, const QString& codes, std::span<const Choice> choices)
{
    QStringList texts;
    for (const QString& each : codes.split(u", "_s, Qt::SkipEmptyParts)) {
        const QString where = each.section(u' ', 1);
        const QString what = cellText.code(each.section(u' ', 0, 0), choices);
        texts.append(where.isEmpty() ? what : u"%1 (%2)"_s.arg(what, where));
    }
    return texts.join(u", "_s);
}

bool isAbsent(const Value& value)
{
    return value.isNull() || value.isUndefined();
}

}  // namespace

QCborMap decodedFields(const Value& cell)
{
    return fromCanonicalBytes(cell.toByteArray()).value_or(QCborMap()).toMap();
}

CellText::CellText(const Catalogue& catalogue) : m_catalogue(catalogue)
{
    collect(EnumChoices<ProposalState>::choices());
    for (const auto& command : catalogue.commands) {
        collect(command->fields());
    }
    for (const View& view : catalogue.views) {
        for (const Column& column : view.columns) {
            for (const Choice& choice : column.choices) {
                const QString code = QLatin1String(choice.code);
                m_labels.insert(code, m_labels.value(code, choice.label));
            }
        }
    }
}

void CellText::collect(const std::vector<FieldInfo>& fields)
{
    for (const FieldInfo& field : fields) {
        collect(field.choices);
        if (field.columns != nullptr) {
            for (const FieldInfo& column : *field.columns) {
                collect(column.choices);
            }
        }
    }
}

void CellText::collect(std::span<const Choice> choices)
{
    for (const Choice& choice : choices) {
        m_labels.insert(QLatin1String(choice.code), choice.label);
    }
}

QString CellText::cell(const Column& column, const Value& value) const
{
    if (isAbsent(value)) {
        return {};
    }
    switch (column.kind) {
        case ColumnKind::Code:
            return value.isInteger() ? formatCount(value.toInteger())
                                     : code(value.toString(), column.choices);
        case ColumnKind::Count:
            return value.isInteger() ? formatCount(value.toInteger()) : value.toString();
        case ColumnKind::Instant:
            return momentText(value);
        case ColumnKind::Percent:
            return value.isInteger() ? percentText(value.toInteger()) : value.toString();
        case ColumnKind::Money:
            return value.isInteger() ? formatAmount(value.toInteger()) : value.toString();
        case ColumnKind::Flag:
            return flagText(value.isInteger() ? value.toInteger() != 0 : value.toBool());
        case ColumnKind::Text:
            if (!column.choices.empty()) {
                return codesText(*this, value.toString(), column.choices);
            }
            return QByteArrayView(column.name) == "command" ? commandTitle(value.toString())
                                                            : plainText(value);
        case ColumnKind::LongText:
        case ColumnKind::Identifier:
        case ColumnKind::Entity:
        case ColumnKind::Account:
        case ColumnKind::Facility:
        case ColumnKind::Date:
        case ColumnKind::Bytes:
            return plainText(value);
        case ColumnKind::Year:
            // What is grouped by vintage has a nought where there is none.
            return value.isInteger() && value.toInteger() == 0 ? QString() : plainText(value);
        case ColumnKind::Deed:
            return deed(decodedFields(value));
        case ColumnKind::Fields:
            return QString::fromUtf8(QJsonDocument(toJson(decodedFields(value)).toObject())
                                         .toJson(QJsonDocument::Compact));
    }
    Q_UNREACHABLE();
}

QString CellText::field(const FieldInfo& field, const Value& value) const
{
    if (isAbsent(value)) {
        return {};
    }
    if (value.isArray() && field.kind != FieldKind::Table) {
        QStringList texts;
        for (const QCborValue item : value.toArray()) {
            texts.append(this->field(field, item));
        }
        return texts.join(u", "_s);
    }
    const char* const named = field.pick == nullptr ? nullptr : field.pick->kind;
    if (named != nullptr && QByteArrayView(named) == "INSTRUMENT_KIND") {
        return code(value.toString(), field.choices);  // as lists of holdings call it
    }
    switch (field.kind) {
        case FieldKind::Choice:
            return code(value.toString(), field.choices);
        case FieldKind::Count:
            if (value.isInteger() && QByteArrayView(field.name).endsWith("year")) {
                return QString::number(value.toInteger());
            }
            [[fallthrough]];
        case FieldKind::Tonnes:
            return value.isInteger() ? formatCount(value.toInteger()) : value.toString();
        case FieldKind::Instant:
            return momentText(value);
        case FieldKind::Percent:
            return value.isInteger() ? percentText(value.toInteger()) : value.toString();
        case FieldKind::Flag:
            return flagText(value.toBool());
        case FieldKind::Secret:
            return u"••••••"_s;
        case FieldKind::Table:
            return rowsText(static_cast<int>(value.toArray().size()));
        case FieldKind::Record:
            return fieldsText(static_cast<int>(value.toMap().size()));
        case FieldKind::Text:
        case FieldKind::LongText:
        case FieldKind::Identifier:
        case FieldKind::Jurisdiction:
        case FieldKind::Entity:
        case FieldKind::Account:
        case FieldKind::Facility:
        case FieldKind::Vintage:
        case FieldKind::Date:
        case FieldKind::SerialRange:
        case FieldKind::Bytes:
        case FieldKind::Person:
        case FieldKind::Event:
        case FieldKind::Run:
        case FieldKind::Money:
            return plainText(value);
        case FieldKind::Document:
            return documentText(value);
    }
    Q_UNREACHABLE();
}

QString CellText::code(const QString& code, std::span<const Choice> choices) const
{
    for (const Choice& choice : choices) {
        if (code == QLatin1String(choice.code)) {
            return labelText(choice.label);
        }
    }
    if (const auto found = m_labels.constFind(code); found != m_labels.constEnd()) {
        return labelText(*found);
    }
    const QString moment = storedMoment(code);
    return moment.isEmpty() ? labelText(code) : moment;
}

std::optional<QString> CellText::codeFor(const QString& typed,
                                         std::span<const Choice> choices) const
{
    QMap<QString, QString> labels;
    for (const Choice& choice : choices) {
        labels.insert(QLatin1String(choice.code), labelText(choice.label));
    }
    for (auto it = m_labels.constBegin(); choices.empty() && it != m_labels.constEnd(); ++it) {
        labels.insert(it.key(), labelText(it.value()));
    }
    QStringList starting;
    for (auto it = labels.constBegin(); it != labels.constEnd(); ++it) {
        if (it.value().compare(typed, Qt::CaseInsensitive) == 0) {
            return it.key();
        }
        if (it.value().startsWith(typed, Qt::CaseInsensitive)) {
            starting.append(it.key());
        }
    }
    return starting.size() == 1 ? std::optional(starting.first()) : std::nullopt;
}

QString CellText::commandTitle(const QString& name) const
{
    const CommandType* const command = m_catalogue.command(name);
    return command == nullptr ? name : titleText(command->info().title);
}

Qt::Alignment alignmentOf(ColumnKind kind)
{
    const bool isAmount =
        kind == ColumnKind::Count || kind == ColumnKind::Percent || kind == ColumnKind::Money;
    return (isAmount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

bool isNumeric(ColumnKind kind)
{
    return kind == ColumnKind::Count || kind == ColumnKind::Year || kind == ColumnKind::Percent ||
           kind == ColumnKind::Money || kind == ColumnKind::Flag;
}

}  // namespace citss
