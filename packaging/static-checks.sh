#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# static-checks.sh [CHECK...]: what the compiler and the tests do not see. Checks: format, shell,
# translations, sanitize, fuzz, clazy, tidy; all of them if none is named. Needs packaging/test.sh
# to have built the preset dev. Goes on after a failure and names all failed checks at the end.
# CITSS_TIDY_SECONDS and CITSS_CLAZY_SECONDS bound clang-tidy and clazy, which look at the files
# changed last first; CITSS_FUZZ_SECONDS is the time of each fuzzer.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
tidy_seconds=${CITSS_TIDY_SECONDS:-300}
clazy_seconds=${CITSS_CLAZY_SECONDS:-3600}
fuzz_seconds=${CITSS_FUZZ_SECONDS:-10}
jobs=$(nproc)

sources() { find core ui app -name '*.cpp' | sort; }

# The sources, those of the newest commits first.
newest_sources() {
    {
        git -c safe.directory="$PWD" log --format= --name-only -n 200 -- core ui app 2>/dev/null
        sources
    } | grep '\.cpp$' | awk '!seen[$0]++' | while read -r file; do
        [[ -f $file ]] && echo "$file"
    done
}

check_format() {
    find core ui app tests \( -name '*.h' -o -name '*.cpp' \) -exec clang-format --dry-run -Werror {} +
}

check_shell() {
    shellcheck packaging/*.sh .ci/run
}

# Both catalogues say all that the sources say, and nothing in them is left open. Leaves them up to
# date for whoever has to fill them.
check_translations() {
    local before status=0
    before=$(mktemp -d)
    cp translations/*.ts "$before"
    cmake --build --preset dev --target lupdate >/dev/null || status=1
    for file in translations/*.ts; do
        if ! diff -u "$before/$(basename "$file")" "$file"; then
            echo "$file is behind the sources: build the target lupdate, translate, commit."
            status=1
        fi
    done
    if grep -l 'type="unfinished"' translations/*.ts; then
        echo "Unfinished translations in the files above."
        status=1
    fi
    rm -r "$before"
    return $status
}

check_sanitize() {
    cmake --preset sanitize >/dev/null && cmake --build --preset sanitize &&
        ctest --preset sanitize --no-tests=error --parallel "$jobs" </dev/null
}

check_fuzz() {
    local status=0 corpus fuzzer seeds
    if ! compgen -G 'build/sanitize/tests/fuzz/fuzz_*' >/dev/null; then
        echo "No fuzzer was built."
        return 1
    fi
    corpus=$(mktemp -d)
    for fuzzer in build/sanitize/tests/fuzz/fuzz_*; do
        [[ -f $fuzzer && -x $fuzzer ]] || continue
        mkdir "$corpus/$(basename "$fuzzer")"
        seeds=()
        [[ -d tests/fuzz/corpus/$(basename "$fuzzer") ]] &&
            seeds=("tests/fuzz/corpus/$(basename "$fuzzer")")
        "$fuzzer" -max_total_time="$fuzz_seconds" -max_len=4096 -verbosity=0 -print_funcs=0 -print_final_stats=1 \
            -artifact_prefix=build/sanitize/ "$corpus/$(basename "$fuzzer")" \
            "${seeds[@]}" 2>&1 |
            grep -vE 'stat::(new_units|slowest|peak)' || status=1
    done
    rm -r "$corpus"
    return $status
}

# Level 1, without what is wrong here: qhash-namespace for templates; qstring-ref, which is about
# Qt 5; range-loop-reference, since CBOR and JSON arrays hand out values and not references;
# non-pod-global-static, since tables of commands and columns live as long as the program.
clazy_checks=level1,no-qhash-namespace,no-qstring-ref,no-range-loop-reference
clazy_checks+=,no-non-pod-global-static,isempty-vs-count,signal-with-return-value
clazy_checks+=,thread-with-slots,tr-non-literal,unneeded-cast

# The commands are those of g++, some of whose warnings Clang does not know; without its precompiled
# headers, which Clang cannot read, so that each file is also shown to include what it uses.
as_gcc=--extra-arg=-Wno-unknown-warning-option
plain_commands() {
    mkdir -p build/plain
    sed -E 's/ -Winvalid-pch -include [^ ]+cmake_pch\.hxx//' build/dev/compile_commands.json \
        >build/plain/compile_commands.json
}

# newest_within SECONDS BATCH COMMAND: runs the command on the sources, so many at a time, those of
# the newest commits first, until the time is over; says how far it came.
look_at() {
    (($(date +%s) < LOOK_END)) || exit 0
    printf '%s\n' "$@" >>"$LOOK_SEEN"
    "$LOOK_COMMAND" "$@"
}
newest_within() {
    local status=0 all
    plain_commands
    all=$(newest_sources)
    LOOK_SEEN=$(mktemp)
    LOOK_END=$(($(date +%s) + $1))
    LOOK_COMMAND=$3
    export LOOK_SEEN LOOK_END LOOK_COMMAND as_gcc clazy_checks
    xargs -P "$jobs" -n "$2" bash -c 'look_at "$@"' look_at <<<"$all" || status=1
    echo "It looked at $(wc -l <"$LOOK_SEEN") of $(wc -l <<<"$all") files in its time."
    rm "$LOOK_SEEN"
    return $status
}

clazy_on() {
    clazy-standalone -p build/plain/compile_commands.json "$as_gcc" \
        --header-filter='.*/(core|ui|app)/.*' -checks="$clazy_checks" "$@"
}
tidy_on() { clang-tidy -p build/plain --quiet "$as_gcc" "$@" 2>/dev/null; }
export -f look_at clazy_on tidy_on

check_clazy() { newest_within "$clazy_seconds" 4 clazy_on; }
check_tidy() { newest_within "$tidy_seconds" 1 tidy_on; }

checks=("$@")
((${#checks[@]})) || checks=(format shell translations sanitize fuzz clazy tidy)
packaging/install-packages.sh || exit 1
failed=()
for check in "${checks[@]}"; do
    start=$SECONDS
    echo "== $check"
    "check_$check" || failed+=("$check")
    echo "== $check took $((SECONDS - start)) s"
done
if ((${#failed[@]})); then
    echo "Failed: ${failed[*]}"
    exit 1
fi
echo "All checks passed: ${checks[*]}"
