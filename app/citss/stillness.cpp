// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citss/stillness.h"

#include <utility>

namespace citss {

namespace {

constexpr int LookEvery = 50;  // milliseconds
constexpr int MostLooks = 600;
constexpr int LoadedLooks = 2;
constexpr int CalmLooks = 16;  // rehearsals wait for typing to rest before they start

}  // namespace

Stillness::Stillness(std::function<bool()> isLoaded, QObject* parent)
    : QObject(parent), m_isLoaded(std::move(isLoaded))
{
    m_timer.setInterval(LookEvery);
    connect(&m_timer, &QTimer::timeout, this, &Stillness::look);
}

void Stillness::await()
{
    m_looks = 0;
    m_calm = 0;
    m_timer.start();
}

void Stillness::look()
{
    ++m_looks;
    m_calm = m_isLoaded() ? m_calm + 1 : 0;
    if (m_calm == LoadedLooks) {
        Q_EMIT loaded();
    }
    if (m_calm >= CalmLooks || m_looks >= MostLooks) {
        m_timer.stop();
        if (m_calm >= CalmLooks) {
            Q_EMIT still();
        } else {
            Q_EMIT givenUp();
        }
    }
}

}  // namespace citss
