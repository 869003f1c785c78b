// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace citss {

/// A word of rule packs and what people call it: context "Label".
struct PackWord {
    const char* word;
    const char* label;
};

/// Values of rules: enumerators, and the uses of instruments that are no kinds.
std::span<const PackWord> ruleWords();
/// Keys of a pack: the steps of a place in it.
std::span<const PackWord> packKeys();
/// Terms that a programme words in its own way.
std::span<const PackWord> packTerms();
/// What confidentiality speaks of, and to whom it is shown.
std::span<const PackWord> disclosureSubjects();
std::span<const PackWord> disclosureTiers();

}  // namespace citss
