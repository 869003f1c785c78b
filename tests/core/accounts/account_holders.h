// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scenario.h"

#include <QTest>

namespace citss {

inline constexpr const char* Table =
    "{'jurisdiction': 'XW', 'facilities_from': '2021-01-01', 'rows': ["
    "{'entity_id': 'XW2000', 'legal_name': 'Acme Ltd', 'ghg_ids': ['104000', '104001']},"
    "{'legal_name': 'Zeta Inc', 'type': 'MARKET_ORGANISATION'},"
    "{'legal_name': 'House', 'type': 'CLEARING'}]}";

/// Two jurisdictions, and the table's entities without accounts.
inline void populate(Scenario& s)
{
    s.addJurisdiction("XW");
    s.addJurisdiction("XC");
    QCOMPARE(codesOf(s.run("reg", "RegisterEntities", Table)), QStringLiteral("ok"));
}

inline QString numberMade(const Result<Outcome>& outcome)
{
    return outcome ? outcome->made.value(QStringLiteral("account_no")).toString()
                   : codesOf(outcome);
}

inline QByteArray opening(const char* entity, const char* type)
{
    return QByteArray("{'entity_id': '") + entity + "', 'account_type': '" + type + "'}";
}

}  // namespace citss
