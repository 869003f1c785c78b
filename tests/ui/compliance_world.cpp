// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compliance_world.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// 2026-11-04 17:00 UTC: the deadline of the event has passed.
constexpr Instant AfterDeadline{1'793'811'600'000};

}  // namespace

ComplianceWorld::ComplianceWorld(Desk& desk) : m_desk(desk)
{
    m_desk.scenario().addJurisdiction("WA", "WA");
    for (const char* type : {"ISSUANCE", "RETIREMENT", "AUCTION"}) {
        must(m_desk.scenario().run("root",
                                   "OpenJurisdictionAccount",
                                   QByteArray("{'jurisdiction': 'WA', 'account_name': 'Own', "
                                              "'account_type': '") +
                                       type + "'}"));
    }
    for (const QByteArray entity : {"WA1001", "WA1002", "WA1003"}) {
        must(m_desk.scenario().run(
            "reg",
            "RegisterEntity",
            "{'jurisdiction': 'WA', 'type': 'COVERED', 'entity_id': '" + entity +
                "', 'legal_name': 'Company " + entity.right(1) +
                "', 'facilities': [{'facility_id': 'F" + entity.right(4) +
                "', 'facility_name': 'Mill', 'facility_from': '2020-01-01'}]}"));
        for (const QByteArray type : {"GENERAL", "COMPLIANCE"}) {
            must(m_desk.scenario().run(
                "reg",
                "OpenAccount",
                "{'entity_id': '" + entity + "', 'account_type': '" + type + "'}"));
        }
    }
    place("WA1001", "ALLOWANCE", 2025, 30'000);
    place("WA1001", "APCR", 0, 1'000);
    place("WA1001", "OFFSET_DEBS", 2025, 6'000);
    place("WA1002", "ALLOWANCE", 2025, 20'000);
    place("WA1002", "ALLOWANCE", 2026, 10'000);
}

void ComplianceWorld::must(const Result<Outcome>& outcome)
{
    QTest::qVerify(
        outcome.has_value(), "world", qUtf8Printable(codesOf(outcome)), __FILE__, __LINE__);
}

void ComplianceWorld::propose(const QByteArray& command, const QByteArray& json)
{
    must(m_desk.scenario().runBoth("adm", "aut", command, json));
}

void ComplianceWorld::place(const QByteArray& entity,
                            const QByteArray& kind,
                            int vintage,
                            int quantity)
{
    const QByteArray year =
        vintage == 0 ? QByteArray() : ", 'vintage': " + QByteArray::number(vintage);
    const QByteArray project = kind.startsWith("OFFSET")
                                   ? QByteArray(", 'project': 'WAFR5001', 'issuance': 'WAFR5001-A'")
                                   : QByteArray();
    propose("PlaceHoldings",
            "{'jurisdiction': 'WA', 'rows': [{'account_type': 'COMPLIANCE', 'entity_id': '" +
                entity + "', 'kind': '" + kind + "'" + year + project +
                ", 'quantity': " + QByteArray::number(quantity) + "}]}");
}

QString ComplianceWorld::emissionsFile(const QByteArray& extra)
{
    QFile file(m_desk.folder() + u"/emissions-2025.csv"_s);
    QTest::qVerify(
        file.open(QIODevice::WriteOnly), "file", "emissions can be written", __FILE__, __LINE__);
    file.write(
        "Facility ID,Facility name,Covered emissions,Verification\n"
        "F1001,Mill,100000,Positive\n"
        "F1002,Mill,80000,Qualified positive\n" +
        extra);
    return file.fileName();
}

void ComplianceWorld::loadEmissions()
{
    propose("LoadEmissions",
            "{'jurisdiction': 'WA', 'rows': ["
            "{'facility_id': 'F1001', 'year': 2025, 'quantity': 100000},"
            "{'facility_id': 'F1002', 'year': 2025, 'quantity': 80000}]}");
}

void ComplianceWorld::openEvent()
{
    propose("OpenComplianceEvent", "{'jurisdiction': 'WA', 'type': 'ANNUAL', 'year': 2025}");
}

void ComplianceWorld::publish()
{
    propose("PublishObligations", "{'event': 'WA-2025-ANNUAL'}");
}

void ComplianceWorld::passDeadline()
{
    m_desk.scenario().clock().set(AfterDeadline);
    m_desk.scenario().registry().passDeadlines();
    m_desk.link().refreshAbout();
}

qint64 ComplianceWorld::preview()
{
    const Result<Outcome> outcome =
        m_desk.scenario().run("prg", "PreviewComplianceRun", "{'event': 'WA-2025-ANNUAL'}");
    must(outcome);
    return outcome ? outcome->made.value(u"preview"_s).toInteger() : 0;
}

void ComplianceWorld::commit(qint64 preview)
{
    propose("CommitComplianceRun", "{'preview': " + QByteArray::number(preview) + "}");
}

}  // namespace citss
