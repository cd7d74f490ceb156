#!/bin/sh
# Sendmail in its world: sendmail.sh setup|state|send|log|restart
set -e
start() { /usr/sbin/sendmail -bd -q10m; }
pid() { head -n 1 /run/sendmail/mta/sendmail.pid; }
case $1 in
setup)
  ln -sf ../libexec/sendmail/sendmail /usr/sbin/sendmail
  ln -sf ../libexec/sendmail/newaliases /usr/bin/newaliases
  mkdir -p /var/spool/mqueue /var/spool/mqueue-client /run/sendmail/mta
  echo 'root: user' > /etc/mail/aliases
  echo a.example > /etc/mail/local-host-names
  printf 'Connect:192.168\tRELAY\nGreetPause:\t0\n' > /etc/mail/access
  cp /etc/mail/service.switch-nodns /etc/mail/service.switch
  # It says that there is no configuration yet.
  /usr/share/sendmail/update_conf || :
  /usr/share/sendmail/update_mc || :
  /usr/share/sendmail/update_mk || :
  sed -i 's/, Addr=127.0.0.1//; s/`1000.)dnl 1 seconds/`0'"'"')dnl/' /etc/mail/sendmail.mc
  make -C /etc/mail
  makemap hash /etc/mail/access < /etc/mail/access
  start
  ;;
state)
  cat /etc/mail/sendmail.mc
  # Who built it when stands in comments.
  grep -v '^#' /etc/mail/sendmail.cf
  ls /etc/mail
  ;;
send)
  # Without the smart host nobody can be found from here.
  printf 'Subject: test\n\nHello\n' |
    /usr/sbin/sendmail -Am -odi -f user@a.example x@elsewhere.example || :
  ;;
# Mailward does not read it.
log) ;;
restart)
  old=$(pid)
  kill "$old"
  # At most ten seconds.
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    kill -0 "$old" 2> /dev/null || break
    sleep 0.5
  done
  start
  ;;
esac
