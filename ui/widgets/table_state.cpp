// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_state.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int WidestColumn = 4'000;
constexpr qsizetype MostParts = 500;

Value columnValue(const ColumnState& column)
{
    return QCborArray{column.name, column.width, column.isHidden};
}

std::optional<ColumnState> columnFromValue(const Value& value)
{
    const QCborArray parts = value.toArray();
    if (parts.size() != 3 || !parts.at(0).isString() || !parts.at(1).isInteger()) {
        return std::nullopt;
    }
    const qint64 width = std::clamp<qint64>(parts.at(1).toInteger(), 0, WidestColumn);
    return ColumnState{.name = parts.at(0).toString(),
                       .width = static_cast<int>(width),
                       .isHidden = parts.at(2).toBool()};
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

/// All items, or nothing if one is not what it should be.
template <typename T, typename Read>
std::optional<QList<T>> listFromValue(const Value& value, Read read)
{
    QList<T> list;
    const QCborArray items = value.toArray();
    if (!value.isArray() || items.size() > MostParts) {
        return std::nullopt;
    }
    for (const QCborValue item : items) {
        const std::optional<T> one = read(item);
        if (!one) {
            return std::nullopt;
        }
        list.append(*one);
    }
    return list;
}

}  // namespace

Value TableState::toValue() const
{
    QCborArray filterValues;
    for (const Filter& filter : filters) {
        filterValues.append(
            QCborArray{filter.column, static_cast<int>(filter.comparison), filter.value});
    }
    QCborArray columnValues;
    for (const ColumnState& column : columns) {
        columnValues.append(columnValue(column));
    }
    return QCborMap{{u"filters"_s, filterValues},
                    {u"sort"_s, sort},
                    {u"descending"_s, descending},
                    {u"groups"_s, QCborArray::fromStringList(groups)},
                    {u"columns"_s, columnValues}};
}

std::optional<TableState> TableState::fromValue(const Value& value)
{
    const QCborMap map = value.toMap();
    const auto filters = listFromValue<Filter>(map.value(u"filters"_s), filterFromValue);
    const auto columns = listFromValue<ColumnState>(map.value(u"columns"_s), columnFromValue);
    const auto groups = listFromValue<QString>(map.value(u"groups"_s), [](const Value& name) {
        return name.isString() ? std::optional(name.toString()) : std::nullopt;
    });
    if (!filters || !columns || !groups) {
        return std::nullopt;
    }
    return TableState{.filters = *filters,
                      .sort = map.value(u"sort"_s).toString(),
                      .descending = map.value(u"descending"_s).toBool(),
                      .groups = *groups,
                      .columns = *columns};
}

}  // namespace citss
