// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

#include <memory>

class QTabBar;

namespace citss {

class CompliancePage;
class Desk;

/// What a window at a desk is given; it looks at no chain.
WindowParts partsOf(Desk& desk);

/// A window in front, with the keys.
std::unique_ptr<MainWindow> windowOf(const Workplace& workplace, const WindowParts& parts);
std::unique_ptr<MainWindow> windowOf(Desk& desk);

/// Waits until all that a window shows has been read, and what this asks for in its turn.
void settle(const MainWindow& window);

/// Goes to a tab along the keys.
void goToTab(QTabBar* bar, int index);
/// Goes to a step of compliance along its tabs.
void goToStep(CompliancePage& page, const QString& name);

}  // namespace citss
