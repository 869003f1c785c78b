// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/event_office.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace citss::event_office {

namespace {

QByteArray line(const char* as, const char* command, const QJsonObject& fields, const QString& id)
{
    QJsonObject object{{u"command"_s, QLatin1String(command)}, {u"fields"_s, fields}};
    if (*as != '\0') {
        object.insert(u"as"_s, QLatin1String(as));
    }
    if (!id.isEmpty()) {
        object.insert(u"id"_s, id);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray approval(int proposal, const QString& id = {})
{
    return line(
        "aut", "ApproveProposal", {{u"proposal"_s, proposal}, {u"comment"_s, u"Approved"_s}}, id);
}

QString entity(int index)
{
    return u"XW%1"_s.arg(1000 + index);
}

/// Rows for all entities, made by `row`.
template <typename Row>
QJsonArray rows(const Row& row)
{
    QJsonArray all;
    for (int i = 0; i < Entities; ++i) {
        all.append(QJsonObject(row(i)));
    }
    return all;
}

/// Four blocks each; one in seven holds too little.
QJsonArray holdings()
{
    QJsonArray all;
    for (int block = 0; block < 4; ++block) {
        for (const QJsonValue row : rows([block](int i) {
                 return QJsonObject{{u"entity_id"_s, entity(i)},
                                    {u"account_type"_s, u"COMPLIANCE"_s},
                                    {u"kind"_s, u"ALLOWANCE"_s},
                                    {u"vintage"_s, 2023},
                                    {u"issuer"_s, u"WA"_s},
                                    {u"recorded"_s, u"2024-06-03T17:00:00Z"_s},
                                    {u"quantity"_s, i % 7 == 0 ? 50 : 100 + block}};
             })) {
            all.append(row);
        }
    }
    return all;
}

QByteArray setUp()
{
    const QJsonValue here = u"XW"_s;
    const QString event = u"XW-2023-ANNUAL"_s;
    QByteArray lines;
    for (const QString& type : {u"ISSUANCE"_s, u"RETIREMENT"_s}) {
        lines += line(
            "",
            "OpenJurisdictionAccount",
            {{u"jurisdiction"_s, here}, {u"account_type"_s, type}, {u"account_name"_s, u"Own"_s}},
            {});
    }
    lines +=
        line("reg",
             "RegisterEntities",
             {{u"jurisdiction"_s, here},
              {u"open_accounts"_s, true},
              {u"rows"_s, rows([](int i) {
                   return QJsonObject{{u"entity_id"_s, entity(i)}, {u"legal_name"_s, u"Company"_s}};
               })}},
             {});
    lines += line("adm", "PlaceHoldings", {{u"jurisdiction"_s, here}, {u"rows"_s, holdings()}}, {});
    lines += approval(1);
    lines += line("prg",
                  "LoadEmissions",
                  {{u"jurisdiction"_s, here},
                   {u"source"_s, u"test"_s},
                   {u"rows"_s, rows([](int i) {
                        return QJsonObject{{u"entity_id"_s, entity(i)},
                                           {u"year"_s, 2023},
                                           {u"quantity"_s, 900 + i % 5}};
                    })}},
                  {});
    lines += approval(2);
    lines += line("prg",
                  "OpenComplianceEvent",
                  {{u"jurisdiction"_s, here}, {u"type"_s, u"ANNUAL"_s}, {u"year"_s, 2023}},
                  {});
    lines += approval(3);
    lines += line("prg", "PublishObligations", {{u"event"_s, event}}, {});
    lines += approval(4);
    lines += line("prg", "PreviewComplianceRun", {{u"event"_s, event}}, {});
    return lines;
}

}  // namespace

void make(const Ctl& ctl, const QString& name)
{
    ctl.makeOffice(name);
    const Ran ran = ctl.run({u"-r"_s, name, u"batch"_s, u"-"_s}, setUp());
    if (ran.code != 0) {
        qFatal("%s%s", ran.output.constData(), ran.errors.constData());
    }
}

QByteArray commitBatch()
{
    return line("adm", "CommitComplianceRun", {{u"preview"_s, 1}}, ProposalId) +
           approval(5, ApprovalId);
}

QByteArray resultOf(const Ctl& ctl, const QString& name)
{
    QByteArray result;
    for (const QString& view : {u"runs"_s, u"run_lines"_s, u"penalties"_s, u"holdings"_s}) {
        const Ran ran = ctl.run(
            {u"-r"_s, name, u"view"_s, view, u"--user"_s, u"aud"_s, u"--format"_s, u"csv"_s});
        result += ran.code == 0 ? ran.output : "broken " + ran.errors;
    }
    return result;
}

}  // namespace citss::event_office
