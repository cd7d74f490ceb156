# Sourced by the scripts that try the packages: checks that count, and a screen to look at.
# shellcheck shell=bash

passed=0
failed=0
trying=$(mktemp -d)
helpers=()
pictures=${MAILWARD_PICTURES:-$out/pictures}
mkdir -p "$pictures"

# Only what was started here is ended, by its own number.
clean_up() {
  local helper
  for helper in ${helpers[@]+"${helpers[@]}"}; do kill "$helper" 2>/dev/null || true; done
  if declare -F leave >/dev/null; then leave; fi
  rm -rf "$trying"
}
trap clean_up EXIT

# check "what is so" COMMAND ...
check() {
  local what=$1
  shift
  if "$@" >"$trying/said" 2>&1; then
    passed=$((passed + 1))
    printf 'ok    %s\n' "$what"
  else
    failed=$((failed + 1))
    printf 'FAIL  %s\n' "$what"
    sed 's/^/      /' "$trying/said" | tail -n 20
  fi
}

not() { ! "$@"; }

# until_so SECONDS COMMAND ... asks again until it is so.
until_so() {
  local end=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    ((SECONDS < end)) || { echo "waited in vain: $*"; return 1; }
    sleep 0.1
  done
}

has() { grep -q -- "$2" "$1"; }

screen() {
  local number=$trying/display
  mkfifo "$number"
  Xvfb -displayfd 7 -screen 0 1024x768x24 -nolisten tcp -noreset 7>"$number" 2>/dev/null &
  helpers+=($!)
  read -r DISPLAY <"$number"
  export DISPLAY=:$DISPLAY
}

window() { xdotool search --onlyvisible --name "$1"; }

# The picture of a window has many colours once it has drawn itself; a bare frame has few.
drawn() {
  local id
  id=$(window "$1" | tail -n 1)
  [[ -n $id ]] || return 1
  import -window "$id" "$2"
  (($(identify -format %k "$2") > 100))
}

summary() {
  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  ((failed == 0))
}
