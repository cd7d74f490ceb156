#!/bin/sh
# A mail server out of its unpacked Debian packages, laid over the system as if it were installed,
# with its clients, each in a network namespace of its own: the service, which is the smart host too,
# a stranger, and a computer of the company. Runs in namespaces of its own
# (unshare --net --mount --pid --fork --kill-child).
#
# world.sh SERVER PACKAGES SCRATCH: SCRATCH/steps holds the guide's commands, NUMBER-SECTION each.
# Prints what each client gets, and what the server does, after each step. Leaves in SCRATCH the
# settings at last (restricted), what the guide's checks printed (verified), and the log.
set -e
server=$1 packages=$2 scratch=$3
here=$(dirname "$0")
layers=$scratch/layers root=$scratch/root
mkdir "$layers" "$root"
mount -t tmpfs none "$layers"
mkdir "$layers/upper" "$layers/work"
for folder in etc usr var bin sbin lib; do
  [ ! -d "$packages/$folder" ] || cp -a "$packages/$folder" "$layers/upper/"
done
# These are links into /usr.
for folder in bin sbin lib; do
  if [ -d "$layers/upper/$folder" ]; then
    mkdir -p "$layers/upper/usr/$folder"
    cp -a "$layers/upper/$folder/." "$layers/upper/usr/$folder/"
    rm -r "$layers/upper/$folder"
  fi
done
mount -t overlay overlay -o "lowerdir=/,upperdir=$layers/upper,workdir=$layers/work" "$root"
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
mount -t tmpfs none "$root/run"
mount -t tmpfs none "$root/tmp"
mkdir "$root/tmp/world"
cp "$here"/*.sh "$here"/*.py "$root/tmp/world/"
cp -r "$scratch/steps" "$root/tmp/world/"

. "$here/../../shared/wires.sh"
ip -n service addr add 203.0.113.25/24 dev eth0

inside() { chroot "$root" /bin/sh "/tmp/world/$server.sh" "$1"; }
try() { ip netns exec "$1" python3 "$here/client.py" "$2" "$3"; }
look() {
  echo "$1: service $(try service 203.0.113.1 25), stranger $(try stranger 198.51.100.1 25)," \
    "inside $(try inside 192.168.7.1 25), users $(try stranger 198.51.100.1 587)"
}
say() { sed "s/^/    /" "$scratch/said" >&2; }

# What a Debian package would make of the system when it is installed.
cat > "$root/etc/hosts" << END
127.0.0.1 localhost
203.0.113.25 smtp.security-mail.net
203.0.113.1 mx.a.example mx
END
echo mx.a.example > "$root/etc/hostname"
echo a.example > "$root/etc/mailname"
hostname mx.a.example 2> /dev/null || :
printf 'hosts: files\npasswd: files\ngroup: files\n' > "$root/etc/nsswitch.conf"
: > "$root/etc/resolv.conf"
id=901
for user in user postfix postdrop Debian-exim opensmtpd opensmtpq smmta smmsp mail; do
  sed -i "/^$user:/d" "$root/etc/passwd" "$root/etc/group"
  echo "$user:x:$id:$id::/nonexistent:/bin/false" >> "$root/etc/passwd"
  echo "$user:x:$id:" >> "$root/etc/group"
  id=$((id + 1))
done
cat > "$root/usr/local/bin/systemctl" << END
#!/bin/sh
# The services of this world: "restart" and "reload" are all that guides need.
exec /bin/sh /tmp/world/$server.sh restart
END
chmod 755 "$root/usr/local/bin/systemctl"

ip netns exec service python3 "$here/smart_host.py" 203.0.113.25 "$scratch/received" &
inside setup > "$scratch/said" 2>&1 || { say; exit 1; }
inside state > "$scratch/before"
look before
for step in "$scratch"/steps/*; do
  name=$(basename "$step")
  [ -s "$step" ] || continue
  # What the restriction has made of the settings.
  case $name in *-undo*) inside state > "$scratch/restricted" ;; esac
  chroot "$root" /bin/sh -e "/tmp/world/steps/$name" > "$scratch/said" 2>&1 || { echo "$name fails"; say; exit 1; }
  case $name in *-verify*) cp "$scratch/said" "$scratch/verified" ;; *) look "$name" ;; esac
  case $name in
  *smarthost* | *verify* | *undo*)
    : > "$scratch/received"
    inside send > "$scratch/said" 2>&1 || { echo "sending fails"; say; exit 1; }
    # Until it arrives; at most 20 seconds.
    tries=0
    until [ -s "$scratch/received" ] || [ $tries = 40 ]; do
      tries=$((tries + 1))
      # After the way back it must not.
      case $name in *undo*) [ $tries = 6 ] && break ;; esac
      sleep 0.5
    done
    echo "$name: the smart host got $(sort -u "$scratch/received" | tr '\n' ' ')"
    ;;
  esac
done
inside log > "$scratch/log"
inside state > "$scratch/after"
if cmp -s "$scratch/before" "$scratch/after"; then echo "as before"; else
  echo "differs"; diff "$scratch/before" "$scratch/after" || :
fi
