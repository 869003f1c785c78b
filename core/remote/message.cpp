// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/message.h"

namespace citss::wire {

namespace {

const QString VersionKey = QStringLiteral("version");
const QString CallKey = QStringLiteral("call");
const QString TokenKey = QStringLiteral("token");
const QString BodyKey = QStringLiteral("body");
const QString ProblemsKey = QStringLiteral("problems");
const QString ValueKey = QStringLiteral("value");

/// The map of a message of this version; nothing if it is none.
std::optional<QCborMap> messageFrom(const QByteArray& bytes)
{
    const std::optional<Value> value = fromCanonicalBytes(bytes);
    if (!value || !value->isMap() || value->toMap().value(VersionKey) != Value(Version)) {
        return std::nullopt;
    }
    return value->toMap();
}

Value grantValue(const Grant& grant)
{
    return QCborArray{roleCode(grant.role),
                      grant.jurisdiction ? Value(grant.jurisdiction->text()) : Value(nullptr)};
}

std::optional<Grant> grantFrom(const Value& value)
{
    const QCborArray parts = value.toArray();
    const std::optional<Role> role = roleFromCode(parts.at(0).toString());
    if (parts.size() != 2 || !role) {
        return std::nullopt;
    }
    if (parts.at(1).isNull()) {
        return Grant{.role = *role, .jurisdiction = std::nullopt};
    }
    const Result<JurisdictionCode> jurisdiction = JurisdictionCode::parse(parts.at(1).toString());
    return jurisdiction ? std::optional(Grant{.role = *role, .jurisdiction = *jurisdiction})
                        : std::nullopt;
}

template <typename T>
Value resultValue(const Result<T>& result)
{
    return result ? QCborMap{{ValueKey, result->toValue()}}
                  : QCborMap{{ProblemsKey, citss::toValue(result.error())}};
}

template <typename T, typename Read>
std::optional<Result<T>> resultFrom(const Value& value, ProblemTypes known, const Read& read)
{
    const QCborMap map = value.toMap();
    if (map.contains(ProblemsKey)) {
        const Problems problems = problemsFromValue(map.value(ProblemsKey), known);
        return problems.isEmpty() ? std::nullopt : std::optional(Result<T>(problems));
    }
    const std::optional<T> read_ = read(map.value(ValueKey));
    return read_ ? std::optional(Result<T>(*read_)) : std::nullopt;
}

std::optional<Result<Outcome>> outcomeFrom(const Value& value, ProblemTypes known)
{
    return resultFrom<Outcome>(
        value, known, [known](const Value& own) { return Outcome::fromValue(own, known); });
}

std::optional<Result<Page>> pageFrom(const Value& value, ProblemTypes known)
{
    return resultFrom<Page>(value, known, Page::fromValue);
}

}  // namespace

QByteArray Request::bytes() const
{
    return canonicalBytes(QCborMap{{VersionKey, Version},
                                   {CallKey, static_cast<int>(call)},
                                   {TokenKey, token},
                                   {BodyKey, body}});
}

std::optional<Request> Request::fromBytes(const QByteArray& bytes)
{
    const std::optional<QCborMap> map = messageFrom(bytes);
    const qint64 call = map ? map->value(CallKey).toInteger(0) : 0;
    if (call < static_cast<int>(Call::About) || call > static_cast<int>(Call::Read) ||
        !map->value(TokenKey).isByteArray()) {
        return std::nullopt;
    }
    return Request{.call = static_cast<Call>(call),
                   .token = map->value(TokenKey).toByteArray(),
                   .body = map->value(BodyKey)};
}

QByteArray Response::bytes() const
{
    QCborMap map{{VersionKey, Version}};
    if (problems) {
        map.insert(ProblemsKey, citss::toValue(*problems));
    } else {
        map.insert(BodyKey, body);
    }
    return canonicalBytes(map);
}

std::optional<Response> Response::fromBytes(const QByteArray& bytes, ProblemTypes known)
{
    const std::optional<QCborMap> map = messageFrom(bytes);
    if (!map) {
        return std::nullopt;
    }
    if (map->contains(ProblemsKey)) {
        return Response{.problems = problemsFromValue(map->value(ProblemsKey), known)};
    }
    return map->contains(BodyKey) ? std::optional(Response{.body = map->value(BodyKey)})
                                  : std::nullopt;
}

Value toValue(const Session& session)
{
    QCborArray grants;
    for (const Grant& grant : session.grants) {
        grants.append(grantValue(grant));
    }
    return QCborMap{{QStringLiteral("token"), session.token},
                    {QStringLiteral("person"), session.person.number()},
                    {QStringLiteral("username"), session.username},
                    {QStringLiteral("name"), session.name},
                    {QStringLiteral("grants"), grants}};
}

std::optional<Session> sessionFromValue(const Value& value)
{
    const QCborMap map = value.toMap();
    Session session{.token = map.value(QStringLiteral("token")).toByteArray(),
                    .person = PersonId(map.value(QStringLiteral("person")).toInteger()),
                    .username = map.value(QStringLiteral("username")).toString(),
                    .name = map.value(QStringLiteral("name")).toString(),
                    .grants = {}};
    for (const QCborValue item : map.value(QStringLiteral("grants")).toArray()) {
        const std::optional<Grant> grant = grantFrom(item);
        if (!grant) {
            return std::nullopt;
        }
        session.grants.append(*grant);
    }
    return session.token.isEmpty() ? std::nullopt : std::optional(session);
}

Value toValue(const RehearsalRequest& request)
{
    QCborArray commands;
    for (const CommandRequest& command : request.commands) {
        commands.append(command.toValue());
    }
    QCborArray views;
    for (const ViewRequest& view : request.views) {
        views.append(view.toValue());
    }
    return QCborMap{{QStringLiteral("commands"), commands}, {QStringLiteral("views"), views}};
}

std::optional<RehearsalRequest> rehearsalRequestFromValue(const Value& value)
{
    const QCborMap map = value.toMap();
    RehearsalRequest request;
    for (const QCborValue item : map.value(QStringLiteral("commands")).toArray()) {
        const std::optional<CommandRequest> command = CommandRequest::fromValue(item);
        if (!command) {
            return std::nullopt;
        }
        request.commands.append(*command);
    }
    for (const QCborValue item : map.value(QStringLiteral("views")).toArray()) {
        const std::optional<ViewRequest> view = ViewRequest::fromValue(item);
        if (!view) {
            return std::nullopt;
        }
        request.views.append(*view);
    }
    return value.isMap() ? std::optional(request) : std::nullopt;
}

Value toValue(const Rehearsal& rehearsal)
{
    QCborArray outcomes;
    for (const Result<Outcome>& outcome : rehearsal.outcomes) {
        outcomes.append(resultValue(outcome));
    }
    QCborArray pages;
    for (const Result<Page>& page : rehearsal.pages) {
        pages.append(resultValue(page));
    }
    return QCborMap{{QStringLiteral("outcomes"), outcomes}, {QStringLiteral("pages"), pages}};
}

std::optional<Rehearsal> rehearsalFromValue(const Value& value, ProblemTypes known)
{
    const QCborMap map = value.toMap();
    Rehearsal rehearsal;
    for (const QCborValue item : map.value(QStringLiteral("outcomes")).toArray()) {
        const auto outcome = outcomeFrom(item, known);
        if (!outcome) {
            return std::nullopt;
        }
        rehearsal.outcomes.append(*outcome);
    }
    for (const QCborValue item : map.value(QStringLiteral("pages")).toArray()) {
        const auto page = pageFrom(item, known);
        if (!page) {
            return std::nullopt;
        }
        rehearsal.pages.append(*page);
    }
    return value.isMap() ? std::optional(rehearsal) : std::nullopt;
}

}  // namespace citss::wire
