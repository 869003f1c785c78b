// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/registry/outcome.h"
#include "core/registry/view.h"

#include <QObject>
#include <QStringList>

namespace citss {

/// What a registry says of itself to anybody who opens it.
struct RegistryAbout {
    enum class Kind { Live, Training, Snapshot };

    QString name;
    Kind kind = Kind::Live;
    bool training = false;  ///< also of a snapshot of a training registry
    JournalNumber head{0};
    QByteArray headHash;
    QByteArray publicKey;  ///< Ed25519, what its snapshots are signed with
    Instant now{0};        ///< by the registry's clock
    QString exportedBy;    ///< of a snapshot
    QString exportedAt;
    bool operator==(const RegistryAbout&) const = default;

    [[nodiscard]] Value toValue() const;
    static std::optional<RegistryAbout> fromValue(const Value& value);
};

/// Commands to perform in a transaction that is rolled back, and what to look at meanwhile.
struct RehearsalRequest {
    QList<CommandRequest> commands;
    QList<ViewRequest> views;
};

struct Rehearsal {
    QList<Result<Outcome>> outcomes;  ///< one per command, up to the first refusal
    QList<Result<Page>> pages;        ///< one per view, read in the state that would follow
};

/// The three verbs. Thread-safe; each call blocks until it is done: windows go through a
/// RegistryWorker.
class Registry : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] virtual RegistryAbout about() = 0;

    virtual Result<Session> signIn(const QString& username, const QString& password) = 0;
    /// Takes a persona without its password: only in a training registry, and on a snapshot, whose
    /// one reader is "auditor".
    virtual Result<Session> assume(const QString& username) = 0;
    /// Ends the idle lock of a session.
    virtual Problems unlock(const QByteArray& token, const QString& password) = 0;
    virtual void signOut(const QByteArray& token) = 0;

    /// Does it: all of it, in one transaction and one journal entry, or nothing.
    virtual Result<Outcome> execute(const CommandRequest& request,
                                    const QByteArray& token,
                                    const Progress& progress) = 0;
    Result<Outcome> execute(const CommandRequest& request, const QByteArray& token)
    {
        return execute(request, token, Progress());
    }
    /// Does it inside a transaction that is rolled back. A proposer sees what approval would do.
    virtual Result<Rehearsal> rehearse(const RehearsalRequest& request,
                                       const QByteArray& token,
                                       const Progress& progress) = 0;
    Result<Rehearsal> rehearse(const RehearsalRequest& request, const QByteArray& token)
    {
        return rehearse(request, token, Progress());
    }
    /// A page of a view. What looks at all rows may take long: it may be cancelled.
    virtual Result<Page> read(const ViewRequest& request,
                              const QByteArray& token,
                              const Progress& progress) = 0;
    Result<Page> read(const ViewRequest& request, const QByteArray& token)
    {
        return read(request, token, Progress());
    }

Q_SIGNALS:
    /// After a commit; open views that show these topics read again.
    void changed(citss::JournalNumber head, const QStringList& topics);
};

}  // namespace citss

Q_DECLARE_METATYPE(citss::JournalNumber)
