// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_pages.h"

#include "ui/pages/account_page.h"
#include "ui/pages/entity_page.h"
#include "ui/pages/page.h"
#include "ui/pages/serial_trace_page.h"
#include "ui/shell/workplace.h"

#include <algorithm>
#include <vector>

namespace citss {

namespace {

/// Names the constructor of a page: `make<EntityPage>`.
template <typename Page>
[[maybe_unused]] RecordPage* make(const Workplace& workplace, QWidget* parent)
{
    return new Page(workplace, parent);
}

/// One line for each: {"entities", "entity_id", "entities", make<EntityPage>}.
const std::vector<RecordKind>& recordKinds()
{
    static const std::vector<RecordKind> kinds = {
        {"entities", "entity_id", "entities", make<EntityPage>},
        {"accounts", "account_no", "accounts", make<AccountPage>},
        {"serial_trace", "serial", "instruments", make<SerialTracePage>},
    };
    return kinds;
}

}  // namespace

const RecordKind* recordKindOf(const QString& view, const QList<Filter>& filters)
{
    if (filters.size() != 1 || filters.first().comparison != Comparison::Equal ||
        filters.first().value.toVariant().toString().isEmpty()) {
        return nullptr;
    }
    const auto found = std::find_if(
        recordKinds().begin(), recordKinds().end(), [&view, &filters](const RecordKind& kind) {
            return view == QLatin1String(kind.view) &&
                   filters.first().column == QLatin1String(kind.column);
        });
    return found == recordKinds().end() ? nullptr : &*found;
}

}  // namespace citss
