// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring.h"

#include <QStringList>

namespace citss {

extern const ProblemType DemoUnknown;
extern const ProblemType DemoLineRefused;

ProblemTypes demoProblems();

/// The demos that the program carries: worlds to train in, each a batch of commands.
QStringList demoNames();

/// What a demo's registry is founded as.
Result<NewRegistry> demoFounding(const QString& name);

/// Performs a demo's commands in the training registry that was founded for it.
Problems playDemo(OpenedRegistry& opened, const QString& name, const Progress& progress);

/// The demo in memory: what the desktop opens when it is given nothing.
OpenedRegistry::Opened openDemo(const QString& name, const Progress& progress = Progress());

}  // namespace citss
