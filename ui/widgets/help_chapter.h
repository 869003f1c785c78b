// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace citss {

/// Which chapter of the guide explains a dialog: F1 in it opens the guide there.
void setHelpChapter(QWidget& dialog, const QString& chapter);
/// Empty if it has none of its own.
QString helpChapterOf(const QWidget& dialog);

}  // namespace citss
