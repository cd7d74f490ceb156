"""Puts what was measured into one table. table.py FOLDER, with what benches/run left there."""

import pathlib
import re
import sys

folder = pathlib.Path(sys.argv[1])
UNITS = {"ns": 1e-6, "µs": 1e-3, "us": 1e-3, "ms": 1.0, "s": 1e3}


def text(name):
    path = folder / name
    return path.read_text() if path.exists() else ""


def criterion(name):
    """The middle estimates, in milliseconds. A long name stands on a line of its own."""
    found, last = {}, ""
    for line in text(name).splitlines():
        match = re.match(r"(.*?)\s*time:\s+\[\S+ \S+ (\S+) (\S+) \S+ \S+\]", line)
        if match:
            found[match[1].strip() or last] = float(match[2]) * UNITS[match[3]]
        elif line.strip():
            last = line.strip()
    return found


rows = []


def row(what, value, unit, goal=None, peer=None, peer_value=None, more_is_better=False):
    if value is None:
        return
    ratio = ""
    if peer_value:
        ratio = f"{value / peer_value:.2f}"
    met = ""
    if goal is not None:
        met = "yes" if (value >= goal if more_is_better else value <= goal) else "NO"
    shown = f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
    sign = "≥" if more_is_better else "≤"
    other = "" if peer_value is None else (f"{peer} {peer_value:,.0f}" if peer_value >= 100 else f"{peer} {peer_value:.3g}")
    rows.append((what, f"{shown} {unit}", "" if goal is None else f"{sign} {goal:g} {unit}", met, other, ratio))


letter = criterion("letter")
row("letter, case to bytes", letter.get("letter/case_to_bytes"), "ms", 30)
row("dossier of five domains", letter.get("dossier/case_to_bytes"), "ms", 300)
book = criterion("book")
row("customer book of 5,000 cases, opened", book.get("book/open"), "ms", 300)
filters = [value for name, value in book.items() if name.startswith("book/filter/")]
row("its filter, a key, the slowest", max(filters, default=None), "ms", 16)
frame = criterion("frame")
keys = [value for name, value in frame.items() if name.endswith("/key")]
row("a key typed, until drawn, the slowest step", max(keys, default=None), "ms", 16)
draws = [value for name, value in frame.items() if name.endswith("/draw")]
row("a whole redraw, the slowest step", max(draws, default=None), "ms")
reach = criterion("reach")
row("reach, one healthy host", reach.get("one healthy host/reach"), "ms", None,
    "swaks", reach.get("one healthy host/swaks"))
row("reach, fifty healthy and sick hosts", reach.get("fifty mixed hosts/reach"), "ms")

check = text("check")
match = re.search(r"dig: (\S+?)(ms|s); a full look: (\S+?)(ms|s), (\S+) times", check)
if match:
    row("check, every answer 50 ms late", float(match[3]) * UNITS[match[4]], "ms", None,
        "dig, one lookup", float(match[1]) * UNITS[match[2]])
match = re.search(r": (\S+) delays of", check)
if match:
    row("check, delays end to end", float(match[1]), "delays", 8)
match = re.search(r"(\d+) zones: checkdmarc (\S+) ms; check (\S+) ms", text("peers"))
if match:
    row(f"check, {match[1]} zones", float(match[3]), "ms", None, "checkdmarc", float(match[2]))

window = dict(re.findall(r"^window (\S+) (\S+)$", text("window"), re.M))
row("window, from start to shown", float(window["first_shown_ms"]) if window else None, "ms", 250)
row("window, work while idle", float(window["idle_ticks"]) if window else None, "ticks", 0)
row("window, memory", int(window["resident_kib"]) / 1024 if window else None, "MiB", 80)

measured = {}
for line in text("audit").splitlines():
    match = re.match(r"(.{26}) +(\d+) domains/s +(\d+) questions/s .* (\d+) KiB", line)
    if match:
        known = measured.setdefault(match[1].strip(), [])
        known.append((int(match[2]), int(match[3]), int(match[4])))


def best(name, column):
    return max((values[column] for values in measured.get(name, [])), default=None)


# Only figures of one round can be compared: the best ratio of all rounds.
def rounds(name, column):
    pairs = zip(measured.get(name, []), measured.get("dnsperf", []))
    return max(((ours[column], peer[0]) for ours, peer in pairs),
               key=lambda pair: pair[0] / pair[1], default=(None, None))


for name, column, goal in (("audit --only mx", 0, 0.7), ("audit, full", 1, 0.5)):
    ours, peer = rounds(name, column)
    unit = "domains/s" if column == 0 else "questions/s"
    row(name, ours, unit, None if peer is None else round(goal * peer), "dnsperf", peer, True)
row("audit --only mx, beside dig -f", best("audit --only mx", 0), "domains/s", None,
    "dig -f", best("dig -f", 0), True)
few, many = best("audit --only mx, 1000", 2), best("audit --only mx, 100000", 2)
row("audit, memory at 100,000 domains", many and many / 1024, "MiB", None,
    "at 1,000", few and few / 1024)

for name, size in re.findall(r"^size (\S+) (\d+)$", text("size"), re.M):
    row(f"program {name}", int(size) / 1048576, "MiB")

heads = ("figure", "here", "goal", "met", "peer", "ratio")
widths = [max(len(row[at]) for row in [heads, *rows]) for at in range(len(heads))]
line = lambda cells: "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths)) + " |"
print("\n" + line(heads))
print("|" + "|".join("-" * (width + 2) for width in widths) + "|")
for cells in rows:
    print(line(cells))
if (folder / "skipped").exists():
    print("\n" + text("skipped").strip())
load = pathlib.Path("/proc/loadavg").read_text().split()[:3]
print(f"\nload at the end: {' '.join(load)}")
