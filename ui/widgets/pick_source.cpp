// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pick_source.h"

#include "ui/widgets/registry_link.h"

#include <algorithm>

namespace citss {

namespace {

/// The column of this name, if it alone is the key of the view.
const Column* onlyKey(const View& view, const char* name)
{
    const bool isKey = view.key.size() == 1 && QByteArrayView(view.key.front()) == name;
    return isKey ? view.column(QLatin1String(name)) : nullptr;
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
    const auto byKey = [&link](const char* name) {
        return smallestSource(link, [name](const View& view) { return onlyKey(view, name); });
    };
    switch (kind) {
        case FieldKind::Entity:
            return pickSource(link, ColumnKind::Entity);
        case FieldKind::Account:
            return pickSource(link, ColumnKind::Account);
        case FieldKind::Facility:
            return pickSource(link, ColumnKind::Facility);
        case FieldKind::Jurisdiction:
            return byKey("jurisdiction");
        case FieldKind::Person:
            return byKey("username");
        case FieldKind::Event:
            return byKey("event");
        case FieldKind::Run:
            return byKey("run");
        default:
            return std::nullopt;
    }
}

}  // namespace citss
