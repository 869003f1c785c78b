// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/base/clock.h"
#include "core/base/random_source.h"
#include "core/compliance/sequence.h"
#include "core/instruments/serial_block.h"
#include "core/programs/rule_pack.h"
#include "core/registry/local_registry.h"

#include <memory>

namespace citss {

extern const ProblemType SequenceRefused;

/// Ends a sequence that cannot be set up.
struct SetUpRefused {
    Problem problem;
};

/// A training registry in memory with one entity of one jurisdiction, the staff that work on it,
/// and a clock that only they move. What a worked sequence proves is the program itself, so
/// everything happens by commands.
class SequenceWorld {
public:
    SequenceWorld(const compliance::SequenceExample& example,
                  const RulePack& pack,
                  Instant beginning);

    [[nodiscard]] const compliance::SequenceExample& example() const { return m_example; }
    [[nodiscard]] const QString& jurisdiction() const { return m_jurisdiction; }
    [[nodiscard]] const QString& entity() const { return m_entity; }
    /// The data year where an event has none of its own.
    [[nodiscard]] int firstYear() const;
    /// The year that rates and true-ups of an event are entered for.
    [[nodiscard]] int yearOf(const compliance::EventSpec& event) const;

    [[nodiscard]] Instant now() { return m_clock.now(); }
    void waitUntil(Instant moment);

    /// Takes over the programme's pack, in its next version, with these rules in the place of
    /// those of the same id.
    void adopt(const RuleSet& rules);

    /// Proposes as one person and approves as another.
    Result<Outcome> give(const QString& command,
                         const QCborMap& fields,
                         const QString& proposer = QStringLiteral("adm"));
    Outcome must(const QString& command,
                 const QCborMap& fields,
                 const QString& proposer = QStringLiteral("adm"));
    /// Given by one person.
    Outcome mustAlone(const QString& command, const QCborMap& fields);

    [[nodiscard]] Account account(AccountType type);
    [[nodiscard]] qint64 balance(AccountType type);
    /// How many serial numbers of a series there are.
    [[nodiscard]] qint64 issued(const SeriesKey& series);

private:
    QByteArray token(const QString& username);
    Result<Outcome> giveAs(const QString& username, const QString& command, const QCborMap& fields);
    Outcome demand(const QString& command, const Result<Outcome>& outcome) const;
    void addStaff();
    void addParties();

    const compliance::SequenceExample& m_example;
    const RulePack& m_pack;
    QString m_jurisdiction;
    QString m_entity;
    ManualClock m_clock;
    SeededRandom m_random{"sequence"};
    std::unique_ptr<LocalRegistry> m_registry;
    QHash<QString, QByteArray> m_tokens;
    int m_packVersion = 0;
};

}  // namespace citss
