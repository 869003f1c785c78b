// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/sequence.h"

#include <functional>

namespace citss {

class DraftStore;
class Prompter;
class RegistryLink;
class RulePackLibrary;

/// Makes what performs the worked sequences of the packs at hand. It needs a registry of its own,
/// which windows cannot make.
using SequenceRunners = std::function<compliance::SequenceRunner(const RulePackLibrary&)>;

/// What every page is given. All of it outlives the pages.
struct Workplace {
    RegistryLink& link;
    Prompter& prompter;
    DraftStore& drafts;
    SequenceRunners sequences = {};  ///< none: examples of that kind are skipped
};

}  // namespace citss
