// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/citssctl/arguments.h"
#include "app/citssctl/exit_code.h"
#include "app/citssctl/terminal.h"
#include "app/session_book.h"
#include "core/base/progress.h"

#include <memory>

namespace citss {

/// What a job is given.
struct Call {
    const Arguments& arguments;
    Terminal& terminal;
    const Progress& progress;

    /// The call is wrong: says why.
    [[nodiscard]] ExitCode misuse(const Problems& problems) const;
    /// It did not work: says why.
    [[nodiscard]] ExitCode failed(const Problems& problems) const;
    /// Done, unless nobody could be told.
    [[nodiscard]] ExitCode done() const;
};

/// Something that citssctl does.
struct Job {
    JobInfo info;
    ExitCode (*run)(const Call& call);
};

/// The registry that the call names, and who works in it.
struct Desk {
    std::unique_ptr<OpenedRegistry> opened;
    std::unique_ptr<SessionBook> sessions;

    [[nodiscard]] LocalRegistry& registry() const { return opened->registry(); }
};

/// Opens what -r names, moves its clock if asked, and finds the user's password where one is
/// needed.
Result<Desk> openDesk(const Call& call);

/// Becomes the program that draws, with the same words.
ExitCode becomeDrawing(const Call& call);

const Job& newJob();
const Job& executeJob();
const Job& batchJob();
const Job& viewJob();
const Job& readinessJob();
const Job& whatIfJob();
const Job& whyJob();
const Job& importJob();
const Job& documentAttachJob();
const Job& documentSaveJob();
const Job& verifyJob();
const Job& snapshotExportJob();
const Job& snapshotVerifyJob();
const Job& commandsJob();
const Job& viewsJob();
const Job& lettersJob();
const Job& programListJob();
const Job& programShowJob();
const Job& programCheckJob();
const Job& programDiffJob();

}  // namespace citss
