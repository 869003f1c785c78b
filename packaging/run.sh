#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [--headless] [ARGUMENT...]: installs what is missing, builds, and opens the desktop program
# on its built-in demo. Without a display (or with --headless) it performs the demo's compliance
# event through citssctl instead, and leaves its report and a picture of the window in build/demo.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

headless=no
if [[ ${1:-} == --headless ]]; then
    headless=yes
    shift
elif [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    headless=yes
fi

packaging/install-packages.sh build run
cmake --preset release -DBUILD_TESTING=OFF
cmake --build --preset release

programs=$PWD/build/release/bin
if [[ $headless == no ]]; then
    exec "$programs/citss" "$@"
fi
exec packaging/demo-event.sh "$programs" "$PWD/build/demo"
