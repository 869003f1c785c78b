// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

class QMimeData;

namespace citss {

/// Rows for the clipboard: tabs for spreadsheets, a table for documents. Cells are the shown texts.
std::unique_ptr<QMimeData> tableMimeData(const QStringList& titles, const QList<QStringList>& rows);

}  // namespace citss
