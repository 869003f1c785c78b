// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/verify_lines.h"
#include "core/catalogue/catalogue.h"
#include "core/snapshot/snapshot_verify.h"

namespace citss {

namespace {

ExitCode run(const Call& call)
{
    const QString path = call.arguments.registry();
    const VerifyOptions options{.replay = call.arguments.has("--replay")};
    if (looksLikeSnapshot(path)) {
        return tellSnapshot(call, verifySnapshot(path, catalogue(), options, call.progress));
    }
    OpenedRegistry::Opened opened = OpenedRegistry::open(path);
    if (!opened) {
        return call.failed(opened.error());
    }
    const std::unique_ptr<OpenedRegistry> registry = std::move(opened).value();
    return tellReport(call, verifyRegistry(registry->registry(), options, call.progress));
}

ExitCode runSnapshot(const Call& call)
{
    const VerifyOptions options{.replay = call.arguments.has("--replay")};
    return tellSnapshot(
        call, verifySnapshot(call.arguments.place(0), catalogue(), options, call.progress));
}

const OptionInfo Replay = {
    "--replay",
    nullptr,
    QT_TRANSLATE_NOOP("Label", "Also performs the whole journal again and compares.")};

}  // namespace

const Job& verifyJob()
{
    static const Job job{
        {"verify",
         QT_TRANSLATE_NOOP("Label", "Checks the file, the journal's chain, the invariants."),
         {},
         {Replay},
         true},
        run};
    return job;
}

const Job& snapshotVerifyJob()
{
    static const Job job{
        {"snapshot verify",
         QT_TRANSLATE_NOOP("Label", "Checks a snapshot: signature, bytes, tables, journal."),
         {"FILE"},
         {Replay}},
        runSnapshot};
    return job;
}

}  // namespace citss
