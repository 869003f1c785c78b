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
event=${CITSS_DEMO_EVENT:-WA-2024}

say() { printf '\n== %s\n' "$*"; }

rm -rf "$folder"
mkdir -p "$folder"

say "A training registry with the demo's entities, accounts, instruments and emissions"
"$ctl" new "$registry" --training --demo washington

say "The obligations of event $event"
"$ctl" -r "$registry" view obligations --where event="$event" --format table

say "What the event would do"
printf '{"command": "CommitComplianceRun", "fields": {"event": "%s"}}\n' "$event" >"$folder/event.jsonl"
"$ctl" -r "$registry" batch "$folder/event.jsonl" --rehearse --stop-on-refusal

say "The event"
"$ctl" -r "$registry" batch "$folder/event.jsonl" --atomic --stop-on-refusal

say "Its report"
for language in en fr; do
    for format in csv xlsx json; do
        "$ctl" -r "$registry" view compliance-report --where event="$event" \
            --format "$format" --lang "$language" >"$folder/compliance-report.$language.$format"
    done
done
"$ctl" -r "$registry" view compliance-report --where event="$event" --format table

say "The journal, replayed into an empty registry, gives the same tables"
"$ctl" -r "$registry" verify --replay
"$ctl" -r "$registry" snapshot export "$folder/demo-snapshot.citss"

say "A picture of the window"
QT_QPA_PLATFORM=offscreen "$programs/citss" --screenshot "$folder/window.png" "$registry"

say "All of it is in $folder"
ls -l "$folder"
