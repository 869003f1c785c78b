// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/registry.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace citss {

/// Takes calls on a registry off the caller's thread: windows never wait. Calls are done one after
/// the other in the order given; each comes back as a future.
class RegistryWorker {
public:
    explicit RegistryWorker(Registry& registry) : m_registry(registry), m_thread([this] { work(); })
    {
    }
    ~RegistryWorker();
    RegistryWorker(const RegistryWorker&) = delete;
    RegistryWorker& operator=(const RegistryWorker&) = delete;

    /// Runs `call` on the worker's thread.
    template <typename T>
    QFuture<T> run(std::function<T(Registry&)> call)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        enqueue([promise, call = std::move(call)](Registry& registry) {
            promise->addResult(call(registry));
            promise->finish();
        });
        return future;
    }

private:
    using Job = std::function<void(Registry&)>;

    void enqueue(Job job);
    void work();

    Registry& m_registry;
    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    std::thread m_thread;  // last: it starts using the members above
};

}  // namespace citss
