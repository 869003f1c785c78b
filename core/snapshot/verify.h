// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/local_registry.h"

#include <functional>

namespace citss {

/// One thing that was looked at, and what is wrong with it.
struct VerifyCheck {
    const char* title;  ///< marked for translation, context "Label"
    Problems problems = {};
};

/// What `verify` found, check by check, for the command line and the window alike.
struct VerifyReport {
    QList<VerifyCheck> checks;
    JournalNumber head{0};
    bool cancelled = false;

    /// Everything was looked at, and nothing is wrong.
    [[nodiscard]] bool isSound() const;
    [[nodiscard]] Problems problems() const;

    /// Looks at one thing; a database that breaks meanwhile is a problem like any other.
    void look(const char* title, const QString& path, const std::function<Problems()>& check);
};

struct VerifyOptions {
    bool replay = false;  ///< rebuild all tables from the journal, and compare
};

/// The file's soundness, its rules, references, the journal's chain, the catalogue's invariants,
/// and if asked the replay.
void verifyDatabase(VerifyReport& report,
                    Database& database,
                    const Catalogue& catalogue,
                    const VerifyOptions& options,
                    const Progress& progress);

/// The same of an open registry, of one moment of it: work goes on meanwhile.
VerifyReport verifyRegistry(LocalRegistry& registry,
                            const VerifyOptions& options,
                            const Progress& progress = Progress());

}  // namespace citss
