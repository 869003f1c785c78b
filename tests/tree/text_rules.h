// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tree/source_text.h"

namespace citss::tree {

/// SQL outside the stores, the views, storage, the journal and the one builder of view queries.
Findings misplacedSql(const QList<SourceFile>& files);

/// The machine's clock and chance, and binary floating point, in core: a replay would differ.
Findings nondeterminism(const QList<SourceFile>& files);

/// Walks over hash containers, whose order differs from run to run.
Findings unorderedWalks(const QList<SourceFile>& files);

/// Files that do not begin with their licence; scripts have it on the second line.
Findings missingLicences(const QList<SourceFile>& files);

/// Notes of work left undone.
Findings openEnds(const QList<SourceFile>& files);

}  // namespace citss::tree
