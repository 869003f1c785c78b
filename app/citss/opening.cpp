// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citss/opening.h"

#include "app/demo.h"

#include <QCoreApplication>
#include <QPromise>

#include <thread>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

OpenedRegistry::Opened openDemoOrEmpty(const Progress& progress)
{
    const QStringList names = demoNames();
    if (!names.isEmpty()) {
        return openDemo(names.first(), progress);
    }
    return OpenedRegistry::inMemory({.name = u"Training"_s,
                                     .training = true,
                                     .username = u"trainer"_s,
                                     .person = u"Trainer"_s,
                                     .password = {},
                                     .start = SystemClock().now()});
}

}  // namespace

QFuture<OpenedPointer> openRegistry(const QString& path, std::shared_ptr<Progress> progress)
{
    auto promise = std::make_shared<QPromise<OpenedPointer>>();
    promise->start();
    QFuture<OpenedPointer> future = promise->future();
    std::thread([promise, path, progress = std::move(progress)] {
        auto opened = std::make_shared<OpenedRegistry::Opened>(
            path.isEmpty() ? openDemoOrEmpty(*progress) : OpenedRegistry::open(path, *progress));
        if (*opened) {
            (*opened)->get()->registry().moveToThread(QCoreApplication::instance()->thread());
        }
        promise->addResult(opened);
        promise->finish();
    }).detach();
    return future;
}

}  // namespace citss
