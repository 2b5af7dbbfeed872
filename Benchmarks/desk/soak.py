#!/usr/bin/env python3
"""soak.py -- files a long seeded stream and watches memory, or times each item while the window fills.

usage: soak.py [--items N] [--every N] [--words W] [--hours H] [--latency [--skip N]] -- COMMAND [ARGS..]
       e.g. -- wiredesk group --jobs 1
The stream comes from stream.py; --hours is the time it spans, so that 2,000,000 items in 6,720 hours keep 100,000 in
a window of 14 days.  Prints after each EVERY items the memory of the process and its CPU seconds since the last line.
With --latency each item is sent when the ruling before it is there, and the CPU time it took (by the kernel's
account, which is exact when the process waits) is listed by percentile: CPU time and not wall, since a machine may be
busy with other things.  Reading the line and writing the ruling count.  The first N items of --skip are filed untimed,
to time the window when it is full; time one job, since only the first thread is watched."""
import argparse, pathlib, subprocess, sys, time

HERE = pathlib.Path(__file__).resolve().parent


def memory(pid):
    for line in open(f"/proc/{pid}/status"):
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024


def cpu(pid):
    """Nanoseconds the process ran, over all its threads."""
    total = 0
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        total += int((task / "schedstat").read_text().split()[0])
    return total


def settled(pid):
    """Waits until the process waits; gives the CPU time it has used."""
    while True:
        state = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()[0]
        if state == "S":
            return cpu(pid)
        time.sleep(0)


def report(number, taken, pid, spent):
    times = ""
    if taken:
        taken.sort()
        at = lambda share: taken[min(len(taken) - 1, int(len(taken) * share))] / 1e6
        times = f" | {at(.5):.3f} | {at(.99):.3f} | {at(.999):.3f} | {taken[-1] / 1e6:.3f}"
    print(f"| {number} | {memory(pid):.0f} | {spent:.1f}{times} |", flush=True)


def main():
    ap = argparse.ArgumentParser(usage=__doc__)
    ap.add_argument("--items", type=int, default=2_000_000)
    ap.add_argument("--every", type=int, default=100_000)
    ap.add_argument("--words", type=int, default=0)
    ap.add_argument("--hours", type=float, default=6_720)
    ap.add_argument("--latency", action="store_true")
    ap.add_argument("--skip", type=int, default=0)
    ap.add_argument("command", nargs=argparse.REMAINDER)
    a = ap.parse_args()
    command = [word for word in a.command if word != "--"]
    if not command:
        ap.error("no command")
    stream = subprocess.Popen([sys.executable, HERE / "stream.py", str(a.items), "--words", str(a.words), "--hours",
                               str(a.hours)], stdout=subprocess.PIPE)
    desk = subprocess.Popen(command, stdin=subprocess.PIPE if a.latency else stream.stdout, stdout=subprocess.PIPE)
    print("| items | MB | CPU s" + (" | p50 ms | p99 ms | p99.9 ms | most ms" if a.latency else "") + " |")
    print("|---|---|---" + ("|---|---|---|---" if a.latency else "") + "|")
    before, taken, number = cpu(desk.pid), [], 0
    lines = stream.stdout if a.latency else desk.stdout

    def ruled(number):
        """Waits for an item's ruling; lines of items that merges moved come before it."""
        while not desk.stdout.readline().startswith(b'{"id":"i%d"' % number):
            pass

    for line in lines:
        if a.latency and number < a.skip:
            desk.stdin.write(line)
            if number % 50 == 49 or number + 1 == a.skip:
                desk.stdin.flush()
                ruled(number)
        elif a.latency:
            start = settled(desk.pid)
            desk.stdin.write(line)
            desk.stdin.flush()
            ruled(number)
            taken.append(settled(desk.pid) - start)
        elif b'"kind"' not in line or not line.startswith(b'{"id":"i%d"' % number):
            continue  # a later line of an item that a merge moved
        number += 1
        if number % a.every == 0:
            now = cpu(desk.pid)
            report(number, taken, desk.pid, (now - before) / 1e9)
            before, taken = now, []
    if a.latency:
        desk.stdin.close()
    sys.exit(desk.wait())


main()
