// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_columns.h"

#include "core/base/problem_text.h"

namespace citss {

std::vector<RowColumn> recordColumns(const RegistryLink& link,
                                     const View& view,
                                     const QStringList& names,
                                     const QList<QCborMap>& records)
{
    std::vector<RowColumn> columns;
    const QList<const Column*> visible = link.visibleColumns(view);
    for (const QString& name : names) {
        const Column* const column = view.column(name);
        if (visible.contains(column)) {
            columns.push_back({[column] { return labelText(column->title); },
                               [column, &link, &records](int row) {
                                   const Value value =
                                       records.at(row).value(QLatin1String(column->name));
                                   return link.cellText().cell(*column, value);
                               },
                               column->kind == ColumnKind::Count});
        }
    }
    return columns;
}

}  // namespace citss
