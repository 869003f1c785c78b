// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pick_source.h"

#include "ui/widgets/registry_link.h"

#include <algorithm>

namespace citss {

namespace {

const Column* jurisdictionColumn(const View& view)
{
    const bool isKey = view.key.size() == 1 && QByteArrayView(view.key.front()) == "jurisdiction";
    return isKey ? view.column(QStringLiteral("jurisdiction")) : nullptr;
}

template <typename Choose>
std::optional<PickSource> smallestSource(const RegistryLink& link, const Choose& choose)
{
    std::optional<PickSource> best;
    for (const View& view : link.catalogue().views) {
        const Column* const column = choose(view);
        if (column == nullptr || !view.parameters.empty() || !link.rights(view.action).view) {
            continue;
        }
        if (!best || view.key.size() < best->view->key.size()) {
            best = PickSource{.view = &view, .column = column};
        }
    }
    return best;
}

}  // namespace

std::optional<PickSource> pickSource(const RegistryLink& link, ColumnKind kind)
{
    return smallestSource(link, [kind](const View& view) {
        const Column* const column = identifyingColumn(view);
        return column != nullptr && column->kind == kind ? column : nullptr;
    });
}

std::optional<PickSource> pickSource(const RegistryLink& link, FieldKind kind)
{
    switch (kind) {
        case FieldKind::Entity:
            return pickSource(link, ColumnKind::Entity);
        case FieldKind::Account:
            return pickSource(link, ColumnKind::Account);
        case FieldKind::Facility:
            return pickSource(link, ColumnKind::Facility);
        case FieldKind::Jurisdiction:
            return smallestSource(link, jurisdictionColumn);
        default:
            return std::nullopt;
    }
}

}  // namespace citss
