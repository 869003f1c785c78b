// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_text.h"
#include "core/registry/catalogue_parts.h"
#include "core/registry/registry_worker.h"

#include <QObject>

#include <memory>

namespace citss {

/// The moment that every page shows: now, or a past one by number or by time.
struct Moment {
    std::optional<JournalNumber> number = {};
    std::optional<Instant> time = {};

    [[nodiscard]] bool isNow() const { return !number && !time; }
    bool operator==(const Moment&) const = default;
};

using ProgressPointer = std::shared_ptr<Progress>;

/// All that windows know of the registry: who is signed in, which moment is shown, and calls that
/// come back as futures. The GUI thread never waits for any of them.
class RegistryLink final : public QObject {
    Q_OBJECT

public:
    RegistryLink(Registry& registry, const Catalogue& catalogue);

    [[nodiscard]] const Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] const CellText& cellText() const { return m_cellText; }
    [[nodiscard]] const RegistryAbout& about() const { return m_about; }
    [[nodiscard]] const std::optional<Session>& session() const { return m_session; }
    [[nodiscard]] const Moment& moment() const { return m_moment; }

    [[nodiscard]] Rights rights(Action action) const;
    /// The columns of a view that the person may see.
    [[nodiscard]] QList<const Column*> visibleColumns(const View& view) const;
    /// Why nothing can be changed here and now, as a sentence; empty if it can.
    [[nodiscard]] QString readOnlyReason() const;

    QFuture<Result<Session>> signIn(const QString& username, const QString& password);
    QFuture<Result<Session>> assume(const QString& username);
    QFuture<Problems> unlock(const QString& password);
    void signOut();

    /// A page of a view at the moment shown; who no longer wants it cancels it.
    QFuture<Result<Page>> read(ViewRequest request,
                               const ProgressPointer& progress = std::make_shared<Progress>());
    QFuture<Result<Rehearsal>> rehearse(const RehearsalRequest& request,
                                        const ProgressPointer& progress);
    QFuture<Result<Outcome>> execute(const CommandRequest& request,
                                     const ProgressPointer& progress);
    /// Anything else that takes long, beside what is read.
    template <typename T>
    QFuture<T> work(std::function<T(Registry&)> call)
    {
        return m_acting.run<T>(std::move(call));
    }

    /// What looks at the whole registry and changes nothing (verifying, replaying): nobody waits
    /// for it.
    template <typename T>
    QFuture<T> study(std::function<T(Registry&)> call)
    {
        return m_studying.run<T>(std::move(call));
    }

    void setMoment(const Moment& moment);
    /// Asks again what the registry says of itself: its time passes.
    void refreshAbout();
    [[nodiscard]] static QByteArray newCommandId();

Q_SIGNALS:
    void changed(const QStringList& topics);
    void aboutChanged();
    void sessionChanged();
    void momentChanged();
    /// The registry asks for the password again.
    void locked();
    /// Whoever sits here wants somebody else to go on: all windows close.
    void leaveRequested();

private:
    QFuture<Result<Session>> entered(const QFuture<Result<Session>>& attempt);
    void notice(const Problems& problems);

    const Catalogue& m_catalogue;
    CellText m_cellText;
    RegistryAbout m_about;
    std::optional<Session> m_session;
    Moment m_moment;
    // Last: their threads must end before anything above goes.
    RegistryWorker m_reading;
    RegistryWorker m_summing;
    RegistryWorker m_acting;
    RegistryWorker m_studying;
};

}  // namespace citss
