// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/identifying_column.h"

#include <algorithm>

namespace citss {

namespace {

bool identifies(const Column& column)
{
    return column.kind == ColumnKind::Entity || column.kind == ColumnKind::Account ||
           column.kind == ColumnKind::Facility;
}

}  // namespace

const Column* identifyingColumn(const View& view)
{
    for (const char* name : view.key) {
        const Column* const column = view.column(QLatin1String(name));
        if (identifies(*column)) {
            return column;
        }
    }
    const auto first = std::find_if(view.columns.begin(), view.columns.end(), identifies);
    return view.key.size() == 1 && first != view.columns.end() ? &*first : nullptr;
}

}  // namespace citss
