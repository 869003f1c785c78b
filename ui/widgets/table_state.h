// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/filter.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace citss {

/// How a column is shown.
struct ColumnState {
    QString name;
    int width = 0;
    bool isHidden = false;
    bool operator==(const ColumnState&) const = default;
};

/// How a person looks at a view. Filters are kept as what they mean, not as they were typed: a
/// label typed in French finds the same rows in English.
struct TableState {
    QList<Filter> filters;
    QString sort;
    bool descending = false;
    QStringList groups;
    QList<ColumnState> columns;  ///< in the order shown
    bool operator==(const TableState&) const = default;

    [[nodiscard]] Value toValue() const;
    static std::optional<TableState> fromValue(const Value& value);
};

}  // namespace citss
