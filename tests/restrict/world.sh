#!/bin/sh
# A mail server with clients, each in a network namespace of its own: one at an address of the
# service, one at a stranger's, one inside. Runs in namespaces of its own (unshare --net --mount).
#
# world.sh PREPARE SHOW UP UNDO: PREPARE sets up the rules that are there before, SHOW prints the
# present ones, UP and UNDO are scripts.
# Prints what each client gets at ports 25 and 587, before, with, and after the rules.
set -e
here=$(dirname "$0")
. "$here/../shared/wires.sh"
. "$here/clients.sh"
python3 /run/serve.py 25 587 &
server=$!
trap 'kill $server' EXIT
wait_for service 203.0.113.1 587
sh -e -c "$1" >&2
look() {
  echo "$1 service $(try service 203.0.113.1 25)"
  echo "$1 stranger $(try stranger 198.51.100.1 25)"
  echo "$1 inside $(try inside 192.168.7.1 25)"
  echo "$1 users $(try stranger 198.51.100.1 587)"
}
try_rules "$2" "$3" "$4"
