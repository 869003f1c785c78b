// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random_source.h"
#include "core/journal/journal.h"
#include "core/journal/replay.h"
#include "core/registry/catalogue_parts.h"
#include "core/registry/outcome.h"

namespace citss {

class Database;

/// Performs commands inside a transaction that its owner opens, commits or rolls back.
class Performer {
public:
    enum class Purpose {
        Execute,   ///< who may only propose gets a proposal
        Rehearse,  ///< who may only propose sees what approval would do
    };

    Performer(Database& database, const Catalogue& catalogue, Clock& clock, RandomSource& random);

    /// The way of a command: known id? permitted? two persons? checked? applied, journalled.
    Result<Outcome> perform(const CommandRequest& request,
                            const Session& session,
                            Purpose purpose,
                            const Progress& progress);
    /// The registry's own commands, which no person gives.
    Result<Outcome> performAsSystem(const char* command, const QCborMap& fields);

    /// What has changed since the last call.
    QStringList takeTopics();
    [[nodiscard]] const Journal::Head& head() const { return m_head; }
    /// Reads the head again: after a rollback.
    void reload();
    [[nodiscard]] QByteArray newCommandId() { return m_random.bytes(CommandIdSize); }

    static constexpr int CommandIdSize = 16;

private:
    struct Task {
        const CommandType* type;
        std::unique_ptr<CommandType::Body> body;
        CommandRequest request;
        const Progress& progress;
    };

    Result<Task> start(const CommandRequest& request, const Progress& progress) const;
    Result<Task> asProposal(Task task) const;
    [[nodiscard]] std::optional<Result<Outcome>> known(const CommandRequest& request) const;
    [[nodiscard]] Problems conflict(const Task& task, const State& state) const;
    Result<Outcome> finish(Task& task, const State& state);
    [[nodiscard]] Envelope envelopeFor(const QByteArray& commandId, PersonId actor);

    Database& m_database;
    const Catalogue& m_catalogue;
    Clock& m_clock;
    RandomSource& m_random;
    Journal::Head m_head;
    Instant m_last{0};
    QStringList m_topics;
};

/// Performs an entry as it was performed the first time and returns the bytes of its outcome.
Dispatcher replayDispatcher(const Catalogue& catalogue);

}  // namespace citss
