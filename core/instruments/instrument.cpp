// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/instrument.h"

namespace citss {

QString SeriesKey::text() const
{
    return issuer.text() + QLatin1Char('-') + QLatin1Char(serialClass) + QLatin1Char('-') + label;
}

}  // namespace citss
