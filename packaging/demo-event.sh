#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# demo-event.sh PROGRAMS FOLDER: founds the demo registry in FOLDER with the programs in PROGRAMS,
# performs its compliance event on the command line, and leaves there the registry, the report in
# each format, a snapshot for auditors and a picture of the window.
set -euo pipefail
programs=$1
folder=$2
ctl=$programs/citssctl
registry=$folder/demo.citss
event=WA-2025-ANNUAL

say() { printf '\n== %s\n' "$*"; }

# The number of something that a command made, from its outcome in JSON.
made() { sed -n "s/.*\"$1\": *\([0-9]*\).*/\1/p" | head -n 1; }

rm -rf "$folder"
mkdir -p "$folder"

say "A training registry with the demo's entities, accounts, instruments and emissions"
"$ctl" new "$registry" --training --demo washington-california

say "What the entities of $event owe"
"$ctl" -r "$registry" --user a.osei view obligations --where event=$event --totals --format table

say "A preview: what would be retired, and why"
preview=$("$ctl" -r "$registry" --user j.kowalski execute PreviewComplianceRun "{\"event\": \"$event\"}" |
    tee "$folder/preview.json" | made preview)
"$ctl" -r "$registry" --user a.osei view preview_entities --where preview="$preview" --totals

say "The administrator proposes the run"
proposal=$("$ctl" -r "$registry" --user a.osei execute CommitComplianceRun "{\"preview\": $preview}" |
    tee "$folder/proposal.json" | made proposal)

say "The authority approves it: the instruments are retired"
"$ctl" -r "$registry" --user t.nguyen execute ApproveProposal \
    "{\"proposal\": $proposal, \"comment\": \"Checked\"}" | tee "$folder/commit.json"

say "The report"
for language in en fr; do
    for format in csv xlsx json; do
        "$ctl" -r "$registry" --user a.osei view runs --where event=$event --where state=COMMITTED \
            --format "$format" --lang "$language" --output "$folder/surrenders.$language.$format"
    done
done
"$ctl" -r "$registry" --user a.osei view run_lines --where event=$event --format csv \
    --output "$folder/serial-ranges.csv"
"$ctl" -r "$registry" --user a.osei view runs --where event=$event --where state=COMMITTED --totals
"$ctl" -r "$registry" --user a.osei view penalties --where event=$event

say "The journal, replayed into an empty registry, gives the same tables"
"$ctl" -r "$registry" verify --replay
"$ctl" -r "$registry" --user i.auditor snapshot export "$folder/demo-snapshot.citss"
"$ctl" snapshot verify "$folder/demo-snapshot.citss"

say "A picture of the window"
QT_QPA_PLATFORM=offscreen "$programs/citss" --as a.osei --event "$event" --page complianceResult \
    --screenshot "$folder/window.png" "$registry"

say "All of it is in $folder"
ls -l "$folder"
