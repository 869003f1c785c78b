// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/filter_range.h"

#include "core/registry/registry_problems.h"

#include <QCborArray>
#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

const QString Dots = u".."_s;
/// Comes after whatever may follow the beginning of a time: "2026-01~" is after all of January.
constexpr QChar AfterAll = u'~';

bool isTime(ColumnKind kind)
{
    return kind == ColumnKind::Date || kind == ColumnKind::Instant;
}

/// A time, or as much of its beginning as is given: 2026, 2026-01, 2026-01-31, 2026-01-31T17.
bool isBeginOfTime(const QString& text)
{
    static const QRegularExpression form(
        u"^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}(:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?)?Z?)?)?)?$"_s);
    static const QString firstDay = u"0000-01-01"_s;
    const QString day = text.left(10) + firstDay.mid(std::min<qsizetype>(text.size(), 10));
    return form.match(text).hasMatch() && QDate::fromString(day, Qt::ISODate).isValid();
}

Problem malformed(const Column& column, const QString& value)
{
    const QString name = QLatin1String(column.name);
    return problem(FilterMalformed, name, {value, name});
}

/// One value that cells are compared with; null is what is absent.
Result<Value> comparable(const Column& column, const Value& value)
{
    const bool isThere = value.isInteger() || value.isBool() || value.isNull();
    if (isThere || !isWholeKind(column.kind)) {
        return value;
    }
    bool isNumber = false;
    const qint64 number = value.toString().trimmed().toLongLong(&isNumber);
    return isNumber ? Result<Value>(Value(number))
                    : Result<Value>(malformed(column, value.toString()));
}

/// An end of a range, or what cells are before or after; null: there is no such end.
Result<Value> bound(const Column& column, const Value& value, bool isLast)
{
    if (!isTime(column.kind) || value.isNull()) {
        return comparable(column, value);
    }
    const QString time = value.toString().trimmed().replace(u' ', u'T');
    if (!isBeginOfTime(time)) {
        return malformed(column, value.toString());
    }
    return Value(isLast ? time + AfterAll : time);
}

/// Whether the first is after the last, as far as one can tell.
bool isBackwards(const Value& first, const Value& last)
{
    if (first.isInteger() && last.isInteger()) {
        return first.toInteger() > last.toInteger();
    }
    bool areNumbers[2] = {};
    const qint64 from = first.toString().toLongLong(&areNumbers[0]);
    const qint64 to = last.toString().toLongLong(&areNumbers[1]);
    return areNumbers[0] && areNumbers[1]
               ? from > to
               : first.isString() && last.isString() && first.toString() > last.toString();
}

Result<Filter> rangeFilter(const Column& column, const Value& from, const Value& to)
{
    const Result<Value> first = bound(column, from, false);
    if (!first) {
        return first.error();
    }
    const Result<Value> last = bound(column, to, true);
    if (!last) {
        return last.error();
    }
    if (first->isNull() && last->isNull()) {
        return malformed(column, Dots);
    }
    const QString name = QLatin1String(column.name);
    if (isBackwards(*first, *last)) {
        return problem(RangeBackwards,
                       name,
                       {from.toVariant().toString() + Dots + to.toVariant().toString(), name});
    }
    return Filter{name, Comparison::Within, QCborArray{*first, *last}};
}

Value endOf(const QString& text)
{
    return text.isEmpty() ? Value(nullptr) : Value(text);
}

/// What equals a text: all that lies in it, if it is a range or a time.
Result<Filter> equalFilter(const Column& column, const Filter& filter)
{
    const QString text = filter.value.toString().trimmed();
    const std::optional<RangeText> range = rangeFromText(text);
    if (filter.value.isString() && range && hasRanges(column.kind)) {
        return rangeFilter(column, endOf(range->from), endOf(range->to));
    }
    if (filter.value.isString() && isTime(column.kind) && isBeginOfTime(text)) {
        return rangeFilter(column, filter.value, filter.value);
    }
    const Result<Value> value = comparable(column, filter.value);
    return value ? Result<Filter>(Filter{filter.column, filter.comparison, *value})
                 : Result<Filter>(value.error());
}

}  // namespace

std::optional<RangeText> rangeFromText(const QString& text)
{
    const qsizetype at = text.indexOf(Dots);
    if (at < 0) {
        return std::nullopt;
    }
    return RangeText{text.left(at).trimmed(), text.mid(at + Dots.size()).trimmed()};
}

bool isWholeKind(ColumnKind kind)
{
    return kind == ColumnKind::Count || kind == ColumnKind::Year || kind == ColumnKind::Percent ||
           kind == ColumnKind::Money || kind == ColumnKind::Flag;
}

bool hasRanges(ColumnKind kind)
{
    return isWholeKind(kind) || isTime(kind) || kind == ColumnKind::Identifier ||
           kind == ColumnKind::Entity || kind == ColumnKind::Account ||
           kind == ColumnKind::Facility;
}

Result<Filter> comparableFilter(const Column& column, const Filter& filter)
{
    switch (filter.comparison) {
        case Comparison::Equal:
            return equalFilter(column, filter);
        case Comparison::Within: {
            const QCborArray ends = filter.value.toArray();
            return ends.size() == 2 ? rangeFilter(column, ends.at(0), ends.at(1))
                                    : Result<Filter>(malformed(column, QString()));
        }
        case Comparison::Less:
        case Comparison::LessOrEqual:
        case Comparison::Greater:
        case Comparison::GreaterOrEqual: {
            const bool isAfter = filter.comparison == Comparison::LessOrEqual ||
                                 filter.comparison == Comparison::Greater;
            const Result<Value> value = bound(column, filter.value, isAfter);
            return value ? Result<Filter>(Filter{filter.column, filter.comparison, *value})
                         : Result<Filter>(value.error());
        }
        case Comparison::NotEqual:
        case Comparison::Contains:
        case Comparison::NotContains:
            break;
    }
    const Result<Value> value = comparable(column, filter.value);
    return value ? Result<Filter>(Filter{filter.column, filter.comparison, *value})
                 : Result<Filter>(value.error());
}

}  // namespace citss
