// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_sentences.h"

#include <algorithm>
#include <limits>

namespace citss {

int pluralOf(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

}  // namespace citss
