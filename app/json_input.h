// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCborMap>

namespace citss {

extern const ProblemType JsonMalformed;
extern const ProblemType JsonNotObject;
extern const ProblemType JsonNotExact;

ProblemTypes jsonProblems();

/// Reads one JSON object as values, whole numbers exact. A fault is told by its line and column.
Result<QCborMap> readJsonObject(const QByteArray& text);

}  // namespace citss
