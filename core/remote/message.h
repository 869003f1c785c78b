// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/registry/registry.h"

#include <QByteArray>

#include <optional>

namespace citss::wire {

/// The calls of the Registry interface. Their numbers are the protocol: append, never renumber.
enum class Call : int {
    About = 1,
    SignIn = 2,
    Assume = 3,
    Unlock = 4,
    SignOut = 5,
    Execute = 6,
    Rehearse = 7,
    Read = 8
};

inline constexpr int Version = 1;

/// A call on its way: who makes it, and what it carries.
struct Request {
    Call call = Call::About;
    QByteArray token = {};
    Value body = nullptr;
    bool operator==(const Request&) const = default;

    [[nodiscard]] QByteArray bytes() const;
    /// Nothing if the bytes are no request of this version, whatever they are.
    static std::optional<Request> fromBytes(const QByteArray& bytes);
};

/// What comes back: a value, or the problems that kept it from being made.
struct Response {
    Value body = nullptr;
    std::optional<Problems> problems = {};

    [[nodiscard]] QByteArray bytes() const;
    /// Problems of types that are not `known` come as UnknownProblem.
    static std::optional<Response> fromBytes(const QByteArray& bytes, ProblemTypes known);
};

Value toValue(const Session& session);
std::optional<Session> sessionFromValue(const Value& value);

Value toValue(const RehearsalRequest& request);
std::optional<RehearsalRequest> rehearsalRequestFromValue(const Value& value);

Value toValue(const Rehearsal& rehearsal);
std::optional<Rehearsal> rehearsalFromValue(const Value& value, ProblemTypes known);

}  // namespace citss::wire
