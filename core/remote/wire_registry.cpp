// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/wire_registry.h"

#include "core/registry/registry_problems.h"
#include "core/remote/message.h"

namespace citss {

namespace {

using wire::Call;
using wire::Response;

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

}  // namespace

Response WireRegistry::call(const wire::Request& request) const
{
    const std::optional<Response> response =
        Response::fromBytes(m_carrier(request.bytes()), m_known);
    // A refusal without a reason is as little an answer as garbage.
    const bool isEmptyRefusal = response && response->problems && response->problems->isEmpty();
    return response && !isEmptyRefusal ? *response
                                       : Response{.problems = Problems{problem(MessageMalformed)}};
}

RegistryAbout WireRegistry::about()
{
    const Response response = call({.call = Call::About});
    return response.problems ? RegistryAbout()
                             : RegistryAbout::fromValue(response.body).value_or(RegistryAbout());
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
                                      const Progress&)
{
    return resultOf<Outcome>(
        call({.call = Call::Execute, .token = token, .body = request.toValue()}),
        [this](const Value& body) { return Outcome::fromValue(body, m_known); });
}

Result<Rehearsal> WireRegistry::rehearse(const RehearsalRequest& request,
                                         const QByteArray& token,
                                         const Progress&)
{
    return resultOf<Rehearsal>(
        call({.call = Call::Rehearse, .token = token, .body = wire::toValue(request)}),
        [this](const Value& body) { return wire::rehearsalFromValue(body, m_known); });
}

Result<Page> WireRegistry::read(const ViewRequest& request, const QByteArray& token)
{
    return resultOf<Page>(call({.call = Call::Read, .token = token, .body = request.toValue()}),
                          Page::fromValue);
}

}  // namespace citss
