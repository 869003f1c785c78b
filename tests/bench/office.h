// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random_source.h"
#include "core/registry/local_registry.h"
#include "tests/bench/measure.h"

namespace citss::bench {

/// A registry in a file with one jurisdiction, entities with a general and a compliance account
/// each, and the accounts of the jurisdiction itself.
class Office {
public:
    static constexpr qint64 FirstSeq = 10'001;
    static constexpr qint64 FirstEntity = 1000;

    Office(const QString& path, qint64 entities);

    /// Gives a command as somebody who may do it alone; stops the program if it is refused.
    Outcome run(const QString& command, const QCborMap& fields);
    [[nodiscard]] CommandRequest request(const QString& command, const QCborMap& fields);
    /// Issues allowances into the jurisdiction's allocation account.
    void issue(qint64 quantity);
    /// A command that moves ten of them to the general account of an entity, the nth all over them.
    [[nodiscard]] CommandRequest move(qint64 nth);
    [[nodiscard]] QCborMap moveFields(qint64 nth) const;
    /// The instruments in all blocks.
    [[nodiscard]] qint64 units();
    [[nodiscard]] LocalRegistry& registry() { return *m_registry; }
    [[nodiscard]] const QByteArray& token() const { return m_token; }

    [[nodiscard]] static QString entity(qint64 index);
    /// The general account of an entity; its compliance account has the next number.
    [[nodiscard]] static qint64 generalSeq(qint64 index) { return FirstSeq + 2 * index; }
    [[nodiscard]] static QString general(qint64 index);
    /// Which of the entities the nth move goes to.
    [[nodiscard]] static qint64 placeOf(qint64 nth, qint64 entities)
    {
        return nth * 7919 % entities;
    }
    [[nodiscard]] QString issuance() const;
    [[nodiscard]] QString allocation() const;
    [[nodiscard]] qint64 retirementSeq() const { return FirstSeq + 2 * m_entities + 2; }

private:
    qint64 m_entities;
    SystemClock m_clock;
    SeededRandom m_random{"bench"};
    std::unique_ptr<LocalRegistry> m_registry;
    QByteArray m_token;
};

}  // namespace citss::bench
