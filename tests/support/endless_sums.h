// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/registry.h"
#include "core/registry/registry_problems.h"

#include <QThread>

#include <atomic>

namespace citss {

/// A registry whose totals take for ever, unless nobody wants them any more.
class EndlessSums final : public Registry {
public:
    [[nodiscard]] RegistryAbout about() override { return {}; }
    Result<Session> signIn(const QString& name, const QString&) override { return assume(name); }
    Result<Session> assume(const QString& name) override
    {
        Session session;
        session.username = name;
        session.grants = {{Role::WCI, std::nullopt}};
        return session;
    }
    Problems unlock(const QByteArray&, const QString&) override { return {}; }
    void signOut(const QByteArray&) override {}
    using Registry::execute;
    using Registry::read;
    using Registry::rehearse;
    Result<Outcome> execute(const CommandRequest&, const QByteArray&, const Progress&) override
    {
        return Outcome();
    }
    Result<Rehearsal> rehearse(const RehearsalRequest&, const QByteArray&, const Progress&) override
    {
        return Rehearsal();
    }
    Result<Page> read(const ViewRequest& request,
                      const QByteArray&,
                      const Progress& progress) override
    {
        if (request.totals) {
            ++begun;
            while (!progress.isCancelled()) {
                QThread::msleep(1);
            }
            ++ended;
            return problem(Cancelled);
        }
        Page page;
        page.view = request.view;
        page.columns = {QStringLiteral("entity_id")};
        page.rows = {{QStringLiteral("XW1001")}};
        page.next = page.rows.first();
        return page;
    }

    std::atomic<int> begun = 0;
    std::atomic<int> ended = 0;
};

}  // namespace citss
