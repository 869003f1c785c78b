// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace citss {

class DraftStore;
class Prompter;
class RegistryLink;

/// What every page is given. All of it outlives the pages.
struct Workplace {
    RegistryLink& link;
    Prompter& prompter;
    DraftStore& drafts;
};

}  // namespace citss
