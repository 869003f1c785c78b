// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/remote/message.h"
#include "core/remote/wire_registry.h"
#include "core/remote/wire_server.h"
#include "tests/support/scenario.h"

namespace citss {

/// A scenario, and its registry seen through bytes that the tests may look at.
struct Wire {
    Scenario scenario;
    QByteArray lastRequest;
    QByteArray lastAnswer;
    WireServer server{scenario.registry(), [this](const QByteArray& answer) {
                          lastAnswer = answer;
                          remote.receive(answer);
                      }};
    WireRegistry remote{[this](const QByteArray& request) {
                            lastRequest = request;
                            server.receive(request);
                        },
                        catalogue()};

    /// What the server says to bytes that no client would send.
    QByteArray answerTo(const QByteArray& bytes)
    {
        server.receive(bytes);
        return lastAnswer;
    }
    QByteArray token(const char* username)
    {
        return remote.assume(QLatin1String(username)).value().token;
    }
    CommandRequest command(const char* name, const char* json)
    {
        return {.id = scenario.registry().newCommandId(),
                .command = QLatin1String(name),
                .fields = fieldsOf(json)};
    }
};

/// The last two people but "root" by name.
inline ViewRequest people()
{
    ViewRequest request;
    request.view = QStringLiteral("people");
    request.filters = {{.column = QStringLiteral("username"),
                        .comparison = Comparison::NotEqual,
                        .value = QStringLiteral("root")}};
    request.sort = QStringLiteral("username");
    request.descending = true;
    request.limit = 2;
    request.totals = true;
    return request;
}

/// A registry that says to every request what `say` makes of it, and then no more.
class Parrot {
public:
    using Say = std::function<QByteArray(const wire::Request&)>;

    explicit Parrot(Say say)
        : m_remote(
              [this, say = std::move(say)](const QByteArray& bytes) {
                  m_remote.receive(say(wire::Request::fromBytes(bytes).value()));
                  m_remote.lose();
              },
              catalogue())
    {
    }
    WireRegistry& operator()() { return m_remote; }

private:
    WireRegistry m_remote;
};

}  // namespace citss
