// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/registry/registry.h"

#include <QByteArray>

#include <optional>
#include <variant>

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
    Read = 8,
    Cancel = 9,  ///< asks the call of the same number to stop; is not answered itself
};

inline constexpr int Version = 1;

/// A call on its way: which of the caller's it is, who makes it, and what it carries.
struct Request {
    Call call = Call::About;
    qint64 number = 1;  ///< counted by the caller, from 1
    QByteArray token = {};
    Value body = nullptr;
    bool operator==(const Request&) const = default;

    [[nodiscard]] QByteArray bytes() const;
    /// Nothing if the bytes are no request of this version, whatever they are.
    static std::optional<Request> fromBytes(const QByteArray& bytes);
};

/// What comes back: a value, or the problems that kept it from being made.
struct Response {
    qint64 number = 0;  ///< of the call; zero answers what could not be read
    Value body = nullptr;
    std::optional<Problems> problems = {};

    [[nodiscard]] QByteArray bytes() const;
};

/// How far a call is that has not been answered yet.
struct ProgressNotice {
    qint64 number = 0;
    qint64 done = 0;
    qint64 total = 0;
    bool operator==(const ProgressNotice&) const = default;

    [[nodiscard]] QByteArray bytes() const;
};

/// Told to everybody after a commit, whoever made it.
struct ChangeNotice {
    JournalNumber head{0};
    QStringList topics;
    bool operator==(const ChangeNotice&) const = default;

    [[nodiscard]] QByteArray bytes() const;
};

/// All that a registry says.
using Answer = std::variant<Response, ProgressNotice, ChangeNotice>;

/// Nothing if the bytes are no answer of this version. Problems of types that are not `known` come
/// as UnknownProblem.
std::optional<Answer> answerFromBytes(const QByteArray& bytes, ProblemTypes known);

Value toValue(const Session& session);
std::optional<Session> sessionFromValue(const Value& value);

Value toValue(const RehearsalRequest& request);
std::optional<RehearsalRequest> rehearsalRequestFromValue(const Value& value);

Value toValue(const Rehearsal& rehearsal);
std::optional<Rehearsal> rehearsalFromValue(const Value& value, ProblemTypes known);

}  // namespace citss::wire
