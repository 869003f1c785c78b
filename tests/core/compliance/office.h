// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scenario.h"

#include <QTest>

namespace citss {

/// 2024-11-04 17:00 UTC, after the deadline of Washington's first event.
inline constexpr Instant AfterDeadline{1'730'739'600'000};

/// Washington with three entities, their accounts, holdings of 2023 and emissions of 2023, and the
/// event of 2023 with its obligations published.
class Office : public Scenario {
public:
    Office() : Scenario(Instant(1'704'733'200'000))  // 2024-01-08
    {
        checkFigures();
        addJurisdiction("WA", "WA");
        for (const char* type : {"ISSUANCE", "RETIREMENT", "AUCTION"}) {
            must(run("root",
                     "OpenJurisdictionAccount",
                     QByteArray("{'jurisdiction': 'WA', 'account_type': '") + type +
                         "', 'account_name': 'Own'}"));
        }
        for (const char* entity : {"WA1001", "WA1002", "WA1003"}) {
            must(run("reg",
                     "RegisterEntity",
                     QByteArray("{'jurisdiction': 'WA', 'entity_id': '") + entity +
                         "', 'type': 'COVERED', 'legal_name': 'Entity " + entity +
                         "', 'facilities': [{'facility_id': 'F" + entity +
                         "', 'facility_name': 'Mill', 'facility_from': '2020-01-01'}]}"));
            for (const char* type : {"GENERAL", "COMPLIANCE"}) {
                must(run(
                    "reg",
                    "OpenAccount",
                    QByteArray("{'entity_id': '") + entity + "', 'account_type': '" + type + "'}"));
            }
        }
    }

    void place(const char* entity, const char* kind, int vintage, int quantity)
    {
        const QByteArray extra =
            QByteArray(kind).startsWith("OFFSET")
                ? QByteArray(", 'project': 'WAFR5001', 'issuance': 'WAFR5001-A'")
                : QByteArray();
        const QByteArray year =
            vintage == 0 ? QByteArray() : ", 'vintage': " + QByteArray::number(vintage);
        must(runBoth("adm",
                     "aut",
                     "PlaceHoldings",
                     QByteArray("{'jurisdiction': 'WA', 'rows': [{'entity_id': '") + entity +
                         "', 'account_type': 'COMPLIANCE', 'kind': '" + kind + "'" + year + extra +
                         ", 'quantity': " + QByteArray::number(quantity) + "}]}"));
    }

    Result<Outcome> load(const char* rows)
    {
        return runBoth(
            "prg",
            "aut",
            "LoadEmissions",
            QByteArray("{'jurisdiction': 'WA', 'source': 'test', 'rows': ") + rows + "}");
    }

    void openEvent()
    {
        must(runBoth("prg",
                     "aut",
                     "OpenComplianceEvent",
                     "{'jurisdiction': 'WA', 'type': 'ANNUAL', 'year': 2023}"));
    }

    void publishObligations(const char* event = "WA-2023-ANNUAL")
    {
        must(runBoth("prg", "aut", "PublishObligations", QByteArray("{'event': '") + event + "'}"));
    }

    void publish()
    {
        openEvent();
        publishObligations();
    }

    qint64 preview(const char* event = "WA-2023-ANNUAL")
    {
        const Result<Outcome> outcome =
            run("prg", "PreviewComplianceRun", QByteArray("{'event': '") + event + "'}");
        must(outcome);
        return outcome->made.value(QStringLiteral("preview")).toInteger();
    }

    Result<Outcome> commit(qint64 preview)
    {
        return runBoth("adm",
                       "aut",
                       "CommitComplianceRun",
                       "{'preview': " + QByteArray::number(preview) + "}");
    }

    Result<Outcome> reverse(const char* event = "WA-2023-ANNUAL")
    {
        return runBoth("adm",
                       "aut",
                       "ReverseComplianceRun",
                       QByteArray("{'event': '") + event + "', 'reason': 'Wrong emissions'}");
    }

    QString run2023(const char* entity, const char* column)
    {
        return cell("runs",
                    QByteArray("{'event': 'WA-2023-ANNUAL', 'state': 'COMMITTED', 'entity_id': '") +
                        entity + "'}",
                    column);
    }
};

inline constexpr const char* Emissions =
    "[{'facility_id': 'FWA1001', 'year': 2023, 'quantity': 100000},"
    " {'facility_id': 'FWA1002', 'year': 2023, 'quantity': 80000, 'verification': 'Qualified "
    "Positive'}]";

}  // namespace citss
