// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_sentences.h"

#include "core/compliance/compliance_problems.h"
#include "core/compliance/plan_notes.h"
#include "core/instruments/serial_block.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

qint64 figure(const QCborMap& record, QLatin1String column)
{
    return record.value(column).toInteger();
}

QString digits(qint64 serial)
{
    return QString::number(serial).rightJustified(SerialBlock::Digits, u'0');
}

}  // namespace

Problem lineExplanation(const QCborMap& line)
{
    const qint64 taken = figure(line, QLatin1String("qty"));
    const qint64 needed = figure(line, QLatin1String("obligation_left")) + taken;
    const qint64 offered = figure(line, QLatin1String("offered"));
    const QString law = line.value(u"citation"_s).toString();
    const QString limit = line.value(u"limit_id"_s).toString();
    if (limit.isEmpty()) {
        return problem(compliance::LineTaken, {}, {needed, offered, taken}, law);
    }
    return problem(compliance::LineTakenWithinLimit,
                   {},
                   {limit, figure(line, QLatin1String("room")), needed, offered, taken},
                   law);
}

Problem leftoverExplanation(const QCborMap& leftover)
{
    const QString reason = leftover.value(u"reason"_s).toString();
    compliance::Leftover left{.series = compliance::SeriesKey(0),
                              .block = SerialRange::of(1, 1),
                              .left = Tonnes::of(figure(leftover, QLatin1String("qty"))),
                              .reason = compliance::blockReasonFromWord(reason).value_or(
                                  compliance::BlockReason::NotNeeded),
                              .limit = {}};
    if (const auto limit = Identifier::parse(leftover.value(u"limit_id"_s).toString())) {
        left.limit = *limit;
    }
    return compliance::explanation(left, Rules());
}

QString serialsText(const QCborMap& record)
{
    const QString first = digits(figure(record, QLatin1String("serial_first")));
    const QString last = digits(figure(record, QLatin1String("serial_last")));
    const QString start = record.value(u"series"_s).toString() + first;
    return first == last ? start : start + u".."_s + last;
}

int pluralOf(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

}  // namespace citss
