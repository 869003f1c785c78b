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

/// Writes all rows of a view to a file, page by page; runs on a worker.
Problems writeView(Registry& registry,
                   const ViewRequest& request,
                   const QByteArray& token,
                   const RegistryLink& link,
                   const QString& path);

}  // namespace citss
