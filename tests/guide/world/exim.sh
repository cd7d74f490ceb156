#!/bin/sh
# Exim configured in one file: exim.sh setup|state|send|log|restart
set -e
start() { /usr/sbin/exim -bd -q30m; }
case $1 in
setup)
  cat > /etc/exim4/exim4.conf << 'END'
# Settings of a customer.
primary_hostname = mx.a.example
domainlist local_domains = @ : a.example
domainlist relay_to_domains =
hostlist relay_from_hosts = localhost : 192.168.0.0/16
acl_smtp_rcpt = check_rcpt
daemon_smtp_ports = 25 : 587
local_interfaces = 0.0.0.0
tls_advertise_hosts =
keep_environment =
pid_file_path = /run/exim4/exim.pid
begin acl
check_rcpt:
  accept hosts = +relay_from_hosts
  accept domains = +local_domains
  deny message = relay not permitted
begin routers
dnslookup:
  driver = dnslookup
  domains = ! +local_domains
  transport = remote_smtp
  no_more
local:
  driver = accept
  transport = local_delivery
begin transports
remote_smtp:
  driver = smtp
local_delivery:
  driver = appendfile
  file = /var/mail/$local_part_data
begin retry
* * F,1h,10m
END
  chmod 644 /etc/exim4/exim4.conf
  mkdir -p /var/spool/exim4 /var/log/exim4 /run/exim4
  chown Debian-exim:Debian-exim /var/spool/exim4 /var/log/exim4 /run/exim4
  start
  ;;
state)
  cat /etc/exim4/exim4.conf
  find /etc/exim4 -type f | sort
  ;;
send) printf 'Subject: test\n\nHello\n' | /usr/sbin/exim -odf -f user@a.example x@elsewhere.example ;;
log) cat /var/log/exim4/mainlog ;;
restart)
  kill "$(cat /run/exim4/exim.pid)"
  # At most ten seconds.
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    kill -0 "$(cat /run/exim4/exim.pid)" 2> /dev/null || break
    sleep 0.5
  done
  start
  ;;
esac
