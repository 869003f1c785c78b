// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/citssctl/job.h"
#include "core/exchange/view_writer.h"

namespace citss {

/// Prints what is behind one figure of the one row that the filters leave: `asked` names its
/// column, or "column:view" where several views explain it.
ExitCode explainFigure(const Call& call,
                       const ViewSource& source,
                       const ViewOrder& order,
                       const QString& asked);

}  // namespace citss
