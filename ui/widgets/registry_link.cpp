// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/registry_link.h"

#include "core/base/format.h"
#include "core/base/random_source.h"
#include "core/base/words.h"
#include "core/registry/registry_problems.h"
#include "ui/widgets/when_done.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int CommandIdBytes = 16;

}  // namespace

RegistryLink::RegistryLink(Registry& registry, const Catalogue& catalogue)
    : m_catalogue(catalogue),
      m_cellText(catalogue),
      m_about(registry.about()),
      m_reading(registry),
      m_summing(registry),
      m_acting(registry),
      m_studying(registry)
{
    connect(
        &registry, &Registry::changed, this, [this](JournalNumber head, const QStringList& topics) {
            m_about.head = head;
            refreshAbout();
            Q_EMIT changed(topics);
        });
}

Rights RegistryLink::rights(Action action) const
{
    return m_session ? rightsOf(m_session->grants, action, std::nullopt) : Rights();
}

QList<const Column*> RegistryLink::visibleColumns(const View& view) const
{
    const int tier = m_session ? tierOf(m_session->grants) : 0;
    QList<const Column*> columns;
    for (const Column& column : view.columns) {
        if (column.tier <= tier) {
            columns.append(&column);
        }
    }
    return columns;
}

QString RegistryLink::readOnlyReason() const
{
    if (m_about.kind == RegistryAbout::Kind::Snapshot) {
        return tr("A snapshot is read-only.");
    }
    if (!m_moment.isNow()) {
        return tr("The past cannot be changed; go back to now first.");
    }
    return {};
}

QFuture<Result<Session>> RegistryLink::entered(const QFuture<Result<Session>>& attempt)
{
    QFuture<Result<Session>> waiting = attempt;
    return waiting.then(this, [this](const Result<Session>& session) {
        if (session) {
            m_session = *session;
            refreshAbout();
            Q_EMIT sessionChanged();
        }
        return session;
    });
}

QFuture<Result<Session>> RegistryLink::signIn(const QString& username, const QString& password)
{
    return entered(m_acting.run<Result<Session>>(
        [username, password](Registry& registry) { return registry.signIn(username, password); }));
}

QFuture<Result<Session>> RegistryLink::assume(const QString& username)
{
    return entered(m_acting.run<Result<Session>>(
        [username](Registry& registry) { return registry.assume(username); }));
}

QFuture<Problems> RegistryLink::unlock(const QString& password)
{
    const QByteArray token = m_session ? m_session->token : QByteArray();
    return m_acting.run<Problems>(
        [token, password](Registry& registry) { return registry.unlock(token, password); });
}

void RegistryLink::signOut()
{
    if (!m_session) {
        return;
    }
    const QByteArray token = m_session->token;
    m_session.reset();
    m_moment = {};
    m_acting.run<bool>([token](Registry& registry) {
        registry.signOut(token);
        return true;
    });
    Q_EMIT sessionChanged();
}

QFuture<Result<Page>> RegistryLink::read(ViewRequest request, const ProgressPointer& progress)
{
    request.asOf = m_moment.number;
    request.asOfTime = m_moment.time;
    const QByteArray token = m_session ? m_session->token : QByteArray();
    // No page waits for what has to look at all rows.
    RegistryWorker& worker = request.totals ? m_summing : m_reading;
    QFuture<Result<Page>> answer =
        worker.run<Result<Page>>([request, token, progress](Registry& registry) {
            return registry.read(request, token, *progress);
        });
    return answer.then(this, [this](const Result<Page>& page) {
        if (!page) {
            notice(page.error());
        }
        return page;
    });
}

QFuture<Result<Rehearsal>> RegistryLink::rehearse(const RehearsalRequest& request,
                                                  const ProgressPointer& progress)
{
    const QByteArray token = m_session ? m_session->token : QByteArray();
    return m_acting.run<Result<Rehearsal>>([request, token, progress](Registry& registry) {
        return registry.rehearse(request, token, *progress);
    });
}

QFuture<Result<Outcome>> RegistryLink::execute(const CommandRequest& request,
                                               const ProgressPointer& progress)
{
    const QByteArray token = m_session ? m_session->token : QByteArray();
    QFuture<Result<Outcome>> answer =
        m_acting.run<Result<Outcome>>([request, token, progress](Registry& registry) {
            return registry.execute(request, token, *progress);
        });
    return answer.then(this, [this](const Result<Outcome>& outcome) {
        if (!outcome) {
            notice(outcome.error());
        }
        return outcome;
    });
}

void RegistryLink::setMoment(const Moment& moment)
{
    if (moment != m_moment) {
        m_moment = moment;
        Q_EMIT momentChanged();
    }
}

QByteArray RegistryLink::newCommandId()
{
    SystemRandom random;
    return random.bytes(CommandIdBytes);
}

void RegistryLink::refreshAbout()
{
    // Several answers are taken in the order of the questions: then() would take one that is there
    // at once before an older one that is still on its way.
    const QFuture<RegistryAbout> answer =
        m_reading.run<RegistryAbout>([](Registry& registry) { return registry.about(); });
    whenDone(answer, this, [this](const RegistryAbout& about) {
        m_about = about;
        Q_EMIT aboutChanged();
    });
}

void RegistryLink::notice(const Problems& problems)
{
    const bool isLocked = std::any_of(problems.begin(), problems.end(), [](const Problem& each) {
        return each.type == &SessionLocked;
    });
    if (isLocked) {
        Q_EMIT locked();
    }
}

}  // namespace citss
