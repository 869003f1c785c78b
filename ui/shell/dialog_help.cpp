// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialog_help.h"

#include "ui/shell/help_window.h"
#include "ui/widgets/help_chapter.h"
#include "ui/widgets/shortcuts.h"

#include <QApplication>
#include <QEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

const QString KeysName = u"helpKeys"_s;

}  // namespace

void bindHelp(QDialog& dialog, const QString& chapter)
{
    auto* const keys = new QShortcut(&dialog);
    keys->setObjectName(KeysName);
    keys->setKeys(keysOf(Shortcut::Help));
    // Its child: a dialog keeps the windows that it covers from being used.
    QObject::connect(keys, &QShortcut::activated, &dialog, [&dialog, chapter] {
        auto* help = dialog.findChild<HelpWindow*>();
        if (help == nullptr) {
            help = new HelpWindow(&dialog);
        }
        help->openAt(chapter);
    });
}

DialogHelp::DialogHelp(QWidget& window, std::function<QString()> covered)
    : QObject(&window), m_window(window), m_covered(std::move(covered))
{
    qApp->installEventFilter(this);
}

bool DialogHelp::isOfWindow(const QWidget& dialog) const
{
    const QWidget* above = &dialog;
    while (above != nullptr && above != &m_window) {
        above = above->parentWidget();
    }
    return above != nullptr;
}

bool DialogHelp::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Show) {
        return false;
    }
    auto* const dialog = qobject_cast<QDialog*>(watched);
    const bool isHelpless =
        dialog != nullptr && qobject_cast<HelpWindow*>(dialog) == nullptr && isOfWindow(*dialog) &&
        dialog->findChild<QShortcut*>(KeysName, Qt::FindDirectChildrenOnly) == nullptr;
    if (isHelpless) {
        const QString own = helpChapterOf(*dialog);
        bindHelp(*dialog, own.isEmpty() ? m_covered() : own);
    }
    return false;
}

}  // namespace citss
