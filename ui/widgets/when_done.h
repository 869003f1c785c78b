// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

#include <utility>

namespace citss {

/// Calls `take` with what a future brings, in the context's thread, unless the context is gone by
/// then. QFuture::then() of Qt 6.4 looks at its context from the worker's thread and ends the
/// program if it finds it gone: a page that was closed while it read.
template <typename T, typename Take>
void whenDone(const QFuture<T>& future, QObject* context, Take take)
{
    auto* const watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher,
                     &QFutureWatcherBase::finished,
                     context,
                     [watcher, take = std::move(take)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled()) {
                             take(watcher->result());
                         }
                     });
    watcher->setFuture(future);
}

}  // namespace citss
