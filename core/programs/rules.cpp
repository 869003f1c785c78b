// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/rules.h"

#include <algorithm>

namespace citss {

using namespace Qt::StringLiterals;

const Category& trueUpUse()
{
    static const Category use = Category::of(u"TRUE_UP"_s);
    return use;
}

Share Limit::shareOf(int year) const
{
    const auto found =
        std::find_if(years.begin(), years.end(), [year](const auto& y) { return y.first == year; });
    return found != years.end() ? found->second : everyYear.value_or(Share());
}

std::optional<Share> Limit::scaleOn(EventType type) const
{
    const auto found =
        std::find_if(scale.begin(), scale.end(), [type](const auto& s) { return s.first == type; });
    return found != scale.end() ? std::optional(found->second) : std::nullopt;
}

const EventRule* Rules::event(EventType type) const
{
    const auto found = std::find_if(
        events.begin(), events.end(), [type](const EventRule& e) { return e.type == type; });
    return found != events.end() ? &*found : nullptr;
}

const InstrumentTraits* Rules::kind(const Category& category) const
{
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&category](const InstrumentTraits& k) {
            return k.category == category;
        });
    return found != kinds.end() ? &*found : nullptr;
}

const Limit* Rules::limit(const Identifier& limitId) const
{
    const auto found = std::find_if(
        limits.begin(), limits.end(), [&limitId](const Limit& l) { return l.id == limitId; });
    return found != limits.end() ? &*found : nullptr;
}

QString Rules::citation(const QString& rule) const
{
    const auto own = citations.find(rule);
    return own != citations.end() ? *own : citations.value(rule.section(u'.', 0, 0));
}

}  // namespace citss
