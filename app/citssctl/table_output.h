// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/citssctl/job.h"
#include "app/citssctl/view_request.h"

namespace citss {

/// The options of jobs that print rows of a view, and those that only this job has.
std::vector<OptionInfo> tableOptions(const std::vector<OptionInfo>& more = {});

/// What the options say; `view` is what is printed.
Result<ViewOrder> readTableOrder(const Call& call, const QString& view);

/// Prints rows of a view, or writes them to a file.
ExitCode printTable(const Call& call,
                    const View& view,
                    const ViewOrder& order,
                    const std::function<Result<Page>(const ViewRequest&)>& read);

}  // namespace citss
