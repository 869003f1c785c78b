#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# pictures.sh [FOLDER [PROGRAMS]]: draws every page, tab, record, form and dialog of the window on
# the demo registry, before its compliance event and after it, and on a snapshot of it, in English
# and French, light and dark, at 1366x768 and at 200 %, by scale and by large letters. One picture
# each, in FOLDER/STATE-LANGUAGE-LOOK-SCALE, to be looked at one by one before a release. Builds
# first unless it is told where the PROGRAMS are.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1:-build/pictures}
programs=${2:-}
event=WA-2025-ANNUAL

if [[ -z $programs ]]; then
    packaging/install-packages.sh build run
    cmake --preset release -DBUILD_TESTING=OFF
    cmake --build --preset release
    programs=build/release/bin
fi
export QT_QPA_PLATFORM=offscreen
mkdir -p "$folder"

# draw STATE LANGUAGE LOOK SCALE [TEXT]: a snapshot is read as whoever may read it. Each on a copy:
# a registry is open in one program at a time.
draw() {
    local name=$1-$2-$3-$4${5:+-letters-$5} look=(--text-size "${5:-100}") person=(--as a.osei)
    [[ $3 == light ]] || look+=(--dark)
    [[ $1 != snapshot ]] || person=()
    cp "$folder/$1.citss" "$folder/$name.citss"
    QT_SCALE_FACTOR=$4 "$programs/citss" "${person[@]}" --lang "$2" "${look[@]}" --event "$event" \
        --pictures "$folder/$name" "$folder/$name.citss"
    rm -f "$folder/$name.citss"*
}

# begin STATE …: draws while others do; a window mostly waits until it has come to rest.
most=$((3 * $(nproc)))
begun=()
begin() {
    while (($(jobs -rp | wc -l) >= most)); do
        sleep 0.2
    done
    draw "$@" &
    begun+=($!)
}

registry=$folder/after.citss
rm -f "$folder"/{before,after,snapshot}.citss*
"$programs/citssctl" new "$folder/before.citss" --training --demo washington-california
packaging/demo-event.sh "$programs" "$folder/event" >/dev/null
mv "$folder/event/demo.citss" "$registry"
cp "$folder/event/demo-snapshot.citss" "$folder/snapshot.citss"
for state in before after; do
    for language in en fr; do
        begin "$state" "$language" light 1
        begin "$state" "$language" dark 1
        begin "$state" "$language" light 2
        begin "$state" "$language" light 1 200
    done
done
begin snapshot en light 1
begin snapshot fr dark 1
for each in "${begun[@]}"; do
    wait "$each"
done
echo "All of them are in $folder."
