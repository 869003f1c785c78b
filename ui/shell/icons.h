// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace citss {

/// One of our own line drawings (resources/icons/NAME.svg) in a colour of the palette.
QIcon lineIcon(const QString& name, const QColor& colour, const QColor& selected = {});

}  // namespace citss
