# The clients of a mail server, each in a network namespace of its own: one at an address of the
# service, one at a stranger's, one inside the company. To be read by a shell that is alone in its
# network and mounts (unshare --net --mount).
mount -t tmpfs none /run
mkdir /run/netns
ip link set lo up
wire() {
  ip netns add "$1"
  ip link add "to-$1" type veth peer name eth0 netns "$1"
  ip addr add "$2.1/24" dev "to-$1"
  ip link set "to-$1" up
  ip -n "$1" addr add "$2.10/24" dev eth0
  ip -n "$1" link set eth0 up
  ip -n "$1" link set lo up
}
wire service 203.0.113
wire stranger 198.51.100
wire inside 192.168.7
