// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/registry/command.h"
#include "core/registry/view.h"

#include <functional>
#include <memory>
#include <vector>

namespace citss {

/// Does what a deadline asks when it has passed; returns what happened, for the outcome.
struct DeadlineKeeper {
    const char* name;
    /// The next moment at which something falls due, if any.
    std::function<std::optional<Instant>(Database&)> next;
    /// Performs all that is due at the change's moment; returns how many.
    std::function<qint64(Change&)> pass;
};

/// What `verify` checks besides the journal's chain: returns what is wrong.
struct Invariant {
    const char* name;
    std::function<Problems(Database&)> check;
};

/// Everything that the floors above hand to the registry: the one list is made in core/catalogue.
struct Catalogue {
    std::vector<std::unique_ptr<CommandType>> commands;
    std::vector<View> views;
    std::vector<const ProblemType*> problems;
    std::vector<DeadlineKeeper> deadlines;
    std::vector<Invariant> invariants;

    [[nodiscard]] const CommandType* command(const QString& name) const;
    [[nodiscard]] const View* view(const QString& name) const;

    template <typename C>
    void add()
    {
        commands.push_back(std::make_unique<CommandTypeOf<C>>());
    }
    void add(std::vector<View> more);
    void add(ProblemTypes more);
};

}  // namespace citss
