// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/keyset.h"

namespace citss {

QByteArray Keyset::wholly() const
{
    return "(" + order.join(", ") + ") " + (downwards ? "<" : ">") + (inclusive ? "= " : " ") +
           "(" + place.join(", ") + ")";
}

QByteArrayList Keyset::inReaches() const
{
    QByteArrayList reaches;
    for (qsizetype shared = order.size() - 1; shared >= 0; --shared) {
        QByteArrayList conditions;
        for (qsizetype i = 0; i < shared; ++i) {
            conditions.append(order.at(i) + " = " + place.at(i));
        }
        const bool isLast = shared == order.size() - 1;
        conditions.append(order.at(shared) + (downwards ? " <" : " >") +
                          (isLast && inclusive ? "= " : " ") + place.at(shared));
        reaches.append(conditions.join(" AND "));
    }
    return reaches;
}

}  // namespace citss
