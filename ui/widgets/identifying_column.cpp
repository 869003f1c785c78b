// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/identifying_column.h"

#include "core/base/words.h"

#include <QCborMap>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

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

QString recordTitle(const CellText& cellText, const View& view, const QCborMap& record)
{
    if (const Column* const known = view.key.size() == 1 ? identifyingColumn(view) : nullptr) {
        if (const Value value = record.value(QLatin1String(known->name)); value.isString()) {
            return value.toString();
        }
    }
    QStringList words;
    for (const char* name : view.key) {
        const Column* const column = view.column(QLatin1String(name));
        words.append(cellText.cell(*column, record.value(QLatin1String(name))));
    }
    words.removeAll(QString());
    return words.isEmpty() ? titleText(view.title) : words.join(u" · "_s);
}

}  // namespace citss
