#!/bin/sh
# Exim with its lists as cPanel and DirectAdmin name them: exim-panel.sh setup|state|send|log|restart
set -e
case $1 in
setup)
  sed 's/relay_to_domains/relay_domains/; s/relay_from_hosts/relay_hosts/' /tmp/world/exim.sh > /tmp/world/panel.sh
  exec sh /tmp/world/panel.sh setup
  ;;
*) exec sh /tmp/world/exim.sh "$1" ;;
esac
