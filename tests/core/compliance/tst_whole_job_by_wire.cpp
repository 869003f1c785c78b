// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job of a compliance event, done twice on registries that are equal byte for byte: once
// at hand, once by a program that sees nothing of its registry but canonical bytes. What it hears
// and what it leaves behind must not differ in a single one of them.
#include "core/catalogue/catalogue.h"
#include "core/remote/wire_registry.h"
#include "core/remote/wire_server.h"
#include "core/storage/table_digest.h"
#include "tests/support/scenario.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// 2024-01-08 and, after the deadline of the event of 2023, 2024-11-04 17:00 UTC.
constexpr Instant Start{1'704'733'200'000};
constexpr Instant AfterDeadline{1'730'739'600'000};

struct Step {
    const char* who;
    const char* command;
    QByteArray fields;
    const char* expected = "ok";
};

QByteArray placing(const char* entity, const char* kind, int vintage, int quantity)
{
    const QByteArray which = vintage == 0 ? QByteArray("'project': 'WAFR5001', 'issuance': 'I-1'")
                                          : "'vintage': " + QByteArray::number(vintage);
    return QByteArray("{'jurisdiction': 'WA', 'rows': [{'entity_id': '") + entity +
           "', 'account_type': 'COMPLIANCE', 'kind': '" + kind + "', " + which +
           ", 'quantity': " + QByteArray::number(quantity) + "}]}";
}

/// Entities, accounts and instruments.
QList<Step> preparation()
{
    QList<Step> steps{
        {"reg",
         "RegisterEntities",
         "{'jurisdiction': 'WA', 'open_accounts': true, 'rows': ["
         "{'entity_id': 'WA1001', 'legal_name': 'Côté & Fils'},"
         "{'entity_id': 'WA1002', 'legal_name': 'Beta Inc'},"
         "{'entity_id': 'WA1003', 'legal_name': 'Gamma \\\"G\\\"'}]}"},
        {"root", "RegisterPerson", "{'username': 'ann'}", "FIELD_MISSING, FIELD_MISSING"},
    };
    for (const char* type : {"ISSUANCE", "RETIREMENT"}) {
        steps.append({"root",
                      "OpenJurisdictionAccount",
                      QByteArray("{'jurisdiction': 'WA', 'account_type': '") + type +
                          "', 'account_name': 'Own'}"});
    }
    for (const QByteArray& fields : {placing("WA1001", "ALLOWANCE", 2023, 30'000),
                                     placing("WA1001", "OFFSET_DEBS", 0, 6'000),
                                     placing("WA1002", "ALLOWANCE", 2023, 20'000),
                                     placing("WA1003", "ALLOWANCE", 2023, 5'000)}) {
        steps.append({"adm", "PlaceHoldings", fields});
        steps.append({"aut", "ApproveProposal", {}});
    }
    return steps;
}

/// Emissions, event, obligations, and what is refused on the way.
QList<Step> publication()
{
    return {
        {"prg",
         "LoadEmissions",
         "{'jurisdiction': 'WA', 'source': 'a', 'rows': [{'entity_id': 'WA9999', 'year': 2023,"
         " 'quantity': 1}, {'entity_id': 'WA1001', 'year': 2023, 'quantity': '-5'}]}",
         "NUMBER_NEGATIVE"},
        {"prg",
         "LoadEmissions",
         "{'jurisdiction': 'WA', 'source': 'a', 'rows': [{'entity_id': 'WA1001', 'year': 2023,"
         " 'quantity': 90000}, {'entity_id': 'WA1002', 'year': 2023, 'quantity': 80000},"
         " {'entity_id': 'WA1003', 'year': 2023, 'quantity': 10000}]}"},
        {"prg", "ApproveProposal", {}, "NOT_PERMITTED"},
        {"aut", "ApproveProposal", {}},
        {"prg",
         "LoadEmissions",
         "{'jurisdiction': 'WA', 'source': 'b', 'rows': [{'entity_id': 'WA1001', 'year': 2023,"
         " 'quantity': 100000}]}"},
        {"aut", "ApproveProposal", {}},
        {"prg", "OpenComplianceEvent", "{'jurisdiction': 'WA', 'type': 'ANNUAL', 'year': 2023}"},
        {"aut", "ApproveProposal", {}},
        {"prg", "PublishObligations", "{'event': 'WA-2023-ANNUAL'}"},
        {"aut", "ApproveProposal", {}},
    };
}

/// The run, what went stale under it, its reversal, and the run again.
QList<Step> surrender()
{
    return {
        {"prg", "PreviewComplianceRun", "{'event': 'WA-2023-ANNUAL'}"},
        {"adm", "PlaceHoldings", placing("WA1002", "ALLOWANCE", 2023, 1'000)},
        {"aut", "ApproveProposal", {}},
        {"adm", "CommitComplianceRun", "{'preview': 9}", "PREVIEW_UNKNOWN"},
        {"prg", "CommitComplianceRun", "{'preview': 1}", "NOT_PERMITTED"},
        {"adm", "CommitComplianceRun", "{'preview': 1}"},
        {"adm", "ApproveProposal", {}, "NOT_PERMITTED"},
        {"aut", "ApproveProposal", {}},
        {"adm",
         "CommitComplianceRun",
         "{'preview': 1}",
         "NOTHING_TO_COMMIT, ALREADY_COMMITTED, "
         "STALE_PREVIEW, ALREADY_COMMITTED"},
        {"prg", "PreviewComplianceRun", "{'event': 'WA-2023-ANNUAL'}"},
        {"adm", "CommitComplianceRun", "{'preview': 2}"},
        {"aut", "ApproveProposal", {}},
        {"adm", "ReverseComplianceRun", "{'event': 'WA-2023-ANNUAL', 'reason': 'Wrong'}"},
        {"aut", "ApproveProposal", {}},
        {"prg", "PreviewComplianceRun", "{'event': 'WA-2023-ANNUAL'}"},
        {"adm", "CommitComplianceRun", "{'preview': 3}"},
        {"aut", "ApproveProposal", {}},
    };
}

/// Does the job on a registry and writes down every byte it hears.
class Worker {
public:
    Worker(Scenario& scenario, Registry& registry) : m_scenario(scenario), m_registry(registry)
    {
        QObject::connect(
            &registry, &Registry::changed, [this](JournalNumber head, const QStringList& topics) {
                note(u"changed %1 "_s.arg(head.number()) + topics.join(u' '));
            });
    }

    void work()
    {
        note(u"about"_s, m_registry.about().toValue());
        for (const char* who : {"root", "reg", "adm", "aut", "prg", "aud"}) {
            const Result<Session> session = m_registry.assume(QLatin1String(who));
            QVERIFY(session.has_value());
            note(session->name, session->token);
            m_tokens.insert(QByteArray(who), session->token);
        }
        doAll(preparation());
        doAll(publication());
        m_scenario.clock().set(AfterDeadline);
        rehearse();
        doAll(surrender());
        for (const View& view : catalogue().views) {
            read(view);
        }
        note(u"about"_s, m_registry.about().toValue());
    }

    [[nodiscard]] const QStringList& heard() const { return m_heard; }

private:
    void doAll(const QList<Step>& steps)
    {
        for (Step step : steps) {
            if (step.fields.isEmpty()) {
                step.fields =
                    "{'proposal': " + QByteArray::number(m_proposal) + ", 'comment': 'Approved'}";
            }
            give(step);
        }
    }

    void give(const Step& step)
    {
        const CommandRequest request{.id = m_scenario.registry().newCommandId(),
                                     .command = QLatin1String(step.command),
                                     .fields = fieldsOf(step.fields)};
        const Progress progress([this](qint64 done, qint64 total) {
            note(u"progress %1 of %2"_s.arg(done).arg(total));
        });
        const Result<Outcome> outcome =
            m_registry.execute(request, m_tokens.value(step.who), progress);
        QCOMPARE(codesOf(outcome), QString::fromLatin1(step.expected));
        note(QLatin1String(step.command), outcome ? outcome->toValue() : toValue(outcome.error()));
        if (outcome && outcome->made.contains(u"proposal"_s)) {
            m_proposal = outcome->made.value(u"proposal"_s).toInteger();
        }
    }

    /// What approving a run would do, as the approver sees it before anything is previewed.
    void rehearse()
    {
        ViewRequest lines;
        lines.view = u"run_lines"_s;
        lines.sort = u"qty"_s;
        const Result<Rehearsal> rehearsal =
            m_registry.rehearse({.commands = {{.id = {},
                                               .command = u"PreviewComplianceRun"_s,
                                               .fields = fieldsOf("{'event': 'WA-2023-ANNUAL'}")},
                                              {.id = {},
                                               .command = u"CommitComplianceRun"_s,
                                               .fields = fieldsOf("{'preview': 1}")}},
                                 .views = {lines}},
                                m_tokens.value("adm"));
        QVERIFY(rehearsal && rehearsal->outcomes.size() == 2);
        QCOMPARE(codesOf(rehearsal->outcomes.last()), u"ok"_s);
        QVERIFY(rehearsal->pages.first()->rows.size() > 2);
        note(u"rehearsed"_s, rehearsal->outcomes.last()->toValue());
        note(u"rehearsed"_s, rehearsal->pages.first()->toValue());
    }

    /// All of a view, two rows at a time, and some of its past.
    void read(const View& view)
    {
        ViewRequest request;
        request.view = QLatin1String(view.name);
        request.limit = 2;
        request.totals = true;
        for (const char* parameter : view.parameters) {
            request.filters.append({.column = QLatin1String(parameter), .value = 1});
        }
        bool isLast = false;
        while (!isLast) {
            const Result<Page> page = m_registry.read(request, m_tokens.value("aud"));
            note(request.view, page ? page->toValue() : toValue(page.error()));
            request.after = page ? page->next : QList<Value>();
            isLast = request.after.isEmpty();
        }
        request.asOf = JournalNumber(30);
        const Result<Page> past = m_registry.read(request, m_tokens.value("adm"));
        note(request.view, past ? past->toValue() : toValue(past.error()));
    }

    void note(const QString& what, const Value& value = {})
    {
        const QByteArray bytes =
            value.isUndefined() ? QByteArray() : canonicalBytes(QCborArray{value}).toHex();
        const QString line = what + u' ' + QString::fromLatin1(bytes);
        // The same progress told twice goes over the wire once.
        if (!line.startsWith(u"progress "_s) || m_heard.last() != line) {
            m_heard.append(line);
        }
    }

    Scenario& m_scenario;
    Registry& m_registry;
    QHash<QByteArray, QByteArray> m_tokens;
    qint64 m_proposal = 0;
    QStringList m_heard;
};

QMap<QString, QByteArray> digestsOf(Scenario& scenario)
{
    QMap<QString, QByteArray> digests;
    scenario.registry().withDatabase(
        [&digests](Database& database) { digests = tableDigests(database); });
    return digests;
}

}  // namespace

class TestWholeJobByWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameJob();
};

void TestWholeJobByWire::isTheSameJob()
{
    Scenario here(Start);
    here.addJurisdiction("WA", "WA");
    Worker atHand(here, here.registry());
    atHand.work();
    QVERIFY(!QTest::currentTestFailed());

    Scenario there(Start);
    there.addJurisdiction("WA", "WA");
    qint64 bytes = 0;
    WireRegistry* client = nullptr;
    WireServer server(there.registry(), [&](const QByteArray& answer) {
        bytes += answer.size();
        client->receive(answer);
    });
    WireRegistry remote(
        [&](const QByteArray& request) {
            bytes += request.size();
            server.receive(request);
        },
        catalogue());
    client = &remote;
    Worker byWire(there, remote);
    byWire.work();

    QCOMPARE(byWire.heard().size(), atHand.heard().size());
    for (qsizetype i = 0; i < atHand.heard().size(); ++i) {
        QCOMPARE(byWire.heard().at(i), atHand.heard().at(i));
    }
    QCOMPARE(there.registry().about(), here.registry().about());  // the head's hash among it
    QCOMPARE(digestsOf(there), digestsOf(here));
    qInfo("heard=%lld bytes=%lld", static_cast<long long>(byWire.heard().size()), bytes);
    QVERIFY(bytes > 10'000);
}

QTEST_GUILESS_MAIN(TestWholeJobByWire)
#include "tst_whole_job_by_wire.moc"
