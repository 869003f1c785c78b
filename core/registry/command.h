// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission_table.h"
#include "core/access/session.h"
#include "core/base/progress.h"
#include "core/registry/fields.h"
#include "core/registry/progress_stage.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace citss {

class Database;
struct Catalogue;

/// What every reader of a command needs to know about it.
struct CommandInfo {
    const char* name;   ///< a verb, stable: "IssueAllowances"
    const char* title;  ///< marked for translation, context "Title"
    const char* help;   ///< a sentence, marked for translation, context "Label"
    Action action;
    std::vector<const char*> topics;  ///< what changes when it is done
    /// Given only by the registry's own machinery: a proposal's decision, a deadline. Not offered
    /// in forms.
    bool internal = false;
    /// Never performed, only rehearsed: it supposes what is not so.
    bool rehearsalOnly = false;
};

/// The registry as a check may see it: reads, never writes.
struct State {
    Database& database;
    const Envelope& envelope;
    const Catalogue& catalogue;
    const Progress& progress;
};

/// Reports progress and stops the command if it was cancelled.
inline void reportProgress(const State& state, qint64 done, qint64 total)
{
    reportOrStop(state.progress, done, total);
}

/// What a command made: ids and figures by name, warnings (also: what was left out and why).
struct Effects {
    QCborMap made;
    Problems warnings;
    QStringList topics;  ///< besides those of its CommandInfo
};

/// A command that is being performed. Rows are written with the envelope's number as `since`.
struct Change : State {
    Effects& effects;
};

/// A command as the registry handles it, whatever its type.
class CommandType {
public:
    CommandType() = default;
    CommandType(const CommandType&) = delete;
    CommandType& operator=(const CommandType&) = delete;
    virtual ~CommandType() = default;

    /// A decoded command, and what its check has prepared for applying it.
    class Body {
    public:
        Body() = default;
        Body(const Body&) = delete;
        Body& operator=(const Body&) = delete;
        virtual ~Body() = default;
        [[nodiscard]] virtual QCborMap fields() const = 0;
        [[nodiscard]] virtual std::optional<JurisdictionCode> jurisdiction(
            const State& state) const = 0;
        [[nodiscard]] virtual Rights rights(const Session& session, const State& state) const = 0;
        /// The last entry that changed what this command is about, if it is about one thing.
        [[nodiscard]] virtual std::optional<JournalNumber> lastChange(const State& state) const = 0;
        [[nodiscard]] virtual Problems check(const State& state) = 0;
        virtual void apply(Change& change) = 0;
    };

    [[nodiscard]] virtual const CommandInfo& info() const = 0;
    [[nodiscard]] virtual const std::vector<FieldInfo>& fields() const = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<Body>> decode(const QCborMap& fields) const = 0;
};

/// Carries what a command's check has worked out to its apply; most have nothing to carry.
struct Nothing {};

namespace detail {

template <typename C>
struct PreparedOf {
    using Type = Nothing;
};
template <typename C>
requires requires
{
    typename C::Prepared;
}
struct PreparedOf<C> {
    using Type = typename C::Prepared;
};

// Outside the class below, whose own members would hide the functions beside the command.
template <typename C>
Problems checkOf(const C& command, const State& state, typename PreparedOf<C>::Type& prepared)
{
    if constexpr (requires { check(command, state, prepared); }) {
        return check(command, state, prepared);
    } else {
        return check(command, state);
    }
}

template <typename C>
void applyOf(const C& command, Change& change, const typename PreparedOf<C>::Type& prepared)
{
    if constexpr (requires { apply(command, change, prepared); }) {
        apply(command, change, prepared);
    } else {
        apply(command, change);
    }
}

}  // namespace detail

/// Makes a CommandType of a plain struct C that has
///   static const CommandInfo& info();  static const Fields<C>& fields();
/// and beside it, found by its type,
///   Problems check(const C&, const State&);       // or (const C&, const State&, C::Prepared&)
///   void apply(const C&, Change&);                // or (const C&, Change&, const C::Prepared&)
/// and where they mean something
///   std::optional<JurisdictionCode> jurisdictionOf(const C&, const State&);
///   std::optional<JournalNumber> lastChangeOf(const C&, const State&);
///   Rights rightsFor(const C&, const Session&, const State&);
template <typename C>
class CommandTypeOf final : public CommandType {
public:
    [[nodiscard]] const CommandInfo& info() const override { return C::info(); }
    [[nodiscard]] const std::vector<FieldInfo>& fields() const override
    {
        return C::fields().infos();
    }

    [[nodiscard]] Result<std::unique_ptr<Body>> decode(const QCborMap& map) const override
    {
        Result<C> command = C::fields().fromMap(map);
        if (!command) {
            return command.error();
        }
        return Result<std::unique_ptr<Body>>(std::make_unique<BodyOf>(std::move(command).value()));
    }

private:
    class BodyOf final : public Body {
    public:
        explicit BodyOf(C command) : m_command(std::move(command)) {}

        [[nodiscard]] QCborMap fields() const override { return C::fields().toMap(m_command); }
        [[nodiscard]] std::optional<JurisdictionCode> jurisdiction(
            const State& state) const override
        {
            if constexpr (requires { jurisdictionOf(m_command, state); }) {
                return jurisdictionOf(m_command, state);
            } else {
                return std::nullopt;
            }
        }
        [[nodiscard]] Rights rights(const Session& session, const State& state) const override
        {
            if constexpr (requires { rightsFor(m_command, session, state); }) {
                return rightsFor(m_command, session, state);
            } else {
                return rightsOf(session.grants, C::info().action, jurisdiction(state));
            }
        }
        [[nodiscard]] std::optional<JournalNumber> lastChange(const State& state) const override
        {
            if constexpr (requires { lastChangeOf(m_command, state); }) {
                return lastChangeOf(m_command, state);
            } else {
                return std::nullopt;
            }
        }
        [[nodiscard]] Problems check(const State& state) override
        {
            return detail::checkOf(m_command, state, m_prepared);
        }
        void apply(Change& change) override { detail::applyOf(m_command, change, m_prepared); }

    private:
        using Prepared = typename detail::PreparedOf<C>::Type;
        C m_command;
        Prepared m_prepared;
    };
};

}  // namespace citss
