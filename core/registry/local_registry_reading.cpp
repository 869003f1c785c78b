// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/deeds.h"
#include "core/registry/guarded.h"
#include "core/registry/local_registry.h"
#include "core/registry/registry_problems.h"
#include "core/registry/secrets.h"
#include "core/registry/view_query.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace citss {

Instant LocalRegistry::momentOf(const ViewRequest& request,
                                JournalNumber asOf,
                                JournalNumber head,
                                const Journal& journal) const
{
    if (request.asOfTime) {
        return *request.asOfTime;
    }
    return asOf < head ? journal.timeOf(asOf) : m_surroundings.clock.now();
}

Result<Page> LocalRegistry::readFrom(Database& database,
                                     const ViewRequest& request,
                                     const Session& session) const
{
    const View* const view = m_surroundings.catalogue.view(request.view);
    if (view == nullptr) {
        return problem(ViewUnknown, {}, {request.view});
    }
    if (!rightsOf(session.grants, view->action, std::nullopt).view) {
        return problem(NotPermitted, {}, {actionTitle(view->action)});
    }
    const Journal journal(database);
    const JournalNumber head = journal.head().number;
    JournalNumber asOf =
        request.asOfTime ? journal.numberAt(*request.asOfTime) : request.asOf.value_or(head);
    asOf = std::clamp(asOf, JournalNumber(0), head);
    Result<Page> page = readPage(database,
                                 *view,
                                 request,
                                 {.scope = scopeOf(session.grants, view->action),
                                  .tier = tierOf(session.grants),
                                  .asOf = asOf,
                                  .head = head,
                                  .grants = session.grants,
                                  .person = session.person,
                                  .now = momentOf(request, asOf, head, journal)});
    if (!page) {
        return page;
    }
    Page shown = std::move(page).value();
    hideSecrets(shown, *view, m_surroundings.catalogue);
    tellDeeds(shown,
              *view,
              {.database = database, .catalogue = m_surroundings.catalogue, .session = session});
    return shown;
}

Result<Session> LocalRegistry::readerOf(const QByteArray& token)
{
    const std::scoped_lock lock(readingMutex());
    return guarded<Session>(m_file.database().path(), [&]() -> Result<Session> {
        Database& database = readingDatabase();
        const ReadTransaction moment(database);
        return sessionOf(token, database);
    });
}

Result<Page> LocalRegistry::readSums(const ViewRequest& request,
                                     const QByteArray& token,
                                     const Progress& progress)
{
    const Result<Session> session = readerOf(token);
    if (!session) {
        return session.error();
    }
    return guarded<Page>(m_file.database().path(), [&]() -> Result<Page> {
        Result<Page> page = Page();
        readAside([&](Database& database) {
            const Interruptible reading(database, progress);
            page = readFrom(database, request, *session);
        });
        return page;
    });
}

Result<Page> LocalRegistry::read(const ViewRequest& request,
                                 const QByteArray& token,
                                 const Progress& progress)
{
    if (progress.isCancelled()) {
        return problem(Cancelled);  // before its turn came
    }
    if (request.totals && m_reader) {
        // Of all rows: whoever turns a page does not wait for it.
        return readSums(request, token, progress);
    }
    const std::scoped_lock lock(readingMutex());
    return guarded<Page>(m_file.database().path(), [&]() -> Result<Page> {
        Database& database = readingDatabase();
        const ReadTransaction moment(database);
        const Interruptible reading(database, progress);
        const Result<Session> session = sessionOf(token, database);
        return session ? readFrom(database, request, *session) : Result<Page>(session.error());
    });
}

void LocalRegistry::readAside(const std::function<void(Database&)>& use)
{
    if (!m_reader) {
        withDatabase(use);
        return;
    }
    Database database(m_file.database().path(), Database::Mode::ReadOnly);
    const ReadTransaction moment(database);
    use(database);
}

}  // namespace citss
