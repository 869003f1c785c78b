// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/people_store.h"

#include "core/base/check.h"
#include "core/storage/counter_store.h"
#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectById =
    "SELECT id, username, name, password_hash, state, since FROM person "
    "WHERE id = ?1 AND until = 9223372036854775807";
constexpr const char* SelectByUsername =
    "SELECT id, username, name, password_hash, state, since FROM person "
    "WHERE username = ?1 AND until = 9223372036854775807";
constexpr const char* SelectGrants =
    "SELECT role, jurisdiction FROM role_grant WHERE person = ?1 AND until = 9223372036854775807 "
    "ORDER BY role, jurisdiction";
constexpr const char* CountHolders =
    "SELECT COUNT(*) AS holders FROM role_grant "
    "WHERE role = ?1 AND jurisdiction = ?2 AND until = 9223372036854775807";
constexpr const char* SelectSignIn =
    "SELECT failures, at FROM sign_in WHERE person = ?1 AND until = 9223372036854775807";
constexpr const char* InsertPerson =
    "INSERT INTO person (id, username, name, password_hash, state, since) VALUES (?1, ?2, ?3, ?4, "
    "?5, ?6)";
constexpr const char* ClosePerson =
    "UPDATE person SET until = ?2 WHERE id = ?1 AND until = 9223372036854775807";
constexpr const char* InsertGrant =
    "INSERT INTO role_grant (person, role, jurisdiction, since) VALUES (?1, ?2, ?3, ?4)";
constexpr const char* CloseGrant =
    "UPDATE role_grant SET until = ?4 WHERE person = ?1 AND role = ?2 AND jurisdiction = ?3 "
    "AND until = 9223372036854775807";
constexpr const char* InsertSignIn =
    "INSERT INTO sign_in (person, failures, at, since) VALUES (?1, ?2, ?3, ?4)";
constexpr const char* CloseSignIn =
    "UPDATE sign_in SET until = ?2 WHERE person = ?1 AND until = 9223372036854775807";

const QString Everywhere = QStringLiteral("*");

QString placeOf(const Grant& grant)
{
    return grant.jurisdiction ? grant.jurisdiction->text() : Everywhere;
}

std::optional<Person> personOf(Statement& row)
{
    if (!row.step()) {
        return std::nullopt;
    }
    return Person{.id = PersonId(row.integer(0)),
                  .username = row.text(1),
                  .name = row.text(2),
                  .passwordHash = row.text(3),
                  .state = row.text(4) == QLatin1String("ACTIVE") ? PersonState::Active
                                                                  : PersonState::Deactivated,
                  .since = row.journalNumber(5)};
}

}  // namespace

std::optional<Person> PeopleStore::find(PersonId id) const
{
    Statement query = m_database.statement(SelectById);
    return personOf(query.bind(id));
}

std::optional<Person> PeopleStore::findByUsername(const QString& username) const
{
    Statement query = m_database.statement(SelectByUsername);
    return personOf(query.bind(username));
}

Grants PeopleStore::grantsOf(PersonId id) const
{
    Statement query = m_database.statement(SelectGrants);
    query.bind(id);
    Grants grants;
    while (query.step()) {
        const std::optional<Role> role = roleFromCode(query.text(0));
        CHECK(role.has_value());
        const QString place = query.text(1);
        grants.append({.role = *role,
                       .jurisdiction = place == Everywhere
                                           ? std::nullopt
                                           : std::optional(JurisdictionCode::of(place))});
    }
    return grants;
}

std::optional<SignInRecord> PeopleStore::signInOf(PersonId id) const
{
    Statement query = m_database.statement(SelectSignIn);
    query.bind(id);
    if (!query.step()) {
        return std::nullopt;
    }
    return SignInRecord{.failures = static_cast<int>(query.integer(0)), .at = query.instant(1)};
}

qint64 PeopleStore::holderCount(const Grant& grant) const
{
    Statement query = m_database.statement(CountHolders);
    query.bind(roleCode(grant.role), placeOf(grant));
    CHECK(query.step());
    return query.integer(0);
}

PersonId PeopleStore::insert(const Person& person, JournalNumber since)
{
    Person numbered = person;
    numbered.id = PersonId(CounterStore(m_database).take(QStringLiteral("person")));
    insertRow(numbered, since);
    return numbered.id;
}

void PeopleStore::replace(const Person& person, JournalNumber now)
{
    m_database.statement(ClosePerson).bind(person.id, now).run();
    CHECK(m_database.changes() == 1);
    insertRow(person, now);
}

void PeopleStore::insertRow(const Person& person, JournalNumber since)
{
    const QString state = person.state == PersonState::Active ? QStringLiteral("ACTIVE")
                                                              : QStringLiteral("DEACTIVATED");
    m_database.statement(InsertPerson)
        .bind(person.id, person.username, person.name, person.passwordHash, state, since)
        .run();
}

void PeopleStore::grant(PersonId person, const Grant& grant, JournalNumber since)
{
    m_database.statement(InsertGrant)
        .bind(person, roleCode(grant.role), placeOf(grant), since)
        .run();
}

void PeopleStore::revoke(PersonId person, const Grant& grant, JournalNumber now)
{
    m_database.statement(CloseGrant).bind(person, roleCode(grant.role), placeOf(grant), now).run();
    CHECK(m_database.changes() == 1);
}

void PeopleStore::recordSignIn(PersonId person, const SignInRecord& record, JournalNumber now)
{
    m_database.statement(CloseSignIn).bind(person, now).run();
    m_database.statement(InsertSignIn).bind(person, record.failures, record.at, now).run();
}

}  // namespace citss
