# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by app/run and tests/run: installs what is missing and builds a preset. Quick when nothing changed.

top=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)

# An account without a home it can write to gets one beside the build.
: "${HOME:=$(getent passwd "$(id -u)" | cut -d: -f6)}"
if [[ ! -w $HOME ]]; then
    HOME=$top/build/home
    mkdir -p "$HOME"
fi
export HOME

# packages_of SECTION...: the packages that packages.txt lists in these sections
packages_of()
{
    local line section=
    while read -r line; do
        case $line in
            '#'* | '') ;;
            '['*']') section=${line:1:-1} ;;
            *) [[ " $* " != *" $section "* ]] || echo "$line" ;;
        esac
    done < "$top/app/packages.txt"
}

# install_packages SECTION...: sets new_packages when something was missing and is now installed
install_packages()
{
    local package installed wanted=() missing=() root=()
    mapfile -t wanted < <(packages_of "$@")
    if ! command -v apt-get > /dev/null || ! command -v dpkg-query > /dev/null; then
        {
            echo "Gainline installs what it needs with apt, which this system does not have."
            echo "Install what these Debian 12 packages hold, then run: cmake --preset release && cmake --build --preset release"
            printf '  %s\n' "${wanted[@]}"
        } >&2
        exit 2
    fi
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2> /dev/null) || true
    for package in "${wanted[@]}"; do
        [[ $'\n'$installed$'\n' == *$'\n'"$package installed"$'\n'* ]] || missing+=("$package")
    done
    (( ${#missing[@]} )) || return 0

    echo "Installing ${missing[*]}" >&2
    if (( EUID != 0 )); then
        if ! command -v sudo > /dev/null; then
            echo "That needs an administrator. As root, run: apt-get install --no-install-recommends ${missing[*]}" >&2
            exit 2
        fi
        root=(sudo)
    fi
    root+=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0)
    "${root[@]}" update >&2 || echo "The package lists could not be refreshed; trying with those that are here." >&2
    if ! "${root[@]}" install -y --no-install-recommends "${missing[@]}" >&2; then
        echo "Not everything could be installed: see apt's message above." >&2
        exit 2
    fi
    new_packages=yes
}

# build_preset PRESET [TARGET]...: configures when needed, then builds, into build/PRESET
build_preset()
{
    local preset=$1 folder=$top/build/$1 target targets=()
    shift
    for target; do targets+=(--target "$target"); done
    if ! grep -qsFx "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$folder/CMakeCache.txt"; then
        (cd "$top" && cmake --fresh --preset "$preset") >&2
    elif [[ -n ${new_packages:-} || ! $folder/build.ninja -nt $top/CMakePresets.json ]]; then
        (cd "$top" && cmake --preset "$preset") >&2
    fi
    cmake --build "$folder" --parallel "$(nproc)" "${targets[@]}" >&2
}
