// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/citssctl/job.h"

#include <QCborMap>

namespace citss {

/// The rules that a word names, whole: a rule set that ships ("WA-CP1"), one of an adopted version
/// of a pack ("WA-CP1@2"), or a JSON file of one's own.
Result<QCborMap> rulesNamed(const QString& word, const Desk& desk, const QByteArray& token);

}  // namespace citss
