// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"
#include "core/registry/outcome.h"

namespace citss {

/// What a button does, in numbers where a rehearsal knows them: "Retire 3,412 instruments". The
/// command's title where nothing is counted.
QString actText(const CommandInfo& command, const QCborMap& fields, const QCborMap& made);

/// How what a command did is put right if it was wrong: nothing is ever edited.
QString correctionText(const QString& command, const Catalogue& catalogue);

}  // namespace citss
