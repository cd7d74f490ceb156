#!/bin/sh
# A mail server with two clients, each in a network namespace of its own: one at an address of the
# service, one at a stranger's. Runs in namespaces of its own (unshare --net --mount).
#
# world.sh SHOW UP UNDO: SHOW prints the present rules, UP and UNDO are scripts.
# Prints what each client gets at ports 25 and 587, before, with, and after the rules.
set -e
show=$1 up=$2 undo=$3
. "$(dirname "$0")/../shared/wires.sh"
python3 - <<'PYTHON' &
import socket, threading
def serve(port):
    server = socket.create_server(("0.0.0.0", port))
    while True:
        client, _ = server.accept()
        client.close()
for port in (25, 587):
    threading.Thread(target=serve, args=(port,)).start()
PYTHON
server=$!
trap 'kill $server' EXIT
try() {
  ip netns exec "$1" python3 - "$2" "$3" <<'PYTHON'
import socket, sys
try:
    socket.create_connection((sys.argv[1], int(sys.argv[2])), timeout=2).close()
    print("open")
except ConnectionRefusedError:
    print("refused")
except OSError:
    print("silent")
PYTHON
}
# Until it listens; at most ten seconds.
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  [ "$(try service 203.0.113.1 587)" = open ] && break
  sleep 0.5
done
look() {
  echo "$1 service $(try service 203.0.113.1 25)"
  echo "$1 stranger $(try stranger 198.51.100.1 25)"
  echo "$1 inside $(try inside 192.168.7.1 25)"
  echo "$1 users $(try stranger 198.51.100.1 587)"
}
sh -c "$show" > /run/before
look before
sh -e "$up"
# Again: it must do no harm.
sh -e "$up"
look with
sh -e "$undo"
sh -c "$show" > /run/after
look after
if cmp -s /run/before /run/after; then echo "rules as before"; else
  echo "rules differ"; diff /run/before /run/after || :
fi
