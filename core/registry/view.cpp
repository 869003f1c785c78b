// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/view.h"

#include <algorithm>

namespace citss {

namespace {

Value listValue(const QList<Value>& items)
{
    QCborArray array;
    for (const Value& item : items) {
        array.append(item);
    }
    return array;
}

QList<Value> listFromValue(const Value& value)
{
    QList<Value> items;
    for (const QCborValue item : value.toArray()) {
        items.append(item);
    }
    return items;
}

Value filterValue(const Filter& filter)
{
    return QCborArray{filter.column, static_cast<int>(filter.comparison), filter.value};
}

std::optional<Filter> filterFromValue(const Value& value)
{
    const QCborArray parts = value.toArray();
    const qint64 comparison = parts.at(1).toInteger(-1);
    if (parts.size() != 3 || comparison < 0 ||
        comparison > static_cast<int>(Comparison::Contains)) {
        return std::nullopt;
    }
    return Filter{.column = parts.at(0).toString(),
                  .comparison = static_cast<Comparison>(comparison),
                  .value = parts.at(2)};
}

}  // namespace

const Column* View::column(const QString& columnName) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&columnName](const Column& column) {
            return columnName == QLatin1String(column.name);
        });
    return found == columns.end() ? nullptr : &*found;
}

Value ViewRequest::toValue() const
{
    QCborArray filterValues;
    for (const Filter& filter : filters) {
        filterValues.append(filterValue(filter));
    }
    return QCborMap{
        {QStringLiteral("view"), view},
        {QStringLiteral("filters"), filterValues},
        {QStringLiteral("sort"), sort},
        {QStringLiteral("descending"), descending},
        {QStringLiteral("limit"), limit},
        {QStringLiteral("after"), listValue(after)},
        {QStringLiteral("as_of"), asOf ? Value(asOf->number()) : Value(nullptr)},
        {QStringLiteral("as_of_time"), asOfTime ? Value(asOfTime->text()) : Value(nullptr)},
        {QStringLiteral("totals"), totals}};
}

std::optional<ViewRequest> ViewRequest::fromValue(const Value& value)
{
    const QCborMap map = value.toMap();
    ViewRequest request;
    request.view = map.value(QStringLiteral("view")).toString();
    for (const QCborValue item : map.value(QStringLiteral("filters")).toArray()) {
        const std::optional<Filter> filter = filterFromValue(item);
        if (!filter) {
            return std::nullopt;
        }
        request.filters.append(*filter);
    }
    request.sort = map.value(QStringLiteral("sort")).toString();
    request.descending = map.value(QStringLiteral("descending")).toBool();
    request.limit = static_cast<int>(map.value(QStringLiteral("limit")).toInteger());
    request.after = listFromValue(map.value(QStringLiteral("after")));
    if (const Value number = map.value(QStringLiteral("as_of")); number.isInteger()) {
        request.asOf = JournalNumber(number.toInteger());
    }
    if (const Value time = map.value(QStringLiteral("as_of_time")); time.isString()) {
        const Result<Instant> moment = Instant::parse(time.toString());
        if (!moment) {
            return std::nullopt;
        }
        request.asOfTime = *moment;
    }
    request.totals = map.value(QStringLiteral("totals")).toBool();
    return request;
}

Value Page::toValue() const
{
    QCborArray rowValues;
    for (const QList<Value>& row : rows) {
        rowValues.append(listValue(row));
    }
    return QCborMap{{QStringLiteral("view"), view},
                    {QStringLiteral("columns"), QCborArray::fromStringList(columns)},
                    {QStringLiteral("rows"), rowValues},
                    {QStringLiteral("next"), listValue(next)},
                    {QStringLiteral("totals"), listValue(totals)},
                    {QStringLiteral("as_of"), asOf.number()},
                    {QStringLiteral("head"), head.number()}};
}

std::optional<Page> Page::fromValue(const Value& value)
{
    if (!value.isMap()) {
        return std::nullopt;
    }
    const QCborMap map = value.toMap();
    Page page;
    page.view = map.value(QStringLiteral("view")).toString();
    for (const QCborValue column : map.value(QStringLiteral("columns")).toArray()) {
        page.columns.append(column.toString());
    }
    for (const QCborValue row : map.value(QStringLiteral("rows")).toArray()) {
        page.rows.append(listFromValue(row));
        if (page.rows.last().size() != page.columns.size()) {
            return std::nullopt;
        }
    }
    page.next = listFromValue(map.value(QStringLiteral("next")));
    page.totals = listFromValue(map.value(QStringLiteral("totals")));
    page.asOf = JournalNumber(map.value(QStringLiteral("as_of")).toInteger());
    page.head = JournalNumber(map.value(QStringLiteral("head")).toInteger());
    return page;
}

}  // namespace citss
