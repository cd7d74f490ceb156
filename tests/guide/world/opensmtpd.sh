#!/bin/sh
# OpenSMTPD in its world: opensmtpd.sh setup|state|send|log|restart
set -e
start() {
  /usr/sbin/smtpd -d > /var/log/smtpd.log 2>&1 &
  echo $! > /run/world.pid
}
case $1 in
setup)
  cat > /etc/smtpd.conf << 'END'
# Settings of a customer.
table aliases file:/etc/aliases
listen on 0.0.0.0 port 25
listen on 0.0.0.0 port 587

action "local" maildir "/tmp/mail" alias <aliases>
action "relay" relay
match from any for domain "a.example" action "local"
match for local action "local"
match from local for any action "relay"
match from src 192.168.0.0/16 for any action "relay"
END
  echo 'root: user' > /etc/aliases
  mkdir -p /run/opensmtpd /var/lib/opensmtpd/empty /var/spool/smtpd
  chmod 711 /var/spool/smtpd
  for folder in queue corrupt incoming temporary purge; do
    mkdir -m 700 "/var/spool/smtpd/$folder"
    chown opensmtpq "/var/spool/smtpd/$folder"
  done
  chgrp opensmtpq /usr/sbin/smtpctl
  chmod 2555 /usr/sbin/smtpctl
  mkdir -m 770 /var/spool/smtpd/offline
  chgrp opensmtpq /var/spool/smtpd/offline
  start
  ;;
state)
  cat /etc/smtpd.conf
  ls /etc | grep -e mailward -e smtpd
  smtpd -n 2>&1
  ;;
send)
  # It takes mail once its socket is there; at most ten seconds.
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    printf 'Subject: test\n\nHello\n' | /usr/sbin/sendmail -f user@a.example x@elsewhere.example && exit
    sleep 0.5
  done
  exit 1
  ;;
# Mailward does not read it.
log) ;;
restart)
  kill "$(cat /run/world.pid)"
  # At most ten seconds.
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    kill -0 "$(cat /run/world.pid)" 2> /dev/null || break
    sleep 0.5
  done
  start
  ;;
esac
