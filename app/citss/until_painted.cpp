// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citss/until_painted.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace citss {

UntilPainted::UntilPainted(QWidget& window) : QObject(&window)
{
    window.installEventFilter(this);
}

bool UntilPainted::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        // Queued: when its children are painted too.
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace citss
