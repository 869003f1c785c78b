// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/snapshot_commands.h"

namespace citss {

struct RecordSnapshot {
    QString fileName;

    static const CommandInfo& info()
    {
        static const CommandInfo info{
            RecordSnapshotName,
            QT_TRANSLATE_NOOP("Title", "Record the export of a snapshot"),
            QT_TRANSLATE_NOOP(
                "Label",
                "Stands in the journal before a snapshot is taken: who, when, and the "
                "name of the file."),
            Action::ExportSnapshot,
            {"snapshots"}};
        return info;
    }
    static const Fields<RecordSnapshot>& fields()
    {
        static const Fields<RecordSnapshot> list{
            field("file_name", &RecordSnapshot::fileName, QT_TRANSLATE_NOOP("Label", "File")),
        };
        return list;
    }
};

static Problems check(const RecordSnapshot&, const State&)
{
    return {};
}

/// The entry is all there is to it.
static void apply(const RecordSnapshot&, Change&) {}

QCborMap recordSnapshotFields(const QString& fileName)
{
    return RecordSnapshot::fields().toMap({.fileName = fileName});
}

void addSnapshotCommands(Catalogue& catalogue)
{
    catalogue.add<RecordSnapshot>();
}

}  // namespace citss
