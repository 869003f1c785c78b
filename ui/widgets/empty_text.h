// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

namespace citss {

/// What stands in the middle of a page or list that has nothing to show: why, and what would be
/// there.
QLabel* makeEmptyText(QWidget* parent);

}  // namespace citss
