# Servers and what clients get of them, in the networks of ../shared/wires.sh.

# Takes connections at these ports, over IPv4 and IPv6, in the network namespace that it runs in.
cat > /run/serve.py <<'PYTHON'
import socket, sys, threading
def serve(family, host, port):
    with socket.create_server((host, port), family=family) as server:
        while True:
            client, _ = server.accept()
            client.close()
for port in map(int, sys.argv[1:]):
    for family, host in ((socket.AF_INET, "0.0.0.0"), (socket.AF_INET6, "::")):
        threading.Thread(target=serve, args=(family, host, port)).start()
PYTHON
cat > /run/try.py <<'PYTHON'
import socket, sys
try:
    socket.create_connection((sys.argv[1], int(sys.argv[2])), timeout=2).close()
    print("open")
except ConnectionRefusedError:
    print("refused")
except OSError:
    print("silent")
PYTHON
# try CLIENT ADDRESS PORT
try() {
  ip netns exec "$1" python3 /run/try.py "$2" "$3"
}
# Until it listens; at most ten seconds.
wait_for() {
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    [ "$(try "$@")" = open ] && return
    sleep 0.5
  done
}
# Before, with and after the rules: try_rules SHOW UP UNDO; look WHEN prints what clients get.
try_rules() {
  sh -c "$1" > /run/before
  look before
  sh -e "$2" >&2
  # Again: it must do no harm.
  sh -e "$2" >&2
  look with
  sh -e "$3" >&2
  sh -c "$1" > /run/after
  look after
  if cmp -s /run/before /run/after; then echo "rules as before"; else
    echo "rules differ"; diff /run/before /run/after || :
  fi
}
