// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/snapshot_problems.h"

#include <QtGlobal>

namespace citss {

const ProblemType KeyMissing = {
    "KEY_MISSING",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "There is no signing key \"%1\". Snapshots are signed where the registry was "
                      "founded; put its key beside the registry."),
    {{{"path"}}}};
const ProblemType KeyExposed = {
    "KEY_EXPOSED",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The signing key \"%1\" can be read by other users of this machine and is "
                      "not used. Take their permission away (chmod 600)."),
    {{{"path"}}}};
const ProblemType KeyMalformed = {
    "KEY_MALFORMED",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" does not hold a signing key of OpenCITSS."),
    {{{"path"}}}};
const ProblemType KeyForeign = {
    "KEY_FOREIGN",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The signing key is not the one that this registry was founded with; nothing "
                      "was exported.")};

const ProblemType SnapshotUnsigned = {
    "SNAPSHOT_UNSIGNED",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" carries no readable manifest: nobody vouches for what is in it. Ask "
                      "for a new snapshot."),
    {{{"path"}}}};
const ProblemType SnapshotFormatUnknown = {
    "SNAPSHOT_FORMAT_UNKNOWN",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The snapshot \"%1\" has the format %2, which this program does not know. "
                      "Update OpenCITSS to open it."),
    {{{"path"}, {"format"}}}};
const ProblemType SnapshotAltered = {
    "SNAPSHOT_ALTERED",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" is not the file that was sealed: it was changed or damaged after its "
                      "export. Do not rely on it."),
    {{{"path"}}}};
const ProblemType SnapshotSignatureWrong = {
    "SNAPSHOT_SIGNATURE_WRONG",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The signature of \"%1\" does not hold: its manifest or its seal was changed "
                      "after the export. Do not rely on it."),
    {{{"path"}}}};
const ProblemType SnapshotKeyForeign = {
    "SNAPSHOT_KEY_FOREIGN",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" is signed with another key than the one its registry was founded "
                      "with. Do not rely on it."),
    {{{"path"}}}};
const ProblemType SnapshotFactDiffers = {
    "SNAPSHOT_FACT_DIFFERS",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The manifest and the data do not agree on this: %1. The manifest says %2, "
                      "the data %3."),
    {{{"fact", ArgumentKind::Label}, {"sealed"}, {"found"}}}};
const ProblemType SnapshotTableDiffers = {
    "SNAPSHOT_TABLE_DIFFERS",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The table %1 is not as it was sealed (%2 rows then, %3 rows now)."),
    {{{"table"}, {"sealed", ArgumentKind::Count}, {"found", ArgumentKind::Count}}}};
const ProblemType SnapshotNotSound = {
    "SNAPSHOT_NOT_SOUND",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The copy for \"%1\" did not pass its checks and was thrown away: %2. Verify "
                      "the registry."),
    {{{"path"}, {"detail"}}}};

const ProblemType ChainBroken = {
    "CHAIN_BROKEN",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem", "The journal is not whole: entry %1 is wrong (%2)."),
    {{{"entry"}, {"fault", ArgumentKind::Label}}}};
const ProblemType SchemaDiffers = {
    "SCHEMA_DIFFERS",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem", "The file's own rules were changed: %1."),
    {{{"object"}}}};
const ProblemType ReferenceBroken = {
    "REFERENCE_BROKEN",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem", "Rows refer to others that are not there: %1."),
    {{{"reference"}}}};
const ProblemType ReplayDiffers = {
    "REPLAY_DIFFERS",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem", "Performed again, entry %1 comes out otherwise than recorded."),
    {{{"entry"}}}};
const ProblemType ReplayTableDiffers = {
    "REPLAY_TABLE_DIFFERS",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The table %1 does not follow from the journal: it was changed behind the "
                      "registry's back."),
    {{{"table"}}}};

ProblemTypes snapshotProblems()
{
    static const ProblemType* const types[] = {&KeyMissing,
                                               &KeyExposed,
                                               &KeyMalformed,
                                               &KeyForeign,
                                               &SnapshotUnsigned,
                                               &SnapshotFormatUnknown,
                                               &SnapshotAltered,
                                               &SnapshotSignatureWrong,
                                               &SnapshotKeyForeign,
                                               &SnapshotFactDiffers,
                                               &SnapshotTableDiffers,
                                               &SnapshotNotSound,
                                               &ChainBroken,
                                               &SchemaDiffers,
                                               &ReferenceBroken,
                                               &ReplayDiffers,
                                               &ReplayTableDiffers};
    return types;
}

}  // namespace citss
