// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/table_paper.h"
#include "core/exchange/view_writer.h"
#include "core/registry/registry.h"

namespace citss {

/// Who puts a view on paper, and what they say of its rows.
struct PaperOrder {
    RegistryAbout about;
    QString person;
    QStringList filters;  ///< in words
};

/// All rows of a view as pages, in the current language. Blocks; windows call it off their thread.
/// Needs a QGuiApplication to be drawn, not to be read.
Result<TablePaper> paperOf(const ViewSource& source,
                           const ViewOrder& order,
                           const PaperOrder& paper);

/// The file appears when it is complete. Nothing if cancelled. Needs a QGuiApplication.
Problems writePdf(TablePaper& paper, const QString& path, const Progress& progress);

}  // namespace citss
