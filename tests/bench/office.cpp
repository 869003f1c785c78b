// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/office.h"

#include "core/storage/database.h"
#include "tests/bench/alone.h"

#include <QCborArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace citss::bench {

namespace {

/// The hash of a password that nobody uses here.
const QString Unused = QStringLiteral(
    "$argon2id$v=19$m=8,t=1,p=1$iRPOIxbCiopLkhUbLJKVag$"
    "N1p2o4aE1rscIM7VK5SU6PrG1zzEPOqc7q2zz8Q4erA");

QCborMap shippedPack()
{
    QFile file(u":/programs/wa.json"_s);
    require(file.open(QIODevice::ReadOnly), "the shipped pack");
    return fromJson(QJsonDocument::fromJson(file.readAll()).object()).value().toMap();
}

}  // namespace

Office::Office(const QString& path, qint64 entities) : m_entities(entities)
{
    LocalRegistry::Opened opened = LocalRegistry::create(path,
                                                         {.name = u"Bench"_s,
                                                          .training = true,
                                                          .publicKey = QByteArray(32, 'k'),
                                                          .username = u"root"_s,
                                                          .person = u"Root"_s,
                                                          .passwordHash = Unused},
                                                         {catalogueForOne(), m_clock, m_random});
    require(opened.has_value(), "a fresh registry");
    m_registry = std::move(opened).value();
    m_token = m_registry->assume(u"root"_s)->token;
    run(u"AdoptRulePack"_s, {{u"pack"_s, shippedPack()}});
    for (const QString& role : {u"REG"_s, u"ADM"_s, u"AUT"_s, u"AUD"_s}) {
        run(u"GrantRole"_s, {{u"username"_s, u"root"_s}, {u"role"_s, role}});
    }
    run(u"RegisterJurisdiction"_s,
        {{u"jurisdiction"_s, u"WA"_s},
         {u"programme"_s, u"WA"_s},
         {u"name_en"_s, u"Bench"_s},
         {u"name_fr"_s, u"Bench"_s}});
    QCborArray rows;
    for (qint64 i = 0; i < entities; ++i) {
        rows.append(QCborMap{{u"entity_id"_s, entity(i)}, {u"legal_name"_s, entity(i)}});
    }
    run(u"RegisterEntities"_s,
        {{u"jurisdiction"_s, u"WA"_s}, {u"rows"_s, rows}, {u"open_accounts"_s, true}});
    for (const QString& type : {u"ISSUANCE"_s, u"ALLOCATION"_s, u"RETIREMENT"_s}) {
        run(u"OpenJurisdictionAccount"_s,
            {{u"jurisdiction"_s, u"WA"_s}, {u"account_type"_s, type}, {u"account_name"_s, type}});
    }
}

CommandRequest Office::request(const QString& command, const QCborMap& fields)
{
    return {.id = m_registry->newCommandId(), .command = command, .fields = fields};
}

Outcome Office::run(const QString& command, const QCborMap& fields)
{
    const Result<Outcome> outcome = m_registry->execute(request(command, fields), m_token);
    require(outcome.has_value(),
            outcome ? "" : qUtf8Printable(command + u' ' + outcome.error().first().code()));
    return *outcome;
}

void Office::issue(qint64 quantity)
{
    run(u"IssueAllowances"_s,
        {{u"jurisdiction"_s, u"WA"_s},
         {u"kind"_s, u"ALLOWANCE"_s},
         {u"vintage"_s, 2024},
         {u"quantity"_s, quantity},
         {u"account"_s, allocation()}});
}

QCborMap Office::moveFields(qint64 nth) const
{
    return {{u"from"_s, allocation()},
            {u"to"_s, general(placeOf(nth, m_entities))},
            {u"reason"_s, u"Bench"_s},
            {u"lines"_s,
             QCborArray{QCborMap{
                 {u"kind"_s, u"ALLOWANCE"_s}, {u"vintage"_s, 2024}, {u"quantity"_s, 10}}}}};
}

CommandRequest Office::move(qint64 nth)
{
    return request(u"MoveInstruments"_s, moveFields(nth));
}

qint64 Office::units()
{
    qint64 units = 0;
    m_registry->withDatabase([&units](Database& database) {
        Statement query = database.statement("SELECT SUM(last - first + 1) AS units FROM block");
        query.step();
        units = query.integer(0);
    });
    return units;
}

QString Office::entity(qint64 index)
{
    return u"WA%1"_s.arg(FirstEntity + index);
}

QString Office::general(qint64 index)
{
    return u"%1-%2"_s.arg(entity(index)).arg(generalSeq(index));
}

QString Office::issuance() const
{
    return u"WA-%1"_s.arg(FirstSeq + 2 * m_entities);
}

QString Office::allocation() const
{
    return u"WA-%1"_s.arg(FirstSeq + 2 * m_entities + 1);
}

}  // namespace citss::bench
