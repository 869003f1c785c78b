// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/change_finder.h"
#include "ui/widgets/registry_link.h"

#include <QObject>

namespace citss {

/// What a command would do: the problems that keep it from being done, or what it changes.
struct Forecast {
    Problems problems;
    Outcome outcome;
    QList<ViewChange> changes;
};

/// Rehearses and performs one command, off the GUI thread. Its id is kept until it is done: sent
/// twice, it is done once.
class CommandRunner final : public QObject {
    Q_OBJECT

public:
    /// `inner` is the command whose effects are told: the proposed one for an approval.
    CommandRunner(RegistryLink& link, const CommandType& command, QObject* parent);
    ~CommandRunner() override;

    void setInner(const CommandType& inner, const QCborMap& fields);
    [[nodiscard]] const CommandType& command() const { return m_command; }
    /// Only the newest rehearsal is answered; an older one is cancelled.
    void rehearse(const QCborMap& fields, const ProgressPointer& progress = {});
    void forget();
    void run(const QCborMap& fields, const ProgressPointer& progress);
    /// Whether a second person has to approve what this one gives.
    [[nodiscard]] bool isProposing() const;

Q_SIGNALS:
    void rehearsed(const citss::Forecast& forecast);
    void done(const citss::Outcome& outcome);
    void refused(const citss::Problems& problems);

private:
    using Prepared = Result<QCborMap>;

    QFuture<Prepared> prepared(const QCborMap& fields, bool isRehearsal);
    void look(const QCborMap& fields, int number, const ProgressPointer& progress);
    void send(const QCborMap& fields, const ProgressPointer& progress);

    RegistryLink& m_link;
    const CommandType& m_command;
    const CommandType* m_inner;
    std::optional<QCborMap> m_innerFields;
    QByteArray m_id;
    ProgressPointer m_rehearsal;
    int m_asked = 0;
};

}  // namespace citss
