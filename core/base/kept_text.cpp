// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/kept_text.h"

#include <mutex>
#include <set>

namespace citss {

const char* keptText(const QByteArray& text)
{
    static std::mutex lock;
    static std::set<QByteArray> texts;  // what a set holds does not move
    const std::scoped_lock guard(lock);
    return texts.insert(text).first->constData();
}

}  // namespace citss
