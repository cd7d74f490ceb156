#!/bin/sh
# Postfix in its world: postfix.sh setup|state|send|log|restart
set -e
case $1 in
setup)
  cat > /etc/postfix/main.cf << END
# Settings of a customer, comment and all.
compatibility_level = 3.6
myhostname = mx.a.example
mydestination = \$myhostname, a.example,
  localhost
mynetworks = 127.0.0.0/8, 192.168.0.0/16
relayhost = [old.isp.example]
inet_protocols = ipv4
alias_maps =
local_recipient_maps =
maillog_file = /var/log/postfix.log
smtp_host_lookup = native
END
  cat > /etc/postfix/master.cf << END
smtp inet n - n - - smtpd
submission inet n - n - - smtpd
  -o syslog_name=postfix/submission
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
local unix - n n - - local
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
END
  for folder in active bounce corrupt defer deferred flush hold incoming private public maildrop \
    pid saved trace; do
    mkdir -p "/var/spool/postfix/$folder"
    chown postfix "/var/spool/postfix/$folder"
  done
  chown root /var/spool/postfix /var/spool/postfix/pid
  chgrp postdrop /var/spool/postfix/public /var/spool/postfix/maildrop
  chmod 1730 /var/spool/postfix/maildrop
  mkdir -p /var/lib/postfix
  chown postfix /var/lib/postfix
  postfix start
  ;;
state)
  postconf -n
  postconf -M
  postconf -P
  cat /etc/postfix/main.cf
  # A service that postconf has changed once keeps its columns.
  tr -s ' ' < /etc/postfix/master.cf
  ls /etc/postfix
  ;;
send) printf 'Subject: test\n\nHello\n' | sendmail -f user@a.example x@elsewhere.example ;;
log) cat /var/log/postfix.log ;;
restart) postfix reload ;;
esac
