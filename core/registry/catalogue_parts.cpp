// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/catalogue_parts.h"

#include <algorithm>

namespace citss {

const CommandType* Catalogue::command(const QString& name) const
{
    const auto found = std::find_if(commands.begin(), commands.end(), [&name](const auto& type) {
        return name == QLatin1String(type->info().name);
    });
    return found == commands.end() ? nullptr : found->get();
}

const View* Catalogue::view(const QString& name) const
{
    const auto found = std::find_if(views.begin(), views.end(), [&name](const View& view) {
        return name == QLatin1String(view.name);
    });
    return found == views.end() ? nullptr : &*found;
}

void Catalogue::add(std::vector<View> more)
{
    views.insert(
        views.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void Catalogue::add(ProblemTypes more)
{
    problems.insert(problems.end(), more.begin(), more.end());
}

}  // namespace citss
