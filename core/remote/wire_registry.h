// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/registry.h"

#include <functional>

namespace citss {

namespace wire {
struct Request;
struct Response;
}  // namespace wire

/// A registry at the other end of something that carries bytes there and back. It sees nothing but
/// that: an answer that cannot be read is MESSAGE_MALFORMED, whatever was sent.
class WireRegistry final : public Registry {
    Q_OBJECT

public:
    /// Carries a request there and brings the response back.
    using Carrier = std::function<QByteArray(const QByteArray&)>;

    /// `known` are the problems this program has sentences for; they outlive the registry.
    WireRegistry(Carrier carrier, ProblemTypes known)
        : m_carrier(std::move(carrier)), m_known(known)
    {
    }

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
    Result<Page> read(const ViewRequest& request, const QByteArray& token) override;

private:
    [[nodiscard]] wire::Response call(const wire::Request& request) const;

    Carrier m_carrier;
    ProblemTypes m_known;
};

}  // namespace citss
