// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/password.h"

#include <algorithm>
#include <sodium.h>

namespace citss {

const ProblemType PasswordTooWeak = {
    "PASSWORD_TOO_WEAK",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "The password needs at least 10 characters, among them a capital letter, a small "
        "letter, a digit and another sign.")};
const ProblemType NotPasswordHash = {
    "NOT_PASSWORD_HASH",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "A command carries a password only as its Argon2id hash; this is not one.")};

ProblemTypes passwordProblems()
{
    static const ProblemType* const types[] = {&PasswordTooWeak, &NotPasswordHash};
    return types;
}

namespace {

constexpr qsizetype LeastLength = 10;

}  // namespace

Problems checkPassword(const QString& password)
{
    const auto has = [&password](auto test) {
        return std::any_of(password.begin(), password.end(), test);
    };
    const bool strong =
        password.size() >= LeastLength && has([](QChar c) { return c.isUpper(); }) &&
        has([](QChar c) { return c.isLower(); }) && has([](QChar c) { return c.isDigit(); }) &&
        has([](QChar c) { return !c.isLetterOrNumber(); });
    return strong ? Problems{} : Problems{problem(PasswordTooWeak, QStringLiteral("password"))};
}

QString hashPassword(const QString& password, PasswordStrength strength)
{
    CHECK(sodium_init() >= 0);
    const QByteArray secret = password.toUtf8();
    QByteArray out(crypto_pwhash_STRBYTES, '\0');
    const bool quick = strength == PasswordStrength::Quick;
    const int result =
        crypto_pwhash_str(out.data(),
                          secret.constData(),
                          static_cast<unsigned long long>(secret.size()),
                          quick ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_MODERATE,
                          quick ? static_cast<size_t>(crypto_pwhash_MEMLIMIT_MIN)
                                : static_cast<size_t>(crypto_pwhash_MEMLIMIT_MODERATE));
    CHECK(result == 0);
    return QString::fromLatin1(out.constData());
}

bool passwordMatches(const QString& password, const QString& hash)
{
    CHECK(sodium_init() >= 0);
    const QByteArray secret = password.toUtf8();
    return crypto_pwhash_str_verify(hash.toLatin1().constData(),
                                    secret.constData(),
                                    static_cast<unsigned long long>(secret.size())) == 0;
}

bool isPasswordHash(const QString& text)
{
    CHECK(sodium_init() >= 0);
    return text.size() < static_cast<qsizetype>(crypto_pwhash_STRBYTES) &&
           crypto_pwhash_str_needs_rehash(text.toLatin1().constData(),
                                          crypto_pwhash_OPSLIMIT_MIN,
                                          static_cast<size_t>(crypto_pwhash_MEMLIMIT_MIN)) >= 0;
}

}  // namespace citss
