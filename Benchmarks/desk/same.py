#!/usr/bin/env python3
"""same.py -- shows that binaries file the same streams to the same bytes, each of them twice.

usage: same.py [--items N] [FILE..] -- BINARY [BINARY..]      e.g. -- .build/release/wiredesk .build/debug/wiredesk
Files `wiredesk group` streams (NDJSON) and two seeded ones of stream.py, headlines and texts; prints a digest for each
and ends with 1 where two runs differ."""
import argparse, hashlib, pathlib, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent


def main():
    ap = argparse.ArgumentParser(usage=__doc__)
    ap.add_argument("--items", type=int, default=2_000)
    ap.add_argument("rest", nargs=argparse.REMAINDER)
    a = ap.parse_args()
    cut = a.rest.index("--") if "--" in a.rest else 0
    files, binaries = a.rest[:cut], a.rest[cut:][a.rest[cut:] and a.rest[cut] == "--":]
    if not binaries:
        ap.error("no binary")
    differ = False
    with tempfile.TemporaryDirectory() as folder:
        for name, words in (("headlines", 0), ("texts", 200)):
            path = str(pathlib.Path(folder, name))
            with open(path, "wb") as out:
                subprocess.run([sys.executable, HERE / "stream.py", str(a.items), "--words", str(words)],
                               stdout=out, check=True)
            files.append(path)
        for path in files:
            found = {}
            for binary in binaries * 2:
                with open(path, "rb") as lines:
                    rulings = subprocess.run([binary, "group"], stdin=lines, stdout=subprocess.PIPE).stdout
                found.setdefault(hashlib.sha256(rulings).hexdigest()[:16], []).append(len(rulings.splitlines()))
            differ |= len(found) > 1
            print(pathlib.Path(path).name, *(f"{digest} ({len(runs)} runs, {runs[0]} lines)" for digest, runs in found.items()),
                  "DIFFER" if len(found) > 1 else "", flush=True)
    sys.exit(differ)


main()
