// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_text.h"

#include "core/base/tonnes.h"
#include "core/registry/filter_range.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

struct Sign {
    QLatin1String text;
    Comparison comparison;
};

// The longer signs first, since "<" begins two others.
const std::array<Sign, 8> Signs = {{{QLatin1String(">="), Comparison::GreaterOrEqual},
                                    {QLatin1String("<="), Comparison::LessOrEqual},
                                    {QLatin1String("<>"), Comparison::NotEqual},
                                    {QLatin1String("!="), Comparison::NotEqual},
                                    {QLatin1String("!~"), Comparison::NotContains},
                                    {QLatin1String(">"), Comparison::Greater},
                                    {QLatin1String("<"), Comparison::Less},
                                    {QLatin1String("="), Comparison::Equal}}};

const QString Absent = u"–"_s;

const QString Dots = u".."_s;

QString typedRange(const Column& column, const Filter& filter, const CellText& cellText);

/// What a person would type for a value.
QString typedValue(const Column& column, const Filter& filter, const CellText& cellText)
{
    if (filter.value.isNull()) {
        return Absent;
    }
    if (filter.comparison == Comparison::Within) {
        return typedRange(column, filter, cellText);
    }
    switch (column.kind) {
        case ColumnKind::Flag:
        case ColumnKind::Instant:
            return filter.value.toVariant().toString();
        case ColumnKind::Code:
            return filter.comparison == Comparison::Contains ||
                           filter.comparison == Comparison::NotContains
                       ? filter.value.toString()
                       : cellText.cell(column, filter.value);
        default:
            return cellText.cell(column, filter.value);
    }
}

QString typedRange(const Column& column, const Filter& filter, const CellText& cellText)
{
    const auto end = [&](const Value& value) {
        return value.isNull()
                   ? QString()
                   : typedValue(column, {filter.column, Comparison::Equal, value}, cellText);
    };
    const QCborArray ends = filter.value.toArray();
    return end(ends.at(0)) + Dots + end(ends.at(1));
}

/// "3.3" by so many places: "33000" by four.
QString shifted(QString text, int places)
{
    text = withoutGroups(text.trimmed()).replace(u',', u'.');
    const qsizetype mark = text.indexOf(u'.');
    const QString decimals = mark < 0 ? QString() : text.mid(mark + 1);
    return (mark < 0 ? text : text.left(mark)) + decimals.leftJustified(places, u'0', true);
}

std::optional<Value> number(const Column& column, QString text)
{
    if (column.kind == ColumnKind::Count) {
        text.remove(QLocale().groupSeparator());
    }
    if (column.kind == ColumnKind::Percent) {
        text = shifted(text.remove(u'%'), 4);
    } else if (column.kind == ColumnKind::Money) {
        text = shifted(text.remove(QLocale().groupSeparator()), 2);
    }
    bool isWhole = false;
    const qint64 whole = withoutGroups(text).toLongLong(&isWhole);
    return isWhole ? std::optional<Value>(whole) : std::nullopt;
}

/// One value as the cells have it, or nothing if it can be none of them.
std::optional<Value> valueFromText(const Column& column, QString text)
{
    if (isNumeric(column.kind)) {
        return number(column, text);
    }
    return column.kind == ColumnKind::Instant ? text.replace(u' ', u'T') : text;
}

std::optional<Filter> rangeFilter(const Column& column, const RangeText& range)
{
    const auto end = [&column](const QString& text) {
        return text.isEmpty() ? std::optional<Value>(nullptr) : valueFromText(column, text);
    };
    const std::optional<Value> from = end(range.from);
    const std::optional<Value> to = end(range.to);
    return from && to ? std::optional(Filter{
                            QLatin1String(column.name), Comparison::Within, QCborArray{*from, *to}})
                      : std::nullopt;
}

/// The filter, if the column's cells can be compared so.
std::optional<Filter> ifComparable(const Column& column, const Filter& filter)
{
    return comparableFilter(column, filter) ? std::optional(filter) : std::nullopt;
}

}  // namespace

std::optional<Filter> filterFromText(const Column& column,
                                     const QString& typed,
                                     const CellText& cellText)
{
    QString text = typed.trimmed();
    std::optional<Comparison> comparison;
    for (const Sign& sign : Signs) {
        if (!comparison && text.startsWith(sign.text)) {
            comparison = sign.comparison;
            text = text.mid(sign.text.size()).trimmed();
        }
    }
    const QString name = QLatin1String(column.name);
    if (text == Absent && comparison &&
        (*comparison == Comparison::Equal || *comparison == Comparison::NotEqual)) {
        return Filter{name, *comparison, nullptr};
    }
    const std::optional<RangeText> range = rangeFromText(text);
    if (range && hasRanges(column.kind) &&
        comparison.value_or(Comparison::Equal) == Comparison::Equal) {
        const std::optional<Filter> filter = rangeFilter(column, *range);
        return filter ? ifComparable(column, *filter) : std::nullopt;
    }
    if (const bool isOne = column.kind == ColumnKind::Code; isOne || !column.choices.empty()) {
        const Comparison meant = isOne ? Comparison::Equal : Comparison::Contains;
        if (const std::optional<QString> code = cellText.codeFor(text, column.choices)) {
            return Filter{name, comparison.value_or(meant), *code};
        }
    }
    const std::optional<Value> value = valueFromText(column, text);
    const Comparison meant = isNumeric(column.kind) ? Comparison::Equal : Comparison::Contains;
    return value ? ifComparable(column, {name, comparison.value_or(meant), *value}) : std::nullopt;
}

QString expectedFilter(const Column& column)
{
    if (isNumeric(column.kind)) {
        return QCoreApplication::translate(
            "citss::FilterText",
            "A number is expected here, or a range: 10..20, the smaller first.");
    }
    const bool isTime = column.kind == ColumnKind::Date || column.kind == ColumnKind::Instant;
    return isTime ? QCoreApplication::translate("citss::FilterText",
                                                "A day is expected here, or a range: "
                                                "2026-01-15..2026-03-31, the earlier first.")
                  : QCoreApplication::translate(
                        "citss::FilterText",
                        "This range ends before it begins: the smaller goes first.");
}

QString textFromFilter(const Column& column, const Filter& filter, const CellText& cellText)
{
    const QString value = typedValue(column, filter, cellText);
    const auto sign = std::find_if(Signs.begin(), Signs.end(), [&filter](const Sign& each) {
        return each.comparison == filter.comparison;
    });
    return sign == Signs.end() ? value : sign->text + u' ' + value;
}

}  // namespace citss
