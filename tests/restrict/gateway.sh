#!/bin/sh
# A gateway with clients outside, one at an address of the service and one at a stranger's, and two
# mail servers behind it, with addresses of both kinds: 10.1.2.10 and 2001:db8:c::10 are one's,
# 10.1.2.11 and 2001:db8:c::11 the other's. Runs in namespaces of its own (unshare --net --mount).
#
# gateway.sh PREPARE SHOW UP UNDO CLIENT>ADDRESS...: as world.sh, and who tries whom at port 25.
set -e
here=$(dirname "$0")
. "$here/../shared/wires.sh"
. "$here/clients.sh"
wire mail 10.1.2
ip -n mail addr add 10.1.2.11/24 dev eth0
echo 1 > /proc/sys/net/ipv4/ip_forward
echo 1 > /proc/sys/net/ipv6/conf/all/forwarding
six() {
  ip addr add "2001:db8:$2::1/64" dev "to-$1" nodad
  ip -n "$1" addr add "2001:db8:$2::10/64" dev eth0 nodad
  ip -n "$1" route add default via "$3.1"
  ip -n "$1" route add default via "2001:db8:$2::1"
}
six service a 203.0.113
six stranger b 198.51.100
six mail c 10.1.2
ip -n mail addr add 2001:db8:c::11/64 dev eth0 nodad
python3 /run/serve.py 25 &
servers=$!
for name in mail stranger; do
  ip netns exec $name python3 /run/serve.py 25 &
  servers="$servers $!"
done
trap 'kill $servers' EXIT
wait_for service 203.0.113.1 25
wait_for service 2001:db8:c::10 25
wait_for mail 2001:db8:b::10 25
prepare=$1 show=$2 up=$3 undo=$4
shift 4
tries=$*
sh -e -c "$prepare" >&2
look() {
  for one in $tries; do
    echo "$1 $one $(try "${one%%>*}" "${one#*>}" 25)"
  done
}
try_rules "$show" "$up" "$undo"
