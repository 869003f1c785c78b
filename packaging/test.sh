#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh [CTEST-ARGUMENT...]: installs what is missing, builds with g++ and runs every test. The
# last line is ctest's own closing line; "-R tst_values" runs a part.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/install-packages.sh build run
# Line tables are enough to say where a test failed, and quicker to make.
cmake --preset dev -DCMAKE_C_COMPILER=gcc -DCMAKE_CXX_COMPILER=g++ -DCMAKE_CXX_FLAGS_DEBUG=-g1
cmake --build --preset dev

log=build/dev/ctest.log
status=0
ctest --preset dev --no-tests=error --parallel "$(nproc)" "$@" </dev/null 2>&1 | tee "$log" || status=$?
echo
grep -E '^[0-9]+% tests passed, ' "$log" | tail -n 1 || echo "ctest did not come to its end."
exit "$status"
