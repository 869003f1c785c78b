// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/table_paper.h"
#include "core/exchange/view_writer.h"
#include "ui/shell/workplace.h"

class QPrinter;
class QWidget;

namespace citss {

/// Reads all rows of a view and shows them as pages that can be printed.
void printView(const Workplace& workplace,
               const View& view,
               const ViewOrder& order,
               const QStringList& filters,
               QWidget* window);

/// The same pages as in a PDF, on whatever printer was chosen.
void drawPages(TablePaper& paper, QPrinter& printer);

}  // namespace citss
