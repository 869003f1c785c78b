// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/guarded.h"
#include "core/registry/local_registry.h"
#include "core/storage/transaction.h"

namespace citss {

QList<Result<Outcome>> LocalRegistry::executeAtomically(const Batch& batch,
                                                        const Progress& progress)
{
    QList<Result<Outcome>> outcomes;
    QStringList topics;
    {
        const std::scoped_lock lock(m_writing);
        const Result<bool> done = guarded<bool>(m_file.database().path(), [&]() -> Result<bool> {
            Transaction transaction(m_file.database());
            for (qsizetype i = 0; i < batch.commands.size(); ++i) {
                const Result<Session> session = sessionOf(batch.tokens.at(i), m_file.database());
                outcomes.append(
                    session
                        ? m_performer->perform(
                              batch.commands.at(i), *session, Performer::Purpose::Execute, progress)
                        : Result<Outcome>(session.error()));
                if (!outcomes.last()) {
                    return false;
                }
            }
            transaction.commit();
            return true;
        });
        topics = m_performer->takeTopics();
        if (!done || !*done) {
            m_performer->reload();
            topics.clear();
        }
        if (!done) {
            outcomes.append(Result<Outcome>(done.error()));
        }
        m_nextDeadline.reset();
    }
    announce(topics);
    return outcomes;
}

QList<Result<Outcome>> LocalRegistry::rehearseAll(const Batch& batch, const Progress& progress)
{
    QList<Result<Outcome>> outcomes;
    const std::scoped_lock lock(m_writing);
    const Result<bool> done = guarded<bool>(m_file.database().path(), [&]() -> Result<bool> {
        const Transaction never(m_file.database());
        for (qsizetype i = 0; i < batch.commands.size(); ++i) {
            const Result<Session> session = sessionOf(batch.tokens.at(i), m_file.database());
            outcomes.append(
                session ? m_performer->perform(
                              batch.commands.at(i), *session, Performer::Purpose::Execute, progress)
                        : Result<Outcome>(session.error()));
        }
        return true;
    });
    m_performer->reload();
    m_performer->takeTopics();
    if (!done) {
        outcomes.append(Result<Outcome>(done.error()));
    }
    return outcomes;
}

}  // namespace citss
