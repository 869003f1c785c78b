#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install-packages.sh [SECTION...]: installs the packages of debian-packages.txt that are missing,
# and touches nothing when none is. Runs as root, or through sudo.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
list=$here/debian-packages.txt

packages() {
    awk -v wanted=" $* " '
        /^# \[.*\]$/ { section = substr($2, 2, length($2) - 2) }
        { sub(/#.*/, ""); gsub(/[ \t]+/, "") }
        $0 != "" && (wanted == "  " || index(wanted, " " section " ")) { print }' "$list"
}

is_installed() {
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "This is not Debian or a relative of it: install by hand what $list names." >&2
    exit 0
fi

missing=()
while read -r package; do
    is_installed "$package" || missing+=("$package")
done < <(packages "$@")
if ((${#missing[@]} == 0)); then
    exit 0
fi

as_root=()
if (($(id -u) != 0)); then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing, and neither root nor sudo is at hand:" >&2
        echo "    apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" </dev/null
}

echo "Installing: ${missing[*]}"
for attempt in 1 2 3; do
    if apt update && apt install -y --no-install-recommends "${missing[@]}"; then
        exit 0
    fi
    echo "Installing failed (attempt $attempt of 3)." >&2
    sleep $((attempt * 5))
done
echo "These packages could not be installed: ${missing[*]}" >&2
exit 1
