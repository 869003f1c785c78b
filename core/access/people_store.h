// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/role.h"
#include "core/journal/envelope.h"

#include <QString>

#include <optional>

namespace citss {

class Database;

enum class PersonState { Active, Deactivated };

struct Person {
    PersonId id{0};
    QString username;
    QString name;
    QString passwordHash;
    PersonState state = PersonState::Active;
    JournalNumber since{0};  ///< the entry that last changed this
};

struct SignInRecord {
    int failures = 0;  ///< in a row, since the last success
    Instant at{0};
};

/// The only SQL on people, their roles and sign-ins.
class PeopleStore {
public:
    explicit PeopleStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Person> find(PersonId id) const;
    [[nodiscard]] std::optional<Person> findByUsername(const QString& username) const;
    [[nodiscard]] Grants grantsOf(PersonId id) const;
    [[nodiscard]] std::optional<SignInRecord> signInOf(PersonId id) const;
    /// How many people hold exactly this grant now.
    [[nodiscard]] qint64 holderCount(const Grant& grant) const;

    PersonId insert(const Person& person, JournalNumber since);
    void replace(const Person& person, JournalNumber now);
    void grant(PersonId person, const Grant& grant, JournalNumber since);
    void revoke(PersonId person, const Grant& grant, JournalNumber now);
    void recordSignIn(PersonId person, const SignInRecord& record, JournalNumber now);

private:
    void insertRow(const Person& person, JournalNumber since);

    Database& m_database;
};

}  // namespace citss
