// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/sequence.h"
#include "core/programs/rule_pack_library.h"

#include <QSet>

#include <vector>

namespace citss::compliance {

enum class ExampleVerdict { Passed, Failed, Skipped };

/// How one worked example came out.
struct ExampleOutcome {
    QString id;
    Title title;
    Title note;  ///< the arithmetic, for people; may be empty
    QString ruleSet;
    ExampleVerdict verdict = ExampleVerdict::Passed;
    Problems problems;  ///< differences, or why it could not be run
    QStringList lines;  ///< "WA-01 obligation expected 30000 found 30001"
};

struct ExampleReport {
    std::vector<ExampleOutcome> outcomes;  ///< in the order of the file
    Problems problems;                     ///< of the file as a whole

    [[nodiscard]] int count(ExampleVerdict verdict) const;
    /// Nothing failed; what was skipped is for the caller to judge.
    [[nodiscard]] bool isGood() const;
};

/// Runs worked examples (compliance.md, section 4): an array of examples in JSON. `only` names rule
/// sets or rule packs; empty means all. Sequences go to `runner`; without one they are skipped.
ExampleReport runExamples(const QByteArray& json,
                          const RulePackLibrary& library,
                          const QSet<QString>& only = {},
                          const SequenceRunner& runner = {});

}  // namespace citss::compliance
