// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/registry/outcome.h"

#include <QJsonObject>

namespace citss {

/// What became of one command, as scripts read it:
///   {"status": "done|proposed|repeated|refused|failed", "number": …, "made": {…},
///    "warnings": […], "problems": […], "id": "…"}
/// A warning or problem has a stable code, the field, the sentence in the chosen language, the
/// rule.
QJsonObject outcomeJson(const CommandRequest& request, const Result<Outcome>& outcome);

/// Whether a second person must decide before anything happens.
bool waitsForSecondPerson(const CommandRequest& request, const Outcome& outcome);

QByteArray jsonLine(const QJsonObject& object);

}  // namespace citss
