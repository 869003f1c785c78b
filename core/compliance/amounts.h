// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tonnes.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace citss::compliance {

/// One amount for each key, in the order of the keys; what is not there is zero.
template <typename Key>
class Amounts {
public:
    using Item = std::pair<Key, Tonnes>;

    void set(const Key& key, Tonnes amount)
    {
        const auto place = lowerBound(key);
        if (place != m_items.end() && place->first == key) {
            place->second = amount;
        } else {
            m_items.insert(place, {key, amount});
        }
    }
    [[nodiscard]] Tonnes of(const Key& key) const
    {
        const auto place =
            std::lower_bound(m_items.begin(), m_items.end(), key, [](const Item& i, const Key& k) {
                return i.first < k;
            });
        return place != m_items.end() && place->first == key ? place->second : Tonnes();
    }
    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }
    bool operator==(const Amounts&) const = default;

private:
    typename std::vector<Item>::iterator lowerBound(const Key& key)
    {
        return std::lower_bound(
            m_items.begin(), m_items.end(), key, [](const Item& i, const Key& k) {
                return i.first < k;
            });
    }

    std::vector<Item> m_items;
};

}  // namespace citss::compliance
