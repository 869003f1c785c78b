// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_formatter.h"

#include "core/base/money.h"
#include "core/base/share.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace citss {

void TableOutput::write(QByteArrayView bytes)
{
    if (!m_failure && m_device.write(bytes.data(), bytes.size()) != bytes.size()) {
        m_failure = m_device.errorString();
    }
}

bool isNumeric(TableColumnKind kind)
{
    switch (kind) {
        case TableColumnKind::Count:
        case TableColumnKind::Year:
        case TableColumnKind::Decimal:
        case TableColumnKind::Percent:
        case TableColumnKind::Money:
            return true;
        case TableColumnKind::Text:
        case TableColumnKind::Date:
        case TableColumnKind::Instant:
        case TableColumnKind::Flag:
        case TableColumnKind::Bytes:
            return false;
    }
    Q_UNREACHABLE();
}

QString plainCell(const Value& value, TableColumnKind kind)
{
    if (value.isInteger() && kind == TableColumnKind::Money) {
        return decimalOfHundredths(value.toInteger());
    }
    if (value.isInteger()) {
        const std::optional<Share> share =
            kind == TableColumnKind::Percent ? Share::fromPpm(value.toInteger()) : std::nullopt;
        return share ? share->percentText() : QString::number(value.toInteger());
    }
    if (value.isString()) {
        return value.toString();
    }
    if (value.isBool()) {
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    }
    if (value.isByteArray()) {
        return QString::fromLatin1(value.toByteArray().toHex());
    }
    const QJsonValue json = toJson(value);
    if (json.isArray()) {
        return QString::fromUtf8(QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact));
    }
    if (json.isObject()) {
        return QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
    }
    return {};
}

}  // namespace citss
