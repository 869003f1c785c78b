// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/registry_worker.h"

namespace citss {

RegistryWorker::~RegistryWorker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_ready.notify_one();
    m_thread.join();
}

void RegistryWorker::enqueue(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_ready.notify_one();
}

void RegistryWorker::work()
{
    while (true) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_ready.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
            if (m_jobs.empty()) {
                return;
            }
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job(m_registry);
    }
}

}  // namespace citss
