// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/verify_lines.h"
#include "core/snapshot/snapshot_export.h"

namespace citss {

namespace {

ExitCode run(const Call& call)
{
    const Result<Desk> desk = openDesk(call);
    if (!desk) {
        return call.failed(desk.error());
    }
    const Result<Session> session = desk->sessions->sessionFor({});
    if (!session) {
        return call.failed(session.error());
    }
    const Result<SigningKey> key = desk->opened->signingKey();
    if (!key) {
        return call.failed(key.error());
    }
    const Result<Manifest> manifest =
        exportSnapshot(desk->registry(),
                       {.path = call.arguments.place(0), .exporter = *session, .key = *key},
                       call.progress);
    if (!manifest) {
        return call.failed(manifest.error());
    }
    tellManifest(call.terminal, *manifest);
    return call.done();
}

}  // namespace

const Job& snapshotExportJob()
{
    static const Job job{
        {"snapshot export",
         QT_TRANSLATE_NOOP("Label", "Writes the whole registry into one signed file for auditors."),
         {"FILE"},
         {},
         true},
        run};
    return job;
}

}  // namespace citss
