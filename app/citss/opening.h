// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring.h"

#include <QFuture>

#include <memory>

namespace citss {

class ProgressPanel;

using OpenedPointer = std::shared_ptr<OpenedRegistry::Opened>;

/// Opens a registry, or builds the demo for an empty path, on a thread of its own.
QFuture<OpenedPointer> openRegistry(const QString& path, std::shared_ptr<Progress> progress);

}  // namespace citss
