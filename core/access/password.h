// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace citss {

extern const ProblemType PasswordTooWeak;
extern const ProblemType NotPasswordHash;

ProblemTypes passwordProblems();

/// How hard a password hash is made; tests and training use Quick.
enum class PasswordStrength { Moderate, Quick };

/// Refuses what is shorter than 10 characters or lacks upper case, lower case, digit or special
/// character (registry.md section 11).
Problems checkPassword(const QString& password);

/// Argon2id with a salt of its own, as libsodium writes it.
QString hashPassword(const QString& password, PasswordStrength strength);
bool passwordMatches(const QString& password, const QString& hash);
/// Whether the text is a hash that passwordMatches can read: what commands accept.
bool isPasswordHash(const QString& text);

}  // namespace citss
