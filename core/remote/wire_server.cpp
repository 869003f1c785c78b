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

Response execute(Registry& registry, const Request& request)
{
    const std::optional<CommandRequest> command = CommandRequest::fromValue(request.body);
    return command ? respond(registry.execute(*command, request.token),
                             [](const Outcome& each) { return each.toValue(); })
                   : malformed();
}

Response rehearse(Registry& registry, const Request& request)
{
    const auto wanted = wire::rehearsalRequestFromValue(request.body);
    return wanted ? respond(registry.rehearse(*wanted, request.token),
                            [](const Rehearsal& each) { return wire::toValue(each); })
                  : malformed();
}

Response read(Registry& registry, const Request& request)
{
    const std::optional<ViewRequest> view = ViewRequest::fromValue(request.body);
    return view ? respond(registry.read(*view, request.token),
                          [](const Page& each) { return each.toValue(); })
                : malformed();
}

Response responseTo(Registry& registry, const Request& request)
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
            return execute(registry, request);
        case Call::Rehearse:
            return rehearse(registry, request);
        case Call::Read:
            return read(registry, request);
    }
    Q_UNREACHABLE();
}

}  // namespace

QByteArray WireServer::answer(const QByteArray& request)
{
    const std::optional<Request> read = Request::fromBytes(request);
    if (!read) {
        return malformed().bytes();
    }
    try {
        return responseTo(m_registry, *read).bytes();
    } catch (const StorageError& error) {
        return Response{.problems = Problems{storageProblem(error, {})}}.bytes();
    }
}

}  // namespace citss
