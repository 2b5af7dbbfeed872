#!/usr/bin/env python3
"""Checks that the sources import no more than the module graph of ARCHITECTURE.md allows."""
import pathlib
import re
import sys

ROOMS = {
    "News": set(),
    "Markup": set(),
    "WireFormats": {"News", "Markup"},
    "Desk": {"News"},
    "Store": {"News"},
    "Ingest": {"News"},
    "Press": {"News", "Markup"},
    "Server": {"News", "Store", "Press"},
    "Newsroom": {"News", "Markup", "WireFormats", "Desk", "Store", "Ingest", "Press", "Server"},
    "wiredesk": {"Newsroom"},
}
PURE = {"News", "Markup", "Desk"}  # no clock, no files: no Foundation either
IMPORT = re.compile(r"^\s*(?:@\w+\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?import\s+(?:\w+\s+)?(\w+)")

root = pathlib.Path(__file__).resolve().parent.parent
faults = []
for room, allowed in ROOMS.items():
    folder = root / "Sources" / room
    if not any(folder.rglob("*.swift")):
        faults.append(f"Sources/{room} holds no sources")
    for path in sorted(folder.rglob("*.swift")):
        lines = path.read_text(encoding="utf-8").splitlines()
        if len(lines) > 500:
            faults.append(f"{path.relative_to(root)}: {len(lines)} lines; split it (500 at most)")
        for number, line in enumerate(lines, 1):
            match = IMPORT.match(line)
            if not match:
                continue
            name = match[1]
            if name in ROOMS and name not in allowed:
                faults.append(f"{path.relative_to(root)}:{number}: {room} may not import {name}")
            if room in PURE and name.startswith("Foundation"):
                faults.append(f"{path.relative_to(root)}:{number}: {room} is pure, without {name}")
for fault in faults:
    print(fault)
print(f"imports: {len(ROOMS)} rooms, {len(faults)} faults")
sys.exit(1 if faults else 0)
