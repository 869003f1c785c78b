// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/page_records.h"
#include "tests/core/compliance/office.h"

namespace citss {

inline constexpr const char* Suspend =
    "{'entity_id': 'XW2000', 'state': 'SUSPENDED', 'reason': 'First reason'}";

/// A jurisdiction with an entity, whose compliance account is open, and the proposal 1 of "reg" to
/// suspend it. "second" is another authority.
class Desk : public Scenario {
public:
    Desk()
    {
        addJurisdiction("XW");
        addJurisdiction("XC");
        addPersona("second", "AUT", "XW");
        addPersona("far", "AUT", "XC");
        Office::must(run("reg",
                         "RegisterEntity",
                         "{'jurisdiction': 'XW', 'entity_id': 'XW2000', 'type': 'COVERED',"
                         " 'legal_name': 'Acme'}"));
        Office::must(
            run("reg", "OpenAccount", "{'entity_id': 'XW2000', 'account_type': 'COMPLIANCE'}"));
        Office::must(run("reg", "SetEntityState", Suspend));
    }
};

/// The tasks that a person sees, as "KIND record WAITS".
inline QStringList tasks(Scenario& s, QByteArrayView username, const ViewRequest& more = {})
{
    ViewRequest request = more;
    request.view = QStringLiteral("tasks");
    QStringList told;
    for (const QCborMap& row : recordsOf(s.page(request, username))) {
        told.append(QStringList{row.value(QStringLiteral("kind")).toString(),
                                row.value(QStringLiteral("record")).toString(),
                                row.value(QStringLiteral("waits_for")).toString()}
                        .join(QLatin1Char(' ')));
    }
    return told;
}

/// One cell of the one task of a kind, as a person sees it.
inline QString cellOf(Scenario& s,
                      QByteArrayView username,
                      const QString& kind,
                      const QString& column)
{
    ViewRequest request;
    request.view = QStringLiteral("tasks");
    request.filters = {{QStringLiteral("kind"), Comparison::Equal, kind}};
    const QList<QCborMap> rows = recordsOf(s.page(request, username));
    return rows.size() == 1 ? rows.first().value(column).toVariant().toString()
                            : QStringLiteral("%1 rows").arg(rows.size());
}

}  // namespace citss
