#!/usr/bin/env python3
"""chosen.py -- says what each story set scores under the variant of the desk's values that the other sets would choose.

usage: chosen.py MATERIAL VARIANT.. -- COMMAND [ARGS..]
VARIANT is NAME:VARIABLE=VALUE[,VARIABLE=VALUE..] (or NAME: for the values as they are), put into the command's environment:
for a build of the desk that reads rule values from there.  Each set is grouped four times, each time without another 15 % of
its items (by a hash of their ids), since a single run is decided by one or two large merges."""
import hashlib, json, os, subprocess, sys

ELEVEN = "basil ecbplus fnc fnc-heads uci og2021-en og2021-de og2021-es og2021-fr og2021-pt og2021-ru".split()
RUNS, SHARE = 4, 15


def rows(material, name, kind):
    with open(os.path.join(material, "data", f"{name}.dev.{kind}.ndjson"), encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def kept(item, run):
    return int(hashlib.sha256(f"{item['id']}/{run}".encode()).hexdigest(), 16) % 100 >= SHARE


def stories(command, items, extra):
    done = subprocess.run(command, input="".join(json.dumps(item) + "\n" for item in items).encode(), check=True,
                          stdout=subprocess.PIPE, env={**os.environ, **extra}).stdout.decode()
    found = {}
    for line in done.splitlines():
        row = json.loads(line)
        found[row["id"]] = str(row["story"])
    return found


def score(material, name, command, extra, measure):
    items = rows(material, name, "items")
    gold = {row["id"]: row["story"] for row in rows(material, name, "gold") if "story" in row}
    sums = [0.0, 0.0]
    for run in range(RUNS):
        some = [item for item in items if kept(item, run)]
        result = measure({item["id"]: gold[item["id"]] for item in some if item["id"] in gold},
                         stories(command, some, extra))
        sums = [sums[0] + result["b3_f1"] / RUNS, sums[1] + result["pair_f1"] / RUNS]
    return sums


def mean(scores, names, place):
    return sum(scores[name][place] for name in names) / len(names)


def main():
    cut = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    words, command = sys.argv[1:cut], sys.argv[cut + 1:]
    if len(words) < 2 or not command:
        sys.exit(__doc__)
    material, variants = words[0], words[1:]
    sys.path.insert(0, material)
    from score import story_scores
    found = {}
    for variant in variants:
        name, _, values = variant.partition(":")
        extra = dict(value.split("=", 1) for value in values.split(",") if value)
        found[name] = {each: score(material, each, command, extra, story_scores) for each in ELEVEN}
        print(f"{name}: {mean(found[name], ELEVEN, 0):.4f} / {mean(found[name], ELEVEN, 1):.4f}", flush=True)
    held_back = {}
    for left in ELEVEN:
        others = [name for name in ELEVEN if name != left]
        best = max(found, key=lambda name: mean(found[name], others, 0) + mean(found[name], others, 1) / 2)
        held_back[left] = found[best][left]
        print(f"| {left} | {best} | {held_back[left][0]:.3f} / {held_back[left][1]:.3f} |")
    print(f"| mean | | {mean(held_back, ELEVEN, 0):.4f} / {mean(held_back, ELEVEN, 1):.4f} |")


main()
