// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session_book.h"

namespace citss {

const ProblemType PasswordUnknown = {
    "PASSWORD_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "No password was given for \"%1\". A command is given as somebody else only "
                      "in a training registry or with a file of credentials."),
    {{{"username"}}}};
const ProblemType UserNeeded = {
    "USER_NEEDED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Say who you are: a live registry takes nothing from nobody.")};

ProblemTypes sessionBookProblems()
{
    static const ProblemType* const types[] = {&PasswordUnknown, &UserNeeded};
    return types;
}

void SessionBook::addPassword(const QString& username, const QString& password)
{
    m_passwords.insert(username, password);
}

QString SessionBook::user()
{
    if (m_user.isEmpty()) {
        m_user = m_opened.defaultUser();
    }
    return m_user;
}

Result<Session> SessionBook::sessionFor(const QString& username)
{
    const QString name = username.isEmpty() ? user() : username;
    if (name.isEmpty()) {
        return problem(UserNeeded);
    }
    if (const auto known = m_sessions.constFind(name); known != m_sessions.constEnd()) {
        return *known;
    }
    Result<Session> session = signIn(name);
    if (session) {
        m_sessions.insert(name, *session);
    }
    return session;
}

Result<QByteArray> SessionBook::tokenFor(const QString& username)
{
    const Result<Session> session = sessionFor(username);
    return session ? Result<QByteArray>(session->token) : Result<QByteArray>(session.error());
}

Result<Session> SessionBook::signIn(const QString& username)
{
    const auto password = m_passwords.constFind(username);
    if (password != m_passwords.constEnd() && !m_opened.isSnapshot()) {
        return m_opened.registry().signIn(username, *password);
    }
    if (m_opened.isTraining() || m_opened.isSnapshot()) {
        return m_opened.registry().assume(username);
    }
    return problem(PasswordUnknown, QStringLiteral("as"), {username});
}

}  // namespace citss
