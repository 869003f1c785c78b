// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/citssctl/job.h"

namespace citss {

/// User names and passwords from a JSON file that nobody else may read.
Result<QMap<QString, QString>> readCredentials(const QString& path);

/// Whether the call or the environment carries a password.
bool isPasswordGiven(const Call& call);

/// The user's password: from the file that the call names, the environment, or the person.
Result<QString> findPassword(const Call& call, const QString& username);

}  // namespace citss
