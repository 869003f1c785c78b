// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/interruption.h"

#include <atomic>
#include <csignal>

namespace citss {

namespace {

// What a signal handler may touch: one lock-free pointer, one lock-free flag behind it.
std::atomic<Progress*> interrupted = nullptr;
static_assert(std::atomic<Progress*>::is_always_lock_free);

void onInterrupt(int)
{
    if (Progress* const progress = interrupted) {
        progress->cancel();
    }
}

}  // namespace

void cancelOnInterrupt(Progress& progress)
{
    interrupted = &progress;
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    // Reading is broken off, not begun again; and the second time the default holds.
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

}  // namespace citss
