// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/wire_server.h"

#include "core/registry/registry_problems.h"
#include "core/remote/message.h"
#include "core/storage/registry_file.h"
#include "core/storage/storage_error.h"

namespace citss {

namespace {

using wire::Call;
using wire::Request;
using wire::Response;

Response malformed()
{
    return {.problems = Problems{problem(MessageMalformed)}};
}

template <typename T, typename Write>
Response respond(const Result<T>& result, const Write& write)
{
    return result ? Response{.body = write(*result)} : Response{.problems = result.error()};
}

Response respond(const Result<Session>& session)
{
    return respond(session, [](const Session& each) { return wire::toValue(each); });
}

Response signIn(Registry& registry, const QCborMap& body)
{
    return respond(registry.signIn(body.value(QStringLiteral("username")).toString(),
                                   body.value(QStringLiteral("password")).toString()));
}

Response unlock(Registry& registry, const Request& request)
{
    const Problems problems = registry.unlock(
        request.token, request.body.toMap().value(QStringLiteral("password")).toString());
    return problems.isEmpty() ? Response{} : Response{.problems = problems};
}

Response execute(Registry& registry, const Request& request, const Progress& progress)
{
    const std::optional<CommandRequest> command = CommandRequest::fromValue(request.body);
    return command ? respond(registry.execute(*command, request.token, progress),
                             [](const Outcome& each) { return each.toValue(); })
                   : malformed();
}

Response rehearse(Registry& registry, const Request& request, const Progress& progress)
{
    const auto wanted = wire::rehearsalRequestFromValue(request.body);
    return wanted ? respond(registry.rehearse(*wanted, request.token, progress),
                            [](const Rehearsal& each) { return wire::toValue(each); })
                  : malformed();
}

Response read(Registry& registry, const Request& request, const Progress& progress)
{
    const std::optional<ViewRequest> view = ViewRequest::fromValue(request.body);
    return view ? respond(registry.read(*view, request.token, progress),
                          [](const Page& each) { return each.toValue(); })
                : malformed();
}

Response responseTo(Registry& registry, const Request& request, const Progress& progress)
{
    switch (request.call) {
        case Call::About:
            return {.body = registry.about().toValue()};
        case Call::SignIn:
            return signIn(registry, request.body.toMap());
        case Call::Assume:
            return respond(
                registry.assume(request.body.toMap().value(QStringLiteral("username")).toString()));
        case Call::Unlock:
            return unlock(registry, request);
        case Call::SignOut:
            registry.signOut(request.token);
            return {};
        case Call::Execute:
            return execute(registry, request, progress);
        case Call::Rehearse:
            return rehearse(registry, request, progress);
        case Call::Read:
            return read(registry, request, progress);
        case Call::Cancel:
            break;
    }
    Q_UNREACHABLE();
}

/// Passes on each thousandth of the way: a report for each of a million rows would drown the peer.
Progress::Listener thousandths(const WireServer::Send& send, qint64 number)
{
    return [send, number, last = std::pair<qint64, qint64>(-1, -1)](qint64 done,
                                                                    qint64 total) mutable {
        const std::pair now(total, total > 0 ? done / ((total + 999) / 1'000) : done);
        if (std::exchange(last, now) != now) {
            send(wire::ProgressNotice{.number = number, .done = done, .total = total}.bytes());
        }
    };
}

}  // namespace

WireServer::WireServer(Registry& registry, Send send)
    : m_registry(registry),
      m_send(std::move(send)),
      m_changes(
          QObject::connect(&registry,
                           &Registry::changed,
                           [send = m_send](JournalNumber head, const QStringList& topics) {
                               send(wire::ChangeNotice{.head = head, .topics = topics}.bytes());
                           }))
{
}

WireServer::~WireServer()
{
    QObject::disconnect(m_changes);
}

void WireServer::receive(const QByteArray& bytes)
{
    const std::optional<Request> request = Request::fromBytes(bytes);
    if (!request) {
        m_send(malformed().bytes());
    } else if (request->call == Call::Cancel) {
        cancel(request->number);
    } else {
        perform(*request);
    }
}

void WireServer::cancel(qint64 number)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_running.find(number); found != m_running.end()) {
        found->second->cancel();
    }
}

void WireServer::perform(const Request& request)
{
    Progress progress(thousandths(m_send, request.number));
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_running.emplace(request.number, &progress).second) {
            m_send(malformed().bytes());
            return;
        }
    }
    Response response = [&] {
        try {
            return responseTo(m_registry, request, progress);
        } catch (const StorageError& error) {
            return Response{.problems = Problems{storageProblem(error, {})}};
        }
    }();
    response.number = request.number;
    {
        const std::scoped_lock lock(m_mutex);
        m_running.erase(request.number);
    }
    m_send(response.bytes());
}

}  // namespace citss
