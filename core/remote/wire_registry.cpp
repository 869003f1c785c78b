// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/wire_registry.h"

#include "core/registry/registry_problems.h"
#include "core/remote/message.h"

namespace citss {

namespace {

using wire::Call;
using wire::Response;

/// How long a call waits before it looks again whether it is to stop.
constexpr std::chrono::milliseconds Pause{100};

/// The response's value as `read` understands it, its problems, or that it makes no sense.
template <typename T, typename Read>
Result<T> resultOf(const Response& response, const Read& read)
{
    if (response.problems) {
        return *response.problems;
    }
    const std::optional<T> value = read(response.body);
    return value ? Result<T>(*value) : Result<T>(problem(MessageMalformed));
}

Result<Session> sessionOf(const Response& response)
{
    return resultOf<Session>(response, wire::sessionFromValue);
}

/// The topics of all views: after a restore everything may be different.
QStringList allTopics(const Catalogue& catalogue)
{
    QStringList topics;
    for (const View& view : catalogue.views) {
        for (const char* topic : view.topics) {
            topics.append(QLatin1String(topic));
        }
    }
    topics.removeDuplicates();
    return topics;
}

}  // namespace

WireRegistry::WireRegistry(Send send, const Catalogue& catalogue)
    : m_send(std::move(send)), m_catalogue(catalogue)
{
}

Response WireRegistry::call(wire::Request request, const Progress& progress)
{
    Waiting waiting{.progress = progress};
    {
        const std::scoped_lock lock(m_mutex);
        request.number = ++m_lastNumber;
        m_waiting.emplace(request.number, &waiting);
    }
    m_send(request.bytes());
    return await(request.number, waiting);
}

Response WireRegistry::await(qint64 number, Waiting& waiting)
{
    std::unique_lock lock(m_mutex);
    while (!m_answered.wait_for(lock, Pause, [&waiting] { return waiting.response.has_value(); })) {
        if (waiting.progress.isCancelled()) {
            lock.unlock();
            askToCancel(number);
            lock.lock();
        }
    }
    m_waiting.erase(number);
    return *std::move(waiting.response);
}

/// Asked again until there is an answer: one that comes before its call has begun goes unheard.
void WireRegistry::askToCancel(qint64 number) const
{
    m_send(wire::Request{.call = Call::Cancel, .number = number}.bytes());
}

void WireRegistry::receive(const QByteArray& bytes)
{
    const auto answer = wire::answerFromBytes(bytes, m_catalogue.problems);
    if (!answer) {
        endAll({problem(MessageMalformed)});
        return;
    }
    std::visit([this](const auto& each) { take(each); }, *answer);
}

void WireRegistry::lose()
{
    endAll({problem(ConnectionLost)});
}

void WireRegistry::endAll(const Problems& problems)
{
    const std::scoped_lock lock(m_mutex);
    for (auto& [number, waiting] : m_waiting) {
        if (!waiting->response) {
            waiting->response = Response{.number = number, .problems = problems};
        }
    }
    m_answered.notify_all();
}

void WireRegistry::take(const Response& response)
{
    if (response.number == 0) {
        endAll(response.problems.value_or(Problems{problem(MessageMalformed)}));
        return;
    }
    const std::scoped_lock lock(m_mutex);
    const auto found = m_waiting.find(response.number);
    if (found != m_waiting.end() && !found->second->response) {
        found->second->response = response;
        m_answered.notify_all();
    }
}

void WireRegistry::take(const wire::ProgressNotice& notice)
{
    const Progress* const progress = [&]() -> const Progress* {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_waiting.find(notice.number);
        const bool isOpen = found != m_waiting.end() && !found->second->response;
        return isOpen ? &found->second->progress : nullptr;
    }();
    if (progress == nullptr) {
        return;
    }
    // The caller waits for an answer that only this thread brings: its progress is still there.
    progress->report(notice.done, notice.total);
    if (progress->isCancelled()) {
        askToCancel(notice.number);
    }
}

void WireRegistry::take(const wire::ChangeNotice& notice)
{
    see(notice.head, notice.topics);
}

/// A head below one already seen means that the registry was restored from a copy.
void WireRegistry::see(JournalNumber head, QStringList topics)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (head < m_head) {
            topics = allTopics(m_catalogue);
        }
        m_head = head;
    }
    if (!topics.isEmpty()) {
        Q_EMIT changed(head, topics);
    }
}

RegistryAbout WireRegistry::about()
{
    const Response response = call({.call = Call::About});
    const auto about = response.problems ? std::nullopt : RegistryAbout::fromValue(response.body);
    if (about) {
        see(about->head, {});
    }
    return about.value_or(RegistryAbout());
}

Result<Session> WireRegistry::signIn(const QString& username, const QString& password)
{
    return sessionOf(call({.call = Call::SignIn,
                           .body = QCborMap{{QStringLiteral("username"), username},
                                            {QStringLiteral("password"), password}}}));
}

Result<Session> WireRegistry::assume(const QString& username)
{
    return sessionOf(
        call({.call = Call::Assume, .body = QCborMap{{QStringLiteral("username"), username}}}));
}

Problems WireRegistry::unlock(const QByteArray& token, const QString& password)
{
    return call({.call = Call::Unlock,
                 .token = token,
                 .body = QCborMap{{QStringLiteral("password"), password}}})
        .problems.value_or(Problems());
}

void WireRegistry::signOut(const QByteArray& token)
{
    static_cast<void>(call({.call = Call::SignOut, .token = token}));
}

Result<Outcome> WireRegistry::execute(const CommandRequest& request,
                                      const QByteArray& token,
                                      const Progress& progress)
{
    return resultOf<Outcome>(
        call({.call = Call::Execute, .token = token, .body = request.toValue()}, progress),
        [this](const Value& body) { return Outcome::fromValue(body, m_catalogue.problems); });
}

Result<Rehearsal> WireRegistry::rehearse(const RehearsalRequest& request,
                                         const QByteArray& token,
                                         const Progress& progress)
{
    return resultOf<Rehearsal>(
        call({.call = Call::Rehearse, .token = token, .body = wire::toValue(request)}, progress),
        [this](const Value& body) { return wire::rehearsalFromValue(body, m_catalogue.problems); });
}

Result<Page> WireRegistry::read(const ViewRequest& request,
                                const QByteArray& token,
                                const Progress& progress)
{
    return resultOf<Page>(
        call({.call = Call::Read, .token = token, .body = request.toValue()}, progress),
        Page::fromValue);
}

}  // namespace citss
