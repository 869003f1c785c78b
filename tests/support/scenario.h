// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random_source.h"
#include "core/registry/local_registry.h"

#include <QByteArrayView>
#include <QHash>

#include <memory>

namespace citss {

/// The password of every persona, and its hash: a constant, so that a scenario comes out byte for
/// byte the same each time.
extern const QString PersonaPassword;
extern const QString PersonaPasswordHash;

/// The fields of a command from JSON, where '...' may stand for "...".
QCborMap fieldsOf(QByteArrayView json);

/// "ok", or the codes of the problems in their order: "ENTITY_UNKNOWN, NAME_EMPTY".
QString codesOf(const Problems& problems);
template <typename T>
QString codesOf(const Result<T>& result)
{
    return result ? QStringLiteral("ok") : codesOf(result.error());
}

/// A training registry in memory with the whole catalogue, a clock that stands still, and a staff:
/// "root" (registry administrator), "reg", "adm", "aut", "prg", "aud", each in the role of its name
/// and in all jurisdictions. When it ends it checks that all invariants hold, that the chain is
/// sound, and that replay rebuilds the same tables.
class Scenario {
public:
    /// 2026-01-05, a Monday.
    static constexpr Instant Start{1'767'632'400'000};

    explicit Scenario(Instant start = Start);
    ~Scenario();
    Scenario(const Scenario&) = delete;
    Scenario& operator=(const Scenario&) = delete;

    [[nodiscard]] LocalRegistry& registry() { return *m_registry; }
    [[nodiscard]] ManualClock& clock() { return m_clock; }
    /// Moves the clock and lets what has fallen due happen.
    void passDays(int days);

    /// Adopts a shipped rule pack if that was not done yet, and registers a jurisdiction under it.
    void addJurisdiction(QByteArrayView code, QByteArrayView pack = "WA");
    /// Registers a person with a role, everywhere or in one jurisdiction.
    void addPersona(QByteArrayView username, QByteArrayView role, QByteArrayView jurisdiction = {});

    /// The token of a persona, signed in when first asked for.
    QByteArray token(QByteArrayView username);
    /// Gives a command; who may only propose gets a proposal.
    Result<Outcome> run(QByteArrayView username, QByteArrayView command, const QCborMap& fields);
    Result<Outcome> run(QByteArrayView username, QByteArrayView command, QByteArrayView json)
    {
        return run(username, command, fieldsOf(json));
    }
    /// Proposes it as one persona and approves it as another; the outcome is the approval's, or the
    /// refusal of either.
    Result<Outcome> runBoth(QByteArrayView proposer,
                            QByteArrayView approver,
                            QByteArrayView command,
                            const QCborMap& fields);
    Result<Outcome> runBoth(QByteArrayView proposer,
                            QByteArrayView approver,
                            QByteArrayView command,
                            QByteArrayView json)
    {
        return runBoth(proposer, approver, command, fieldsOf(json));
    }
    /// What cannot be refused where the test is right; ends it if it is.
    static Outcome must(const Result<Outcome>& outcome);
    /// What would become of a command: "ok" or the codes of its problems.
    QString rehearsed(QByteArrayView username, QByteArrayView command, QByteArrayView json);

    /// The rows of a view as "aud" reads it; `filters` are all with "=": {"account_no":
    /// "XW-10001"}.
    QList<QList<Value>> rows(QByteArrayView view, QByteArrayView filters = "{}");
    Page page(const ViewRequest& request, QByteArrayView username = "aud");
    /// One cell of the one row that matches, as text; fails the test if there is not exactly one.
    QString cell(QByteArrayView view, QByteArrayView filters, QByteArrayView column);

    /// Nothing is checked at the end: the test has written behind the registry's back.
    void leaveUnchecked() { m_checks = false; }
    /// At the end every figure that is explained is worked out again.
    void checkFigures() { m_checksFigures = true; }
    [[nodiscard]] JournalNumber head() { return m_registry->about().head; }

private:
    void checkInvariants(Database& database);
    static void checkReplay(Database& database);

    ManualClock m_clock;
    SeededRandom m_random{"scenario"};
    std::unique_ptr<LocalRegistry> m_registry;
    QHash<QString, QByteArray> m_tokens;
    QStringList m_packs;
    bool m_checks = true;
    bool m_checksFigures = false;
};

}  // namespace citss
