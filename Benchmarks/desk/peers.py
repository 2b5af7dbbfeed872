#!/usr/bin/env python3
"""peers.py -- CPU seconds of finding near-duplicates with datasketch and rensa, beside `wiredesk group`.

usage: peers.py [--install VENV] [--headlines N] [--texts N] [--words W] [--runs N] -- COMMAND [ARGS..]
The same items for each (stream.py); each is a process of its own, measured whole: start-up, reading JSON, the work.
The peers do duplicates alone: the set of each item's runs of five words (a headline's: of four letters), MinHash of
128 permutations, an LSH index with threshold .5, each item asked for and then put in.  Runs take turns, the least of
each counts.  --install makes a virtual environment with both (the versions below) and uses it."""
import argparse, json, os, pathlib, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
VERSIONS = ["datasketch==2.0.0", "rensa==0.5.0"]
PERMUTATIONS, THRESHOLD, BANDS = 128, .5, 32


def shingles(item):
    """Runs of five words; of a text that is too short for any (a headline), runs of four letters."""
    if item["body"]:
        words = item["body"].lower().split()
        return {" ".join(words[at:at + 5]) for at in range(max(1, len(words) - 4))}
    line = item["headline"].lower()
    return {line[at:at + 4] for at in range(max(1, len(line) - 3))}


def with_datasketch(items):
    from datasketch import MinHash, MinHashLSH
    index, found = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS), 0
    # Made once: the permutations are half of a short sketch's cost.
    blank = MinHash(num_perm=PERMUTATIONS)
    for item in items:
        sketch = blank.copy()
        sketch.update_batch([shingle.encode() for shingle in shingles(item)])
        found += bool(index.query(sketch))
        index.insert(item["id"], sketch)
    return found


def with_rensa(items):
    from rensa import RMinHash, RMinHashLSH
    index, found = RMinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS, num_bands=BANDS), 0
    for number, item in enumerate(items):
        sketch = RMinHash(num_perm=PERMUTATIONS, seed=1)
        sketch.update(list(shingles(item)))
        found += bool(index.query(sketch))
        index.insert(number, sketch)
    return found


def read_only(items):
    return sum(1 for item in items if shingles(item))


PEERS = {"datasketch": with_datasketch, "rensa": with_rensa, "shingles": read_only}


def run(command, path):
    """CPU seconds, wall seconds, what the command wrote."""
    import time
    begun = time.monotonic()
    with open(path, "rb") as lines, tempfile.TemporaryFile() as out:
        process = subprocess.Popen(command, stdin=lines, stdout=out)
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            sys.exit(f"{command} failed: {status}")
        out.seek(0)
        return usage.ru_utime + usage.ru_stime, time.monotonic() - begun, out.read()


def carried(rulings):
    """Items that Wiredesk calls another's text."""
    kinds = {}
    for line in rulings.splitlines():
        ruling = json.loads(line)
        kinds.setdefault(ruling["id"], ruling["kind"])
    return sum(kind in ("duplicate", "copy", "update", "correction") for kind in kinds.values())


def main():
    ap = argparse.ArgumentParser(usage=__doc__)
    ap.add_argument("--install", metavar="VENV")
    ap.add_argument("--peer", choices=PEERS, help=argparse.SUPPRESS)
    ap.add_argument("--headlines", type=int, default=100_000)
    ap.add_argument("--texts", type=int, default=100_000)
    ap.add_argument("--words", type=int, default=350)
    ap.add_argument("--runs", type=int, default=1)
    ap.add_argument("command", nargs=argparse.REMAINDER)
    a = ap.parse_args()
    if a.peer:
        return print(PEERS[a.peer](map(json.loads, sys.stdin)))
    command = [word for word in a.command if word != "--"]
    if not command:
        ap.error("no command")
    python = sys.executable
    if a.install:
        python = os.path.join(a.install, "bin", "python")
        if not os.path.exists(python):
            subprocess.run([sys.executable, "-m", "venv", a.install], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *VERSIONS], check=True)
    contenders = {"Wiredesk": command}
    for peer in PEERS:
        contenders[peer] = [python, str(HERE / "peers.py"), "--peer", peer]
    print("| items | by | CPU s | items/CPU s | times Wiredesk's | wall s | called another's text |\n|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "items")
        for name, count, words in (("headlines", a.headlines, 0), ("texts", a.texts, a.words)):
            if count < 1:
                continue
            with open(path, "wb") as out:
                subprocess.run([sys.executable, HERE / "stream.py", str(count), "--words", str(words)],
                               stdout=out, check=True)
            measured = {}
            for _ in range(a.runs):
                for by, words_of in contenders.items():
                    measured[by] = min(measured.get(by, (1e9,)), run(words_of, path))
            ours = measured["Wiredesk"][0]
            for by, (cpu, wall, out) in measured.items():
                same = carried(out) if by == "Wiredesk" else int(out)
                shown = "" if by == "shingles" else same
                label = "Python: lines and shingles alone" if by == "shingles" else by
                print(f"| {count} {name} | {label} | {cpu:.1f} | {count / cpu:.0f} | {cpu / ours:.2f} | {wall:.1f} "
                      f"| {shown} |", flush=True)


main()
