// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programs/shipped_packs.h"
#include "tests/support/scenario.h"

#include <QTest>

namespace citss {

/// California with two entities and their accounts, at work in January 2024.
class California : public Scenario {
public:
    California() : Scenario(Instant(1'704'733'200'000))  // 2024-01-08
    {
        checkFigures();
        addJurisdiction("CA", "CA");
        for (const char* type : {"ISSUANCE", "RETIREMENT", "AUCTION"}) {
            must(run("root",
                     "OpenJurisdictionAccount",
                     QByteArray("{'jurisdiction': 'CA', 'account_type': '") + type +
                         "', 'account_name': 'Own'}"));
        }
        must(run("reg",
                 "RegisterEntities",
                 "{'jurisdiction': 'CA', 'open_accounts': true, 'rows': ["
                 "{'entity_id': 'CA1001', 'legal_name': 'Late Comer'},"
                 "{'entity_id': 'CA1002', 'legal_name': 'Old Hand'}]}"));
    }

    Result<Outcome> both(const char* command, QByteArrayView json)
    {
        return runBoth("prg", "aut", command, json);
    }
    Outcome give(const char* command, QByteArrayView json) { return must(both(command, json)); }

    void load(const char* entity, int year, int quantity)
    {
        give("LoadEmissions",
             QByteArray("{'jurisdiction': 'CA', 'source': 'test', 'rows': [{'entity_id': '") +
                 entity + "', 'year': " + QByteArray::number(year) +
                 ", 'quantity': " + QByteArray::number(quantity) + "}]}");
    }
    void open(const char* type, int year)
    {
        give("OpenComplianceEvent",
             QByteArray("{'jurisdiction': 'CA', 'type': '") + type +
                 "', 'year': " + QByteArray::number(year) + "}");
    }
    Outcome publish(const QByteArray& event)
    {
        return give("PublishObligations", "{'event': '" + event + "'}");
    }
    Result<Outcome> defer(const QByteArray& more)
    {
        return both(
            "DeferObligation",
            "{'entity_id': 'CA1001', 'reason': 'First year over the threshold', " + more + "}");
    }
    void place(const char* entity, const char* kind, int vintage, int quantity)
    {
        const bool isOffset = QByteArray(kind).startsWith("OFFSET");
        must(runBoth("adm",
                     "aut",
                     "PlaceHoldings",
                     QByteArray("{'jurisdiction': 'CA', 'rows': [{'entity_id': '") + entity +
                         "', 'kind': '" + kind + "', " +
                         (isOffset ? "'project': 'CAFR5001', 'issuance': 'CAFR5001-A', " : "") +
                         "'vintage': " + QByteArray::number(vintage) +
                         ", 'quantity': " + QByteArray::number(quantity) + "}]}"));
    }
    Outcome surrender(const QByteArray& event)
    {
        const Outcome previewed =
            must(run("prg", "PreviewComplianceRun", "{'event': '" + event + "'}"));
        const qint64 preview = previewed.made.value(QStringLiteral("preview")).toInteger();
        return must(runBoth("adm",
                            "aut",
                            "CommitComplianceRun",
                            "{'preview': " + QByteArray::number(preview) + "}"));
    }
    /// Adopts California's pack again: 1 November has become a holiday, and the annual event of
    /// 2022 is left to the full one.
    void adoptSecondVersion()
    {
        QCborMap pack = shippedPack(QStringLiteral("CA")).value().toMap();
        pack.insert(QStringLiteral("version"), 2);
        QCborMap holidays = pack.value(QStringLiteral("holidays")).toMap();
        QCborArray yearly = holidays.value(QStringLiteral("yearly")).toArray();
        yearly.append(QCborMap{{QStringLiteral("month"), 11}, {QStringLiteral("day"), 1}});
        holidays.insert(QStringLiteral("yearly"), yearly);
        pack.insert(QStringLiteral("holidays"), holidays);
        QCborArray sets = pack.value(QStringLiteral("rule_sets")).toArray();
        for (qsizetype i = 0; i < sets.size(); ++i) {
            QCborMap set = sets.at(i).toMap();
            if (set.value(QStringLiteral("id")) == Value(QStringLiteral("CA-CP4"))) {
                QCborMap events = set.value(QStringLiteral("events")).toMap();
                QCborMap annual = events.value(QStringLiteral("ANNUAL")).toMap();
                annual.insert(QStringLiteral("last_year"), 2021);
                events.insert(QStringLiteral("ANNUAL"), annual);
                set.insert(QStringLiteral("events"), events);
                sets[i] = set;
            }
        }
        pack.insert(QStringLiteral("rule_sets"), sets);
        must(runBoth("adm", "aut", "AdoptRulePack", QCborMap{{QStringLiteral("pack"), pack}}));
    }
    Result<Outcome> change(const QByteArray& event, const QByteArray& more = {})
    {
        return both("ChangeEventRules",
                    "{'event': '" + event + "', 'reason': 'The calendar was amended'" + more + "}");
    }
    QString owes(const QByteArray& event, const QByteArray& entity, const char* column)
    {
        return cell(
            "obligations", "{'event': '" + event + "', 'entity_id': '" + entity + "'}", column);
    }
};

/// 2024-11-04 and 2027-11-03, after the deadlines of two periods.
inline constexpr Instant AfterPeriod4{1'730'739'600'000};
inline constexpr Instant AfterPeriod5{1'825'264'800'000};

inline constexpr const char* Exit =
    "{'jurisdiction': 'CA', 'type': 'FULL', 'year': 2023, 'entity_id': 'CA1001', "
    "'deadline': '2024-03-01T01:00:00Z', 'reason': 'The plant is shut'}";

}  // namespace citss
