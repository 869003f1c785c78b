// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/problem.h"

#include <QCborMap>
#include <QString>

#include <optional>

namespace citss {

/// A command on its way to the registry.
struct CommandRequest {
    QByteArray id;  ///< 16 bytes, made when the form opens: safe to send again
    QString command;
    QCborMap fields;
    /// The journal number its author was looking at: changed since means conflict.
    std::optional<JournalNumber> seen = {};
    bool operator==(const CommandRequest&) const = default;

    [[nodiscard]] Value toValue() const;
    static std::optional<CommandRequest> fromValue(const Value& value);
};

/// What became of a command that was not refused.
struct Outcome {
    JournalNumber number{0};  ///< its journal entry
    QCborMap made;  ///< ids and figures by name; "proposal" if it waits for a second person
    Problems warnings = {};
    bool repeated = false;  ///< the same command id had been done before; nothing new happened
    bool operator==(const Outcome&) const = default;

    /// What the journal keeps and hashes.
    [[nodiscard]] QByteArray journalBytes() const;
    [[nodiscard]] Value toValue() const;
    static std::optional<Outcome> fromValue(const Value& value, ProblemTypes known);
};

}  // namespace citss
