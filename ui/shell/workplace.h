// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/progress.h"
#include "core/compliance/sequence.h"

#include <functional>

namespace citss {

class DraftStore;
class Prompter;
class Registry;
class RegistryLink;
class RulePackLibrary;

/// Makes what performs the worked sequences of the packs at hand. It needs a registry of its own,
/// which windows cannot make.
using SequenceRunners = std::function<compliance::SequenceRunner(const RulePackLibrary&)>;

/// What a look at the journal and all that follows from it has found.
struct JournalVerdict {
    qint64 upTo = 0;                 ///< the last entry whose place in the chain was recomputed
    QList<const char*> checks = {};  ///< what was looked at; English, context "Label"
    Problems problems = {};
    bool cancelled = false;
};

/// Verifies a registry; runs on a worker. Windows know no files and no chain.
using JournalCheck = std::function<JournalVerdict(Registry&, const Progress&)>;

/// What every page is given. All of it outlives the pages.
struct Workplace {
    RegistryLink& link;
    Prompter& prompter;
    DraftStore& drafts;
    SequenceRunners sequences = {};  ///< none: examples of that kind are skipped
    JournalCheck journalCheck = {};  ///< none: it cannot be verified from here
};

}  // namespace citss
