// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/table_paper.h"
#include "ui/shell/workplace.h"

class QPrinter;

namespace citss {

class ViewTable;

/// Reads all rows of a table and shows them as pages that can be printed.
void printTable(const Workplace& workplace, ViewTable& table);

/// The same pages as in a PDF, on whatever printer was chosen.
void drawPages(TablePaper& paper, QPrinter& printer);

}  // namespace citss
