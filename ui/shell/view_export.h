// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/view_writer.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/registry_link.h"

class QWidget;

namespace citss {

class ViewTable;

/// Gives a table all that needs more than a registry: files, paper, and views kept on this
/// workstation.
void serveTable(ViewTable& table, const Workplace& workplace);

/// The rows of a table as they are shown: filters, order, columns, groups.
ViewOrder orderOf(const ViewTable& table);

/// Asks for a file and writes all rows of a view to it, in the format that its name asks for: also
/// as pages. `filters` are said on paper.
void exportView(const Workplace& workplace,
                const View& view,
                const ViewOrder& order,
                const QStringList& filters,
                QWidget* window);
void exportView(const Workplace& workplace,
                const View& view,
                const ViewRequest& request,
                QWidget* window);

/// Asks for the file that a table is to be written to; empty if none was chosen.
QString fileForTable(Prompter& prompter, const QString& name, QWidget* window);
/// The format that a file's name asks for, with the numbers of the current language.
TableOptions tableOptionsFor(const QString& path);
/// Says where the rows are, or why they are nowhere.
void tellExported(Prompter& prompter,
                  const QString& path,
                  const Problems& problems,
                  QWidget* window);

}  // namespace citss
