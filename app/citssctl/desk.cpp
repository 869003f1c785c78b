// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/credentials.h"
#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/job.h"

namespace citss {

namespace {

Problems moveClock(const Call& call, OpenedRegistry& opened)
{
    if (!call.arguments.has("--clock")) {
        return {};
    }
    const Result<Instant> to = Instant::parse(call.arguments.value("--clock"));
    return to ? opened.moveClock(*to) : to.error();
}

Problems addPasswords(const Call& call, OpenedRegistry& opened, SessionBook& sessions)
{
    if (call.arguments.has("--credentials")) {
        const auto credentials = readCredentials(call.arguments.value("--credentials"));
        if (!credentials) {
            return credentials.error();
        }
        for (auto it = credentials->constBegin(); it != credentials->constEnd(); ++it) {
            sessions.addPassword(it.key(), it.value());
        }
    }
    const QString user = call.arguments.value("--user");
    sessions.setUser(user);
    const bool isByName = opened.isTraining() || opened.isSnapshot();
    if (user.isEmpty() || sessions.hasPassword(user) || (isByName && !isPasswordGiven(call))) {
        return {};
    }
    const Result<QString> password = findPassword(call, user);
    if (!password) {
        return password.error();
    }
    sessions.addPassword(user, *password);
    return {};
}

}  // namespace

ExitCode Call::misuse(const Problems& problems) const
{
    terminal.tell(problems);
    const bool isBroken = exitCodeOf(problems) == ExitCode::Broken;
    return isBroken ? ExitCode::Broken : ExitCode::Misuse;
}

ExitCode Call::failed(const Problems& problems) const
{
    terminal.tell(problems);
    const bool lacksSomething =
        std::any_of(problems.begin(), problems.end(), [](const Problem& each) {
            return each.type == &UserNeeded || each.type == &PasswordNeeded ||
                   each.type == &CredentialsExposed || each.type == &CredentialsMalformed;
        });
    return lacksSomething ? ExitCode::Misuse : exitCodeOf(problems);
}

ExitCode Call::done() const
{
    return terminal.isBroken() ? failed({problem(OutputBroken)}) : ExitCode::Done;
}

Result<Desk> openDesk(const Call& call)
{
    OpenedRegistry::Opened opened = OpenedRegistry::open(call.arguments.registry());
    if (!opened) {
        return opened.error();
    }
    Desk desk{.opened = std::move(opened).value(), .sessions = {}};
    desk.sessions = std::make_unique<SessionBook>(*desk.opened);
    const Problems problems =
        moveClock(call, *desk.opened) + addPasswords(call, *desk.opened, *desk.sessions);
    if (!problems.isEmpty()) {
        return problems;
    }
    return desk;
}

}  // namespace citss
