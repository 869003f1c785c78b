// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compliance_row_list.h"
#include "ui/widgets/registry_link.h"

#include <QCborMap>

namespace citss {

/// The named columns of a view over records at hand, as its own lists would show them. `records`
/// outlives the list. What the person may not see is left out.
std::vector<RowColumn> recordColumns(const RegistryLink& link,
                                     const View& view,
                                     const QStringList& names,
                                     const QList<QCborMap>& records);

}  // namespace citss
