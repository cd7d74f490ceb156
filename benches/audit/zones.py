"""Writes zones, lists and the configuration of NSD for benches/audit/run.

zones.py FOLDER MX_DOMAINS FULL_DOMAINS PORT
"""

import os
import sys

folder, mx, full, port = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
os.makedirs(f"{folder}/zones", exist_ok=True)

START = "$TTL 3600\n@ SOA ns1.dns.test. hostmaster.dns.test. 1 3600 600 86400 300\n@ NS ns1.dns.test.\n"
ROOT = """ns1.dns.test. A 127.0.0.1
ns2.dns.test. A 127.0.0.1
france.security-mail.net. A 192.0.2.101
europe.security-mail.net. A 192.0.2.102
asia.security-mail.net. A 192.0.2.103
smtp.security-mail.net. A 192.0.2.104
_spf.isp.test. TXT "v=spf1 ip4:192.0.2.9 -all"
relay.isp.test. A 192.0.2.9
"""
# Half of a portfolio has an own server, a quarter is switched, a quarter half switched.
OWN = ["5 mail", "40 relay.isp.test."]
SERVICE = ["3 france.security-mail.net.", "4 europe.security-mail.net.", "5 asia.security-mail.net."]
KINDS = [OWN, SERVICE, OWN, [*SERVICE[:1], "5 mail"]]


def records(number, owner, below):
    lines = [f"{owner} MX {mx}" for mx in KINDS[number % 4]]
    return "".join(line.replace(" mail", f" mail{below}") + "\n" for line in lines)


def write(name, text):
    with open(f"{folder}/{name}", "w", encoding="ascii") as file:
        file.write(text)


zones = [(".", "root", f"$ORIGIN .\n{START}{ROOT}")]
names = [f"c{n:06d}" for n in range(mx)]
many = "".join(records(n, name, f".{name}") for n, name in enumerate(names))
zones.append(("audit.test", "many", f"$ORIGIN audit.test.\n{START}{many}"))
for n in range(full):
    zone = f"d{n:06d}.test"
    text = records(n, "@", "") + (
        "@ NS ns2.dns.test.\n@ A 192.0.2.7\nmail A 192.0.2.5\n"
        '@ TXT "v=spf1 mx include:_spf.isp.test -all"\n_dmarc TXT "v=DMARC1; p=none"\n'
    )
    zones.append((zone, zone, f"$ORIGIN {zone}.\n{START}{text}"))
for _, file, text in zones:
    write(f"zones/{file}", text)

write("list", "".join(f"{name}.audit.test\n" for name in names))
write("list.1000", "".join(f"{name}.audit.test\n" for name in names[:1000]))
write("list.full", "".join(f"d{n:06d}.test\n" for n in range(full)))
write("dnsperf", "".join(f"{name}.audit.test MX\n" for name in names))
write("dig", "".join(f"{name}.audit.test MX\n" for name in names))
write(
    "nsd.conf",
    f"""server:
  ip-address: 127.0.0.1@{port}
  zonesdir: {folder}/zones
  xfrdir: {folder}
  database: ""
  username: ""
  pidfile: {folder}/nsd.pid
  xfrdfile: {folder}/xfrd.state
  zonelistfile: {folder}/zone.list
  server-count: 1
  rrl-ratelimit: 0
remote-control:
  control-enable: yes
  control-interface: {folder}/control
"""
    + "".join(f'zone:\n  name: "{name}"\n  zonefile: "{file}"\n' for name, file, _ in zones),
)
