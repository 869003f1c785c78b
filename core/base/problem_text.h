// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QString>

namespace citss {

/// The sentence of a problem in the current language. The only place that makes one.
QString problemText(const Problem& problem);

/// A term of the "Label" context (field, state, kind, column title) in the current language.
QString labelText(const char* english);
QString labelText(const QString& english);

}  // namespace citss
