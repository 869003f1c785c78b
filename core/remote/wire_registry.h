// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"
#include "core/registry/registry.h"
#include "core/remote/message.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>

namespace citss {

/// A registry at the other end of something that carries messages there and back. It sees nothing
/// but their bytes: an answer that cannot be read is MESSAGE_MALFORMED, whatever was sent. Calls
/// may be made by several threads at a time; each waits for its own answer, asks for cancellation
/// meanwhile if its progress was told to, and passes on how far it is.
class WireRegistry final : public Registry {
    Q_OBJECT

public:
    /// Sends a message; thread-safe. It may well come back with the answers before it returns.
    using Send = std::function<void(const QByteArray&)>;

    /// The catalogue has the problems this program has sentences for, and the topics of all views;
    /// it outlives the registry.
    WireRegistry(Send send, const Catalogue& catalogue);

    /// Takes a message that came in. Not to be called by two threads at a time, nor is `lose`.
    void receive(const QByteArray& bytes);
    /// Nothing more will come in: who still waits is told so. A command that was on its way may be
    /// sent again with its id over another connection.
    void lose();

    [[nodiscard]] RegistryAbout about() override;
    Result<Session> signIn(const QString& username, const QString& password) override;
    Result<Session> assume(const QString& username) override;
    Problems unlock(const QByteArray& token, const QString& password) override;
    void signOut(const QByteArray& token) override;
    using Registry::execute;
    using Registry::rehearse;
    Result<Outcome> execute(const CommandRequest& request,
                            const QByteArray& token,
                            const Progress& progress) override;
    Result<Rehearsal> rehearse(const RehearsalRequest& request,
                               const QByteArray& token,
                               const Progress& progress) override;
    using Registry::read;
    Result<Page> read(const ViewRequest& request,
                      const QByteArray& token,
                      const Progress& progress) override;

private:
    /// A call whose thread waits for its answer.
    struct Waiting {
        const Progress& progress;
        std::optional<wire::Response> response = {};
    };

    wire::Response call(wire::Request request, const Progress& progress = Progress());
    wire::Response await(qint64 number, Waiting& waiting);
    void askToCancel(qint64 number) const;
    void take(const wire::Response& response);
    void take(const wire::ProgressNotice& notice);
    void take(const wire::ChangeNotice& notice);
    void endAll(const Problems& problems);
    void see(JournalNumber head, QStringList topics);

    Send m_send;
    const Catalogue& m_catalogue;
    std::mutex m_mutex;
    std::condition_variable m_answered;
    std::map<qint64, Waiting*> m_waiting;
    qint64 m_lastNumber = 0;
    JournalNumber m_head{0};  ///< the greatest seen
};

}  // namespace citss
