// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring.h"

#include <QMap>

namespace citss {

extern const ProblemType PasswordUnknown;
extern const ProblemType UserNeeded;

ProblemTypes sessionBookProblems();

/// Signs in whoever is to give a command, each once: by password in a live registry, by name alone
/// in a training registry and on a snapshot.
class SessionBook {
public:
    explicit SessionBook(OpenedRegistry& opened) : m_opened(opened) {}

    /// What a person signs in with.
    void addPassword(const QString& username, const QString& password);
    [[nodiscard]] bool hasPassword(const QString& username) const
    {
        return m_passwords.contains(username);
    }
    /// Who gives commands that name nobody.
    void setUser(const QString& username) { m_user = username; }
    [[nodiscard]] QString user();

    /// The session of a person; of the user if nobody is named.
    Result<Session> sessionFor(const QString& username);
    Result<QByteArray> tokenFor(const QString& username);

private:
    Result<Session> signIn(const QString& username);

    OpenedRegistry& m_opened;
    QString m_user;
    QMap<QString, QString> m_passwords;
    QMap<QString, Session> m_sessions;
};

}  // namespace citss
