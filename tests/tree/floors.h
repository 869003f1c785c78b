// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tree/source_text.h"

#include <functional>

namespace citss::tree {

/// Includes that point up or sideways, from folders that no floor knows, or to another folder's
/// commands.
Findings wrongArrows(const QList<SourceFile>& files);

/// Groups of files, or of modules (x.h with x.cpp), that include each other in a ring.
Findings includeLoops(const QList<SourceFile>& files);

/// Headers of libraries where their floor does not allow them: Boost outside exact.cpp, SQLite
/// outside storage, other parts of Qt than QtCore in core.
Findings wrongLibraries(const QList<SourceFile>& files,
                        const std::function<bool(const QString& header)>& isInQtCore);

}  // namespace citss::tree
