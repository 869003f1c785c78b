// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workplace.h"
#include "ui/widgets/registry_link.h"

class QWidget;

namespace citss {

/// Asks for a file and writes all rows of a view to it, in the format that its name asks for.
void exportView(const Workplace& workplace,
                const View& view,
                const ViewRequest& request,
                QWidget* window);

}  // namespace citss
