// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/command.h"
#include "core/registry/view.h"

#include <QCborMap>

namespace citss {

/// Whether a command takes rows of holdings or blocks as its instruments or serial numbers.
bool takesRows(const CommandType& command, const View& view);

/// Puts the rows into the fields of such a command. Returns why they cannot be put together; empty
/// if they can.
QString fillLines(QCborMap& fields,
                  const CommandType& command,
                  const View& view,
                  const QList<QCborMap>& rows);

}  // namespace citss
