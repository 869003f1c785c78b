// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/serial_block.h"

#include "core/instruments/instrument_problems.h"

#include <QRegularExpression>

namespace citss {

namespace {

QString digitsOf(qint64 number)
{
    return QString::number(number).rightJustified(SerialBlock::Digits, QLatin1Char('0'));
}

}  // namespace

Result<SerialBlock> SerialBlock::parse(const QString& text)
{
    // The label may itself hold hyphens and dots (projects), so the number is what follows the
    // last.
    static const QRegularExpression form(
        QStringLiteral("^([A-Z]{2,4})-([ARPEF])-([A-Za-z0-9][A-Za-z0-9._/-]{0,63})-"
                       "([0-9]{1,12})(?:\\.\\.([0-9]{1,12}))?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch()) {
        return problem(NotSerialBlock, {}, {text});
    }
    const qint64 first = match.captured(4).toLongLong();
    const qint64 last = match.captured(5).isEmpty() ? first : match.captured(5).toLongLong();
    const std::optional<SerialRange> range = SerialRange::fromBounds(first, last);
    if (!range) {
        return problem(NotSerialBlock, {}, {text});
    }
    return SerialBlock({.issuer = JurisdictionCode::of(match.captured(1)),
                        .serialClass = match.captured(2).at(0).toLatin1(),
                        .label = match.captured(3)},
                       *range);
}

QString SerialBlock::text() const
{
    QString text = m_series.text() + QLatin1Char('-') + digitsOf(m_range.first());
    if (m_range.last() != m_range.first()) {
        text += QStringLiteral("..") + digitsOf(m_range.last());
    }
    return text;
}

Result<SerialBlock> FieldCodec<SerialBlock>::fromValue(const Value& value)
{
    const Result<QString> text = FieldCodec<QString>::fromValue(value);
    return text ? SerialBlock::parse(*text) : Result<SerialBlock>(text.error());
}

}  // namespace citss
