// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/message.h"

namespace citss::wire {

namespace {

const QString VersionKey = QStringLiteral("version");
const QString CallKey = QStringLiteral("call");
const QString NumberKey = QStringLiteral("number");
const QString TokenKey = QStringLiteral("token");
const QString BodyKey = QStringLiteral("body");
const QString ProblemsKey = QStringLiteral("problems");
const QString ValueKey = QStringLiteral("value");
const QString ProgressKey = QStringLiteral("progress");
const QString HeadKey = QStringLiteral("head");
const QString TopicsKey = QStringLiteral("topics");

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

std::optional<Answer> changeFrom(const QCborMap& map)
{
    ChangeNotice notice{.head = JournalNumber(map.value(HeadKey).toInteger(-1)), .topics = {}};
    for (const QCborValue topic : map.value(TopicsKey).toArray()) {
        if (!topic.isString()) {
            return std::nullopt;
        }
        notice.topics.append(topic.toString());
    }
    const bool isNotice = notice.head >= JournalNumber(0) && !notice.topics.isEmpty();
    return isNotice ? std::optional<Answer>(notice) : std::nullopt;
}

std::optional<Answer> progressFrom(qint64 number, const QCborArray& parts)
{
    const ProgressNotice notice{
        .number = number, .done = parts.at(0).toInteger(-1), .total = parts.at(1).toInteger(-1)};
    const bool isNotice = parts.size() == 2 && notice.done >= 0 && notice.total >= 0;
    return isNotice ? std::optional<Answer>(notice) : std::nullopt;
}

/// A refusal without a reason is as little an answer as garbage.
std::optional<Answer> responseFrom(qint64 number, const QCborMap& map, ProblemTypes known)
{
    Response response{.number = number, .body = map.value(BodyKey)};
    if (map.contains(ProblemsKey)) {
        response.problems = problemsFromValue(map.value(ProblemsKey), known);
    }
    const bool isResponse =
        response.problems ? !response.problems->isEmpty() : map.contains(BodyKey);
    return isResponse ? std::optional<Answer>(response) : std::nullopt;
}

}  // namespace

QByteArray Request::bytes() const
{
    return canonicalBytes(QCborMap{{VersionKey, Version},
                                   {CallKey, static_cast<int>(call)},
                                   {NumberKey, number},
                                   {TokenKey, token},
                                   {BodyKey, body}});
}

std::optional<Request> Request::fromBytes(const QByteArray& bytes)
{
    const std::optional<QCborMap> map = messageFrom(bytes);
    const qint64 call = map ? map->value(CallKey).toInteger(0) : 0;
    const qint64 number = map ? map->value(NumberKey).toInteger(0) : 0;
    if (call < static_cast<int>(Call::About) || call > static_cast<int>(Call::Cancel) ||
        number <= 0 || !map->value(TokenKey).isByteArray()) {
        return std::nullopt;
    }
    return Request{.call = static_cast<Call>(call),
                   .number = number,
                   .token = map->value(TokenKey).toByteArray(),
                   .body = map->value(BodyKey)};
}

QByteArray Response::bytes() const
{
    QCborMap map{{VersionKey, Version}, {NumberKey, number}};
    if (problems) {
        map.insert(ProblemsKey, citss::toValue(*problems));
    } else {
        map.insert(BodyKey, body);
    }
    return canonicalBytes(map);
}

QByteArray ProgressNotice::bytes() const
{
    return canonicalBytes(QCborMap{
        {VersionKey, Version}, {NumberKey, number}, {ProgressKey, QCborArray{done, total}}});
}

QByteArray ChangeNotice::bytes() const
{
    return canonicalBytes(QCborMap{{VersionKey, Version},
                                   {HeadKey, head.number()},
                                   {TopicsKey, QCborArray::fromStringList(topics)}});
}

std::optional<Answer> answerFromBytes(const QByteArray& bytes, ProblemTypes known)
{
    const std::optional<QCborMap> map = messageFrom(bytes);
    if (!map || map->contains(CallKey)) {
        return std::nullopt;  // nothing of this protocol, or a request sent back
    }
    if (map->contains(TopicsKey)) {
        return changeFrom(*map);
    }
    const qint64 number = map->value(NumberKey).toInteger(-1);
    if (number < 0) {
        return std::nullopt;
    }
    if (map->contains(ProgressKey)) {
        return progressFrom(number, map->value(ProgressKey).toArray());
    }
    return responseFrom(number, *map, known);
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
