"""How soon the window is there, and what it takes while nobody touches it.

window.py PROGRAM SECONDS: on a virtual screen of its own; the shortest of several starts."""

import os
import subprocess
import sys
import tempfile
import time

program, watched = sys.argv[1], float(sys.argv[2])
STARTS = 7
LIMIT = 30


def screen():
    xvfb = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1024x768x24", "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return xvfb, ":" + xvfb.stdout.readline().decode().strip()


def shown(env, before):
    """Waits until a window is on the screen whose picture is not all of one colour."""
    while time.monotonic() - before < LIMIT:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "^Mailward"],
            env=env, capture_output=True, text=True).stdout.split()
        if found:
            return time.monotonic() - before
    sys.exit("no window came")


def usage(pid):
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    with open(f"/proc/{pid}/status") as file:
        lines = dict(line.split(":", 1) for line in file if ":" in line)
    return int(fields[11]) + int(fields[12]), int(lines["VmRSS"].split()[0])


xvfb, display = screen()
try:
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "DISPLAY": display, "HOME": home, "MAILWARD_HOME": home + "/data"}
        for name in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
            env.pop(name, None)
        times = []
        for number in range(STARTS):
            before = time.monotonic()
            mailward = subprocess.Popen([program, "--lang", "en"], env=env)
            times.append(shown(env, before))
            if number < STARTS - 1:
                mailward.kill()
                mailward.wait()
        # It comes to rest first.
        last, since = usage(mailward.pid)[0], time.monotonic()
        while time.monotonic() - since < 2:
            time.sleep(0.1)
            now = usage(mailward.pid)[0]
            if now != last:
                last, since = now, time.monotonic()
        before = usage(mailward.pid)
        time.sleep(watched)
        after = usage(mailward.pid)
        mailward.kill()
        mailward.wait()
    print(f"window first_shown_ms {min(times) * 1000:.0f}")
    print(f"window idle_ticks {after[0] - before[0]}")
    print(f"window resident_kib {after[1]}")
finally:
    xvfb.kill()
