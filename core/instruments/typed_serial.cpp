// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/typed_serial.h"

#include <QRegularExpression>

namespace citss {

namespace {

/// All dashes as hyphens, all blanks as one.
QString plain(QString text)
{
    static const QRegularExpression dashes(QStringLiteral("[\\x{2010}-\\x{2015}\\x{2212}]"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return text.replace(dashes, QStringLiteral("-"))
        .replace(QChar(0x2026), QStringLiteral(".."))
        .replace(blanks, QStringLiteral(" "))
        .trimmed();
}

}  // namespace

std::optional<SerialBlock> typedSerial(const QString& typed)
{
    const QString text = plain(typed);
    if (Result<SerialBlock> exact = SerialBlock::parse(text)) {
        return *exact;
    }
    static const QRegularExpression form(
        QStringLiteral("^([a-z]{2,4})[ -]+([arpef])[ -]+([a-z0-9][a-z0-9._/-]*?)[ -]+"
                       "([0-9]{1,12})(?:(?: ?\\.{2,3} ?| ?- ?| to | \\x{e0} | )"
                       "(?:\\1[ -]+\\2[ -]+\\3[ -]+)?([0-9]{1,12}))?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const qint64 first = match.captured(4).toLongLong();
    const qint64 last = match.captured(5).isEmpty() ? first : match.captured(5).toLongLong();
    const std::optional<SerialRange> range = SerialRange::fromBounds(first, last);
    if (!range) {
        return std::nullopt;
    }
    return SerialBlock({.issuer = JurisdictionCode::of(match.captured(1).toUpper()),
                        .serialClass = match.captured(2).at(0).toUpper().toLatin1(),
                        .label = match.captured(3).toUpper()},
                       *range);
}

QCborMap serialParameters(const SerialBlock& serial)
{
    const SeriesKey& series = serial.series();
    return {{QStringLiteral("serial"), serial.text()},
            {QStringLiteral("first"), serial.range().first()},
            {QStringLiteral("last"), serial.range().last()},
            {QStringLiteral("issuer"), series.issuer.text()},
            {QStringLiteral("class"), QString(QLatin1Char(series.serialClass))},
            {QStringLiteral("label"), series.label},
            {QStringLiteral("label_upper"), series.label.toUpper()}};
}

}  // namespace citss
