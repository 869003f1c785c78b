// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_history.h"

namespace citss {

namespace {

/// Nobody goes back further; a day at one desk stays small.
constexpr qsizetype MostPlaces = 200;

}  // namespace

bool Place::isAt(const Place& other) const
{
    return section == other.section && kind == other.kind && record == other.record;
}

void PageHistory::go(const Place& place)
{
    m_places = m_places.mid(0, m_at + 1);
    m_places.append(place);
    if (m_places.size() > MostPlaces) {
        m_places.removeFirst();
    }
    m_at = m_places.size() - 1;
}

bool PageHistory::back()
{
    if (!canGoBack()) {
        return false;
    }
    --m_at;
    return true;
}

bool PageHistory::forward()
{
    if (!canGoForward()) {
        return false;
    }
    ++m_at;
    return true;
}

void PageHistory::keep(const PageState& state)
{
    if (!isEmpty()) {
        m_places[m_at].state = state;
    }
}

}  // namespace citss
