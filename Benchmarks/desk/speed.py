#!/usr/bin/env python3
"""speed.py -- CPU time and memory of filing a seeded invented stream, against a floor measured in the same run.

usage: speed.py [--headlines N] [--texts N] [--words W] -- COMMAND [ARGS..]      e.g. -- wiredesk group
The streams come from stream.py.  The floor is reading the same lines with Python's json module: both figures go up
and down with the machine, their ratio less so.  CPU seconds are those of the whole process, start-up included, over all its threads; wall time says something on a
machine that does nothing else."""
import argparse, json, os, pathlib, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent


def floor(path):
    start = time.process_time()
    count = sum(1 for line in open(path, encoding="utf-8") if json.loads(line))
    return count, time.process_time() - start


def run(command, path):
    start = time.monotonic()
    with open(path, "rb") as lines:
        process = subprocess.Popen(command, stdin=lines, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command[0]} failed: {status}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss, time.monotonic() - start


def main():
    ap = argparse.ArgumentParser(usage=__doc__)
    ap.add_argument("--headlines", type=int, default=120_000)
    ap.add_argument("--texts", type=int, default=30_000)
    ap.add_argument("--words", type=int, default=350)
    ap.add_argument("command", nargs=argparse.REMAINDER)
    a = ap.parse_args()
    command = [word for word in a.command if word != "--"]
    if not command:
        ap.error("no command")
    print("| stream | items | items/CPU s | items/s wall | floor, lines/CPU s | ratio | KB an item |")
    print("|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for name, count, words in (("headlines", a.headlines, 0), ("texts", a.texts, a.words)):
            if count < 1:
                continue
            path = os.path.join(folder, name)
            with open(path, "wb") as out:
                subprocess.run([sys.executable, HERE / "stream.py", str(count), "--words", str(words)],
                               stdout=out, check=True)
            empty = os.path.join(folder, "empty")
            open(empty, "w").close()
            _, idle, _ = run(command, empty)
            lines, spent = floor(path)
            cpu, peak, wall = run(command, path)
            print(f"| {name} | {lines} | {lines / cpu:.0f} | {lines / wall:.0f} | {lines / spent:.0f} | {spent / cpu:.3f} "
                  f"| {(peak - idle) / lines:.2f} |", flush=True)


main()
