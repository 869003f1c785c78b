// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/help_chapter.h"

#include <QVariant>
#include <QWidget>

namespace citss {

namespace {

constexpr const char* Property = "helpChapter";

}  // namespace

void setHelpChapter(QWidget& dialog, const QString& chapter)
{
    dialog.setProperty(Property, chapter);
}

QString helpChapterOf(const QWidget& dialog)
{
    return dialog.property(Property).toString();
}

}  // namespace citss
