// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/citss/desktop_options.h"

namespace citss {

class CommandDialog;
class MainWindow;

/// Opens the page and the event that were asked for; says so and ends the program if there is none.
bool setStage(MainWindow& window, const DesktopOptions& options);
/// Opens a command's form from the list in front; null where there is no such command.
CommandDialog* openForm(MainWindow& window, const QString& command);

}  // namespace citss
