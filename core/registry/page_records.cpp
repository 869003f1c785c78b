// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/page_records.h"

namespace citss {

QList<QCborMap> recordsOf(const Result<Page>& page)
{
    QList<QCborMap> records;
    if (!page) {
        return records;
    }
    for (const QList<Value>& row : page->rows) {
        QCborMap record;
        for (qsizetype i = 0; i < row.size(); ++i) {
            record.insert(page->columns.at(i), row.at(i));
        }
        records.append(record);
    }
    return records;
}

}  // namespace citss
