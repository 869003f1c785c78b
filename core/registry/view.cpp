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
    if (parts.size() != 3 || comparison < 0 || comparison > static_cast<int>(Comparison::Within)) {
        return std::nullopt;
    }
    return Filter{.column = parts.at(0).toString(),
                  .comparison = static_cast<Comparison>(comparison),
                  .value = parts.at(2)};
}

QStringList textsFromValue(const Value& value)
{
    QStringList texts;
    for (const QCborValue item : value.toArray()) {
        texts.append(item.toString());
    }
    return texts;
}

}  // namespace

const Column RowCountColumn{
    "row_count", QT_TRANSLATE_NOOP("Label", "Rows"), ColumnKind::Count, 0, true};

QList<const Column*> groupedColumns(const QList<const Column*>& visible, const QStringList& groups)
{
    QList<const Column*> columns;
    for (const QString& group : groups) {
        for (const Column* column : visible) {
            if (group == QLatin1String(column->name)) {
                columns.append(column);
            }
        }
    }
    columns.append(&RowCountColumn);
    for (const Column* column : visible) {
        if (column->summable && !columns.contains(column)) {
            columns.append(column);
        }
    }
    return columns;
}

const Column* View::column(const QString& columnName) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&columnName](const Column& column) {
            return columnName == QLatin1String(column.name);
        });
    return found == columns.end() ? nullptr : &*found;
}

const Column* View::shownColumn(const QString& columnName) const
{
    const Column* const own = column(columnName);
    return own == nullptr && columnName == QLatin1String(RowCountColumn.name) ? &RowCountColumn
                                                                              : own;
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
        {QStringLiteral("groups"), QCborArray::fromStringList(groups)},
        {QStringLiteral("sort"), sort},
        {QStringLiteral("descending"), descending},
        {QStringLiteral("limit"), limit},
        {QStringLiteral("after"), listValue(after)},
        {QStringLiteral("backwards"), backwards},
        {QStringLiteral("inclusive"), inclusive},
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
    request.groups = textsFromValue(map.value(QStringLiteral("groups")));
    request.sort = map.value(QStringLiteral("sort")).toString();
    request.descending = map.value(QStringLiteral("descending")).toBool();
    request.limit = static_cast<int>(map.value(QStringLiteral("limit")).toInteger());
    request.after = listFromValue(map.value(QStringLiteral("after")));
    request.backwards = map.value(QStringLiteral("backwards")).toBool();
    request.inclusive = map.value(QStringLiteral("inclusive")).toBool();
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
                    {QStringLiteral("prior"), listValue(prior)},
                    {QStringLiteral("totals"), listValue(totals)},
                    {QStringLiteral("count"), count ? Value(*count) : Value(nullptr)},
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
    page.columns = textsFromValue(map.value(QStringLiteral("columns")));
    for (const QCborValue row : map.value(QStringLiteral("rows")).toArray()) {
        page.rows.append(listFromValue(row));
        if (page.rows.last().size() != page.columns.size()) {
            return std::nullopt;
        }
    }
    page.next = listFromValue(map.value(QStringLiteral("next")));
    page.prior = listFromValue(map.value(QStringLiteral("prior")));
    if (const Value count = map.value(QStringLiteral("count")); count.isInteger()) {
        page.count = count.toInteger();
    }
    page.totals = listFromValue(map.value(QStringLiteral("totals")));
    page.asOf = JournalNumber(map.value(QStringLiteral("as_of")).toInteger());
    page.head = JournalNumber(map.value(QStringLiteral("head")).toInteger());
    return page;
}

}  // namespace citss
