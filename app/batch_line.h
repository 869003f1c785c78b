// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/registry/outcome.h"

namespace citss {

extern const ProblemType LineKeyUnknown;
extern const ProblemType LineCommandMissing;
extern const ProblemType LineKeyMalformed;

ProblemTypes batchLineProblems();

/// One line of a batch or a demo:
///   {"command": "…", "fields": {…}, "as": "…", "id": "…", "seen": N, "at": "…"}
/// Only the command is needed. `at` moves the clock of a training registry before the command is
/// given; it may stand alone.
struct BatchLine {
    CommandRequest request;  ///< without an id unless the line gives one
    QString as;
    std::optional<Instant> at;

    [[nodiscard]] bool isOnlyClock() const { return request.command.isEmpty(); }
};

Result<BatchLine> readBatchLine(const QByteArray& json);

/// A command's id as people write it: 32 hexadecimal digits.
std::optional<QByteArray> commandIdFromHex(const QString& text);

}  // namespace citss
