# Sourced by the build scripts beside this folder: what every package of Mailward has in common.
# shellcheck shell=bash

set -euo pipefail
export LC_ALL=C.UTF-8 TZ=UTC
umask 022

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
target_dir=${CARGO_TARGET_DIR:-$root/target}
# Where finished packages go, and where they are put together.
out=${MAILWARD_OUT:-$target_dir/packages}
work=$target_dir/packaging
mkdir -p "$out" "$work"

version=${MAILWARD_VERSION:-$(sed -n 's/^version = "\(.*\)"/\1/p' "$root/Cargo.toml" | head -n 1)}

die() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; exit 1; }

# What a build would otherwise take from the clock or from nowhere. A source archive has no git:
# there both come from the environment or are left out.
if [[ -z ${MAILWARD_COMMIT+set} ]]; then
  MAILWARD_COMMIT=$(git -C "$root" rev-parse --short=12 HEAD 2>/dev/null || true)
fi
if [[ -z ${SOURCE_DATE_EPOCH:-} ]]; then
  SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct 2>/dev/null || stat -c %Y "$root/Cargo.toml")
fi
export MAILWARD_COMMIT SOURCE_DATE_EPOCH

# need TOOL:PACKAGE ... installs from Debian what is missing, if we may.
need() {
  local pair missing=()
  for pair in "$@"; do
    command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}")
  done
  ((${#missing[@]})) || return 0
  [[ $(id -u) == 0 ]] || die "please install: ${missing[*]}"
  apt-get update -qq || apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# compile_with CARGO ARGUMENT ...: builds programs as they are packed. The crates that build C start
# over whenever SOURCE_DATE_EPOCH changes, so while compiling it is a day that never does; nothing compiled holds it.
compile_with() {
  (cd "$root" && SOURCE_DATE_EPOCH=946684800 nice -n 15 "$@" --locked --profile dist)
}

# compiler_flags CARGO: one set of flags on every machine. No path of the machine that builds is
# left in the programs, so two machines build the same.
compiler_flags() {
  local cargo=$1 home=${CARGO_HOME:-$HOME/.cargo} folder flags="--remap-path-prefix=$root=/mailward"
  "$cargo" fetch --locked --quiet --manifest-path "$root/Cargo.toml"
  c_flags="-O2 -ffile-prefix-map=$root=/mailward -ffile-prefix-map=$target_dir=/target"
  for folder in "$home"/registry/src/*; do
    flags+=" --remap-path-prefix=$folder=/crates"
    c_flags+=" -ffile-prefix-map=$folder=/crates"
  done
  flags+=" --remap-path-prefix=$target_dir=/target"
  export RUSTFLAGS="$flags"
}
