#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Quipu founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# KSyntaxHighlighting for Qt 6 on systems that package it for Qt 5 only (Debian 12, Ubuntu 24.04): KDE's own sources, as
# Debian distributes them, built static into a private, cached prefix. Prints that prefix as its last line; prints nothing
# on standard output where the system has KF6SyntaxHighlighting. Needs no root. A second run answers at once.
#
#   KSH_TARBALL=FILE   take the sources from FILE (still checked against the pinned SHA-256)
#   KSH_CACHE=DIR      instead of ${XDG_CACHE_HOME:-~/.cache}/quipu/ksyntaxhighlighting
#   KSH_FORCE=1        build although the system has a package
#   --where            print the prefix if it is ready, else fail; build nothing
#
# Needs: qt6-base-dev, extra-cmake-modules, cmake, ninja-build, perl, xz-utils.
set -euo pipefail

# 5.116 is the last release that builds with Qt 6.4; KF 6.0 asks for Qt 6.5.
version=5.116.0
sha256=6f8ccacebd0dc9ce050b2b23b715750c97938b3336fbbb80967920cb8c1dfaa7
tarball=ksyntax-highlighting_$version.orig.tar.xz
suites=(own trixie forky sid) # where apt is asked for it; "own" = what this machine's sources name
recipe=2                      # raise when this script changes what it builds

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
cache=${KSH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/quipu/ksyntaxhighlighting}

say() { printf 'ksyntaxhighlighting: %s\n' "$*" >&2; }

die() {
    say "ERROR: $1"
    cat >&2 <<TEXT
  Ways out:
   1. on a system with KDE Frameworks 6 (Debian 13, Fedora 40 ...) install libkf6syntaxhighlighting-dev or its like;
   2. with a network, run this again: it downloads 3.4 MB through the machine's own apt sources;
   3. without one, put $tarball somewhere and set KSH_TARBALL to its path.
TEXT
    exit 1
}

system_has_kf6() {
    local arch dir
    arch=$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || gcc -dumpmachine)
    for dir in /usr/lib/cmake /usr/lib64/cmake "/usr/lib/$arch/cmake"; do
        [ ! -d "$dir/KF6SyntaxHighlighting" ] || return 0
    done
    return 1
}

is_genuine() { echo "$sha256  $1" | sha256sum --check --status 2>/dev/null; }

# Copies this machine's apt sources into $1, as source entries of suite $2 (own: of the suites they already name).
private_sources() {
    local parts=$1 suite=$2 file target
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ -f "$file" ] || continue
        target=$parts/$(basename "${file%.list}").list
        sed -nE 's/^[[:space:]]*deb([[:space:]])/deb-src\1/p' "$file" >"$target"
        [ "$suite" = own ] || {
            awk -v suite="$suite" '{ for (i = 2; i <= NF; i++) if ($i ~ /:\/\//) {
                if ($(i + 1) ~ /-/) next; $(i + 1) = suite; print; next } }' "$target" >"$target.new"
            mv "$target.new" "$target"
        }
    done
    for file in /etc/apt/sources.list.d/*.sources; do
        [ -f "$file" ] || continue
        target=$parts/$(basename "$file")
        sed -E 's/^Types:.*/Types: deb-src/' "$file" >"$target"
        [ "$suite" = own ] || {
            awk -v RS= -v ORS='\n\n' -v suite="$suite" '/Suites:[^\n]*-security/ { next }
                { gsub(/Suites:[^\n]*/, "Suites: " suite); print }' "$target" >"$target.new"
            mv "$target.new" "$target"
        }
    done
}

# Fetches the tarball of one suite into $cache/src by apt's own transports; /etc is untouched, no root needed.
fetch_from_suite() {
    local suite=$1 work=$cache/apt-$1 uri options name
    command -v apt-get >/dev/null || return 1
    rm -rf "$work"
    mkdir -p "$work"/{parts,lists/partial,cache/archives/partial}
    private_sources "$work/parts" "$suite"
    options=(-o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$work/parts" -o "Dir::State::Lists=$work/lists"
        -o "Dir::Cache=$work/cache" -o "APT::Sandbox::User=$(id -un)" -o Acquire::Retries=2 -o Acquire::http::Timeout=30)
    apt-get "${options[@]}" -qq update >/dev/null 2>&1 || true
    for name in "ksyntax-highlighting=$version*" ksyntax-highlighting; do
        # --print-uris, because the archive may lack a package's other files: only the tarball is wanted.
        uri=$(apt-get "${options[@]}" source --print-uris "$name" 2>/dev/null |
            sed -nE "s/^'([^']+)' ${tarball//./\\.} .*/\1/p" | head -1) || true
        [ -z "$uri" ] || break
    done
    if [ -n "$uri" ] && /usr/lib/apt/apt-helper "${options[@]}" download-file "$uri" "$cache/src/partial" \
        "SHA256:$sha256" >/dev/null 2>&1; then
        mv "$cache/src/partial" "$cache/src/$tarball"
    fi
    rm -rf "$work" "$cache/src/partial"
    [ -f "$cache/src/$tarball" ]
}

find_tarball() {
    local file suite
    for file in "${KSH_TARBALL:-}" "$here/../../shared/vendor/$tarball" "$cache/src/$tarball"; do
        [ -n "$file" ] && [ -f "$file" ] || continue
        if is_genuine "$file"; then
            echo "$file"
            return
        fi
        say "$file is not the file it should be (SHA-256 differs); passed over"
    done
    for suite in "${suites[@]}"; do
        say "looking for $version in the $suite suite of this machine's apt sources"
        if fetch_from_suite "$suite"; then
            echo "$cache/src/$tarball"
            return
        fi
    done
    die "its sources could be neither found nor downloaded"
}

# The build directory has a fixed path, so that ccache knows the files again.
build() {
    local source=$1 prefix=$2 work=$cache/build log=$cache/build-$version.log launcher=()
    command -v ccache >/dev/null && launcher=(-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    rm -rf "$work"
    mkdir -p "$work/source"
    tar xf "$source" -C "$work/source" --strip-components=1
    # Debian 12 has ECM 5.103, and nothing newer is used. Without translations no Linguist tools are needed.
    sed -i -E 's/find_package\(ECM [0-9.]+/find_package(ECM 5.100/' "$work/source/CMakeLists.txt"
    rm -rf "$work/source/poqm"
    {
        cmake -G Ninja -S "$work/source" -B "$work/build" "${launcher[@]}" -DCMAKE_BUILD_TYPE=Release \
            -DQT_MAJOR_VERSION=6 -DBUILD_SHARED_LIBS=OFF -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DBUILD_TESTING=OFF \
            -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Widgets=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6PrintSupport=ON \
            -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON -DKDE_INSTALL_LIBDIR=lib "-DCMAKE_INSTALL_PREFIX=$prefix" &&
            cmake --build "$work/build" && DESTDIR="$work/install" cmake --install "$work/build"
    } >"$log" 2>&1 || {
        tail -15 "$log" >&2
        die "the build failed; all of it is in $log"
    }
    # Into place in one step: a prefix is there whole or not at all.
    rm -rf "$prefix"
    mv "$work/install$prefix" "$prefix"
    touch "$prefix/.complete"
    rm -rf "$work"
}

if [ -z "${KSH_FORCE:-}" ] && system_has_kf6; then exit 0; fi
command -v qmake6 >/dev/null || die "qmake6 is missing (qt6-base-dev)"
qt=$(qmake6 -query QT_VERSION)
prefix=$cache/$version-qt$qt-r$recipe
if [ -f "$prefix/.complete" ]; then
    echo "$prefix"
    exit 0
fi
[ "${1:-}" != --where ] || exit 1
[ -d /usr/share/ECM ] || die "extra-cmake-modules is not installed"
mkdir -p "$cache/src"
exec 8>"$cache/lock"
flock 8
if [ ! -f "$prefix/.complete" ]; then
    source=$(find_tarball) || exit 1
    say "building $version for Qt $qt: about a minute, once"
    build "$source" "$prefix"
    say "installed in $prefix"
fi
echo "$prefix"
