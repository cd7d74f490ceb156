#!/bin/sh
# Runs a real mail server out of its unpacked Debian packages, in a namespace of its own for what
# it wants to find in the system: users, folders for its queue.
#
# real.sh SERVER PORT PACKAGES SCRATCH
set -e
server=$1 port=$2 packages=$3 scratch=$4
cd "$scratch"
cp /etc/passwd /etc/group .
id=901
for user in postfix postdrop Debian-exim opensmtpd opensmtpq; do
  sed -i "/^$user:/d" passwd group
  echo "$user:x:$id:$id::/nonexistent:/bin/false" >> passwd
  echo "$user:x:$id:" >> group
  id=$((id + 1))
done
mount --bind passwd /etc/passwd
mount --bind group /etc/group
mkdir etc spool data
chmod 755 .
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 \
  -keyout key.pem -out cert.pem -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1
chmod 600 key.pem

case $server in
postfix)
  daemons=$packages/usr/lib/postfix
  export LD_LIBRARY_PATH="$daemons" MAIL_CONFIG="$scratch/etc"
  cat > etc/main.cf << END
compatibility_level = 3.6
queue_directory = $scratch/spool
command_directory = $packages/usr/sbin
daemon_directory = $daemons/sbin
shlib_directory = $daemons
data_directory = $scratch/data
meta_directory = $scratch/etc
import_environment = MAIL_CONFIG LD_LIBRARY_PATH
myhostname = mx.lab.example
inet_protocols = ipv4
alias_maps =
local_recipient_maps =
maillog_file = $scratch/log
maillog_file_prefixes = $scratch
smtpd_tls_cert_file = $scratch/cert.pem
smtpd_tls_key_file = $scratch/key.pem
smtpd_tls_security_level = may
END
  cat > etc/master.cf << END
127.0.0.1:$port inet n - n - - smtpd
anvil unix - - n - 1 anvil
rewrite unix - - n - - trivial-rewrite
proxymap unix - - n - - proxymap
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
END
  for folder in active bounce corrupt defer deferred flush hold incoming private public maildrop \
    pid saved trace; do
    mkdir "spool/$folder"
    chown postfix "spool/$folder"
  done
  chown root spool/pid
  chgrp postdrop spool/public spool/maildrop
  chown postfix data
  exec "$daemons/sbin/master" -d
  ;;
exim)
  cat > exim.conf << END
exim_user = Debian-exim
exim_group = Debian-exim
primary_hostname = mx.lab.example
spool_directory = $scratch/spool
log_file_path = $scratch/spool/log_%s
pid_file_path = $scratch/spool/pid
keep_environment =
tls_advertise_hosts = *
tls_certificate = $scratch/cert.pem
tls_privatekey = $scratch/key.pem
END
  chown -R Debian-exim:Debian-exim spool key.pem
  LD_LIBRARY_PATH=$(dirname "$(find "$packages" -name libidn.so.12 | head -n 1)")
  export LD_LIBRARY_PATH
  exec "$packages/usr/sbin/exim4" -C "$scratch/exim.conf" -bdf -oX "127.0.0.1.$port"
  ;;
opensmtpd)
  cat > smtpd.conf << END
pki lab cert "$scratch/cert.pem"
pki lab key "$scratch/key.pem"
listen on 127.0.0.1 port $port tls pki lab hostname mx.lab.example
match from local for any reject
END
  for folder in /run /var/spool /var/lib; do mount -t tmpfs none "$folder"; done
  mkdir -p /run/opensmtpd /var/lib/opensmtpd/empty /var/spool/smtpd
  chmod 711 /var/spool/smtpd
  for folder in queue corrupt incoming temporary purge; do
    mkdir -m 700 "/var/spool/smtpd/$folder"
    chown opensmtpq "/var/spool/smtpd/$folder"
  done
  mkdir -m 770 /var/spool/smtpd/offline
  chgrp opensmtpq /var/spool/smtpd/offline
  exec "$packages/usr/sbin/smtpd" -d -f "$scratch/smtpd.conf"
  ;;
esac
