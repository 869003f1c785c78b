// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scenario.h"

#include "core/catalogue/catalogue.h"
#include "core/journal/chain.h"
#include "core/programs/shipped_packs.h"
#include "core/storage/migrator.h"
#include "tests/support/explained.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTest>

namespace citss {

const QString PersonaPassword = QStringLiteral("Training-1");
const QString PersonaPasswordHash = QStringLiteral(
    "$argon2id$v=19$m=8,t=1,p=1$iRPOIxbCiopLkhUbLJKVag$"
    "N1p2o4aE1rscIM7VK5SU6PrG1zzEPOqc7q2zz8Q4erA");

namespace {

/// Fails the running test, wherever it is.
void expect(bool condition, const QString& what, const char* file = __FILE__, int line = __LINE__)
{
    QTest::qVerify(condition, "scenario", qUtf8Printable(what), file, line);
}

QCborMap mapOfJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const std::optional<Value> value = fromJson(document.object());
    expect(document.isObject() && value, error.errorString() + QLatin1String(json));
    return value.value_or(QCborMap()).toMap();
}

ViewRequest viewOf(QByteArrayView view)
{
    ViewRequest request;
    request.view = QLatin1String(view);
    request.limit = 10'000;
    return request;
}

QString cellText(const Value& value)
{
    return value.isInteger() ? QString::number(value.toInteger()) : value.toString();
}

}  // namespace

QCborMap fieldsOf(QByteArrayView json)
{
    return mapOfJson(json.toByteArray().replace('\'', '"'));
}

QString codesOf(const Problems& problems)
{
    QStringList codes;
    for (const Problem& each : problems) {
        codes.append(each.code());
    }
    return codes.isEmpty() ? QStringLiteral("ok") : codes.join(QStringLiteral(", "));
}

Scenario::Scenario(Instant start)
    : m_clock(start),
      m_registry(LocalRegistry::inMemory({.name = QStringLiteral("Scenario"),
                                          .training = true,
                                          .publicKey = QByteArray(32, 'k'),
                                          .username = QStringLiteral("root"),
                                          .person = QStringLiteral("First Person"),
                                          .passwordHash = PersonaPasswordHash},
                                         {catalogue(), m_clock, m_random}))
{
    QLoggingCategory::setFilterRules(QStringLiteral("citss.*.info=false"));
    addPersona("reg", "REG");
    addPersona("adm", "ADM");
    addPersona("aut", "AUT");
    addPersona("prg", "PRG");
    addPersona("aud", "AUD");
}

Scenario::~Scenario()
{
    if (!m_checks || QTest::currentTestFailed()) {
        return;  // what is wrong has been said already
    }
    if (m_checksFigures) {
        const QString wrong = explainedFigures(*m_registry, token("aud")).wrong;
        expect(wrong.isEmpty(), wrong);
    }
    m_registry->withDatabase([this](Database& database) {
        checkInvariants(database);
        checkReplay(database);
    });
}

void Scenario::checkInvariants(Database& database)
{
    for (const Invariant& invariant : m_registry->catalogue().invariants) {
        expect(invariant.check(database).isEmpty(),
               QStringLiteral("invariant ") + QLatin1String(invariant.name));
    }
    expect(verifyChain(database).isSound(), QStringLiteral("the chain is sound"));
}

void Scenario::checkReplay(Database& database)
{
    Database empty = Database::inMemory();
    migrate(empty);
    const ReplayReport report = replay(database, empty, replayDispatcher(catalogue()));
    expect(!report.differsAt, QStringLiteral("replay of entry %1").arg(report.last.number() + 1));
    expect(report.tables.isEmpty(),
           QStringLiteral("replayed tables ") + report.tables.join(QLatin1Char(' ')));
}

void Scenario::passDays(int days)
{
    m_clock.set(m_clock.now().plusMilliseconds(qint64{days} * 24 * 3600 * 1000));
    m_registry->passDeadlines();
}

void Scenario::addJurisdiction(QByteArrayView code, QByteArrayView pack)
{
    const QString packId = QLatin1String(pack);
    if (!m_packs.contains(packId)) {
        const Result<Value> whole = shippedPack(packId);
        expect(whole.has_value(), packId);
        // Who founds a training registry adopts alone, until it has a jurisdiction.
        const QCborMap fields{{QStringLiteral("pack"), *whole}};
        const Result<Outcome> adopted = m_packs.isEmpty()
                                            ? run("root", "AdoptRulePack", fields)
                                            : runBoth("adm", "aut", "AdoptRulePack", fields);
        expect(adopted.has_value(), codesOf(adopted));
        m_packs.append(packId);
    }
    const QString name = QLatin1String(code);
    const Result<Outcome> registered = run("root",
                                           "RegisterJurisdiction",
                                           QCborMap{{QStringLiteral("jurisdiction"), name},
                                                    {QStringLiteral("programme"), packId},
                                                    {QStringLiteral("name_en"), name},
                                                    {QStringLiteral("name_fr"), name}});
    expect(registered.has_value(), codesOf(registered));
}

void Scenario::addPersona(QByteArrayView username, QByteArrayView role, QByteArrayView jurisdiction)
{
    const QString name = QLatin1String(username);
    const Result<Outcome> registered =
        run("root",
            "RegisterPerson",
            QCborMap{{QStringLiteral("username"), name},
                     {QStringLiteral("name"), QStringLiteral("Person ") + name},
                     {QStringLiteral("password_hash"), PersonaPasswordHash}});
    expect(registered.has_value(), codesOf(registered));
    QCborMap grant{{QStringLiteral("username"), name},
                   {QStringLiteral("role"), QLatin1String(role)}};
    if (!jurisdiction.isEmpty()) {
        grant.insert(QStringLiteral("jurisdiction"), QLatin1String(jurisdiction));
    }
    const Result<Outcome> granted = run("root", "GrantRole", grant);
    expect(granted.has_value(), codesOf(granted));
}

QByteArray Scenario::token(QByteArrayView username)
{
    const QString name = QLatin1String(username);
    if (!m_tokens.contains(name)) {
        const Result<Session> session = m_registry->assume(name);
        expect(session.has_value(), codesOf(session));
        m_tokens.insert(name, session ? session->token : QByteArray());
    }
    return m_tokens.value(name);
}

Result<Outcome> Scenario::run(QByteArrayView username,
                              QByteArrayView command,
                              const QCborMap& fields)
{
    return m_registry->execute(
        {.id = m_registry->newCommandId(), .command = QLatin1String(command), .fields = fields},
        token(username));
}

Result<Outcome> Scenario::runBoth(QByteArrayView proposer,
                                  QByteArrayView approver,
                                  QByteArrayView command,
                                  const QCborMap& fields)
{
    const Result<Outcome> proposed = run(proposer, command, fields);
    if (!proposed) {
        return proposed;
    }
    return run(
        approver,
        "ApproveProposal",
        QCborMap{{QStringLiteral("proposal"), proposed->made.value(QStringLiteral("proposal"))},
                 {QStringLiteral("comment"), QStringLiteral("Approved")}});
}

Outcome Scenario::must(const Result<Outcome>& outcome)
{
    if (!outcome) {
        qFatal("%s %s", qPrintable(codesOf(outcome)), qPrintable(outcome.error().first().field));
    }
    return *outcome;
}

QString Scenario::rehearsed(QByteArrayView username, QByteArrayView command, QByteArrayView json)
{
    const Result<Rehearsal> rehearsal = m_registry->rehearse(
        {.commands = {{.id = {}, .command = QLatin1String(command), .fields = fieldsOf(json)}},
         .views = {}},
        token(username));
    return rehearsal ? codesOf(rehearsal->outcomes.first()) : codesOf(rehearsal);
}

Page Scenario::page(const ViewRequest& request, QByteArrayView username)
{
    const Result<Page> page = m_registry->read(request, token(username));
    expect(page.has_value(), codesOf(page));
    return page ? *page : Page();
}

QList<QList<Value>> Scenario::rows(QByteArrayView view, QByteArrayView filters)
{
    ViewRequest request = viewOf(view);
    const QCborMap wanted = fieldsOf(filters);
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it) {
        request.filters.append(
            {.column = it.key().toString(), .comparison = Comparison::Equal, .value = it.value()});
    }
    return page(request).rows;
}

QString Scenario::cell(QByteArrayView view, QByteArrayView filters, QByteArrayView column)
{
    const QList<QList<Value>> found = rows(view, filters);
    expect(found.size() == 1,
           QStringLiteral("%1 rows of %2").arg(found.size()).arg(QLatin1String(view)));
    const qsizetype place = page(viewOf(view)).columns.indexOf(QLatin1String(column));
    expect(place >= 0, QLatin1String(column));
    return found.size() == 1 && place >= 0 ? cellText(found.first().at(place)) : QString();
}

}  // namespace citss
