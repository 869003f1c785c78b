// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_note.h"

#include "core/base/format.h"
#include "core/base/instant.h"
#include "core/base/serial_range.h"
#include "core/instruments/serial_block.h"
#include "ui/widgets/field_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

QString lengthText(const SerialRange& range)
{
    if (range.first() == range.last()) {
        return QCoreApplication::translate("citss::FieldNote", "One number.");
    }
    return QCoreApplication::translate("citss::FieldNote", "%1 numbers, from %2 to %3.")
        .arg(formatCount(range.quantity().count()),
             formatCount(range.first()),
             formatCount(range.last()));
}

/// Why a text that looks like a range is none.
QString wrongRange(const QString& text)
{
    static const QRegularExpression ends(
        u"([\\d\\s,\\x{a0}\\x{202f}]+)(?:\\.\\.+|\\x{2013}|\\x{2014}|-|\\bto\\b|\\x{e0})"
        "([\\d\\s,\\x{a0}\\x{202f}]+)$"_s);
    const QRegularExpressionMatch match = ends.match(text);
    const std::optional<qint64> first = wholeNumber(match.captured(1).trimmed());
    const std::optional<qint64> last = wholeNumber(match.captured(2).trimmed());
    if (!first || !last) {
        return {};
    }
    if (*last < *first) {
        return QCoreApplication::translate("citss::FieldNote",
                                           "The ends are reversed: %1 comes after %2.")
            .arg(formatCount(*first), formatCount(*last));
    }
    if (*first < 1) {
        return QCoreApplication::translate("citss::FieldNote", "Serial numbers begin at 1.");
    }
    return *last > SerialRange::Last
               ? QCoreApplication::translate("citss::FieldNote",
                                             "Serial numbers have at most twelve digits.")
               : QString();
}

QString serialNote(const QString& typed)
{
    const QString text = valueFromText(FieldKind::SerialRange, typed).toString();
    if (const Result<SerialBlock> block = SerialBlock::parse(text)) {
        return lengthText(block->range());
    }
    if (const Result<SerialRange> range = SerialRange::parse(text)) {
        return lengthText(*range);
    }
    return wrongRange(typed.trimmed());
}

QString dateNote(const QString& typed)
{
    const QDate date =
        QDate::fromString(valueFromText(FieldKind::Date, typed).toString(), Qt::ISODate);
    if (!date.isValid()) {
        return {};
    }
    return QCoreApplication::translate("citss::FieldNote",
                                       "%1, a day in the time zone of the jurisdiction.")
        .arg(QLocale().toString(date, QLocale().dateFormat(QLocale::LongFormat)));
}

QString momentNote(const QString& typed)
{
    const Result<Instant> instant =
        Instant::parse(valueFromText(FieldKind::Instant, typed).toString());
    if (!instant) {
        return {};
    }
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(instant->milliseconds());
    return QCoreApplication::translate("citss::FieldNote", "%1 on this computer’s clock.")
        .arg(here.toString(u"yyyy-MM-dd HH:mm "_s) + here.timeZoneAbbreviation());
}

}  // namespace

QString fieldNote(FieldKind kind, const QString& typed)
{
    if (typed.trimmed().isEmpty()) {
        return {};
    }
    switch (kind) {
        case FieldKind::SerialRange:
            return serialNote(typed);
        case FieldKind::Date:
            return dateNote(typed);
        case FieldKind::Instant:
            return momentNote(typed);
        default:
            return {};
    }
}

}  // namespace citss
