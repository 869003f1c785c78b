// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scenario.h"

namespace citss {

/// Some columns of all rows of a view, a line each.
QStringList linesOf(Scenario& s,
                    const QString& view,
                    const QStringList& columns,
                    const QList<Filter>& filters = {});

/// What a reversal has to bring back: blocks, balances, penalties, events and runs.
QStringList pictureOf(Scenario& s);

/// What is wrong by the registry's own invariants and by its chain.
QString wrongs(Scenario& s);

/// What all accounts hold of each series, against what was issued.
QString misfits(Scenario& s);

}  // namespace citss
