#!/usr/bin/env python3
"""report.py -- prints the evaluation of docs/desk.md: scores by set, what each signal is worth, and what goes wrong.

usage: report.py [--ablate | --without SIGNAL ..] [--examples N] MATERIAL -- COMMAND [ARGS..]     e.g. -- wiredesk group
MATERIAL is the unpacked folder of the story suite (score.py and data/).  --ablate runs the command once more for each
signal it can do without (`group --without SIGNAL`), --without for those named.  --examples names N pairs of ids for each
class of error; the texts stay in the suite."""
import argparse, collections, itertools, json, os, re, subprocess, sys, tempfile
from datetime import datetime

ELEVEN = "basil ecbplus fnc fnc-heads uci og2021-en og2021-de og2021-es og2021-fr og2021-pt og2021-ru".split()
ENGLISH = ELEVEN[:6]
ALL = ELEVEN + ["og2021-all"]
SIGNALS = "words letters names time merging cohesion members languages crowd quiet root rarity".split()


def scores(material, command):
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "scores.json")
        subprocess.run([sys.executable, os.path.join(material, "score.py"), "-s", "dev", "-d", ",".join(ALL),
                        "--json", out, "--"] + command, check=True, stdout=subprocess.DEVNULL)
        return json.load(open(out))


def pair(found, sets):
    mean = lambda key: sum(found[name][key] for name in sets) / len(sets)
    return f"{mean('b3_f1'):.3f} / {mean('pair_f1'):.3f}"


def lines(path):
    return [json.loads(line) for line in open(path, encoding="utf-8")]


def hours_apart(one, other):
    try:
        moments = [datetime.fromisoformat(item["published"].replace("Z", "+00:00")) for item in (one, other)]
        return abs((moments[0] - moments[1]).total_seconds()) / 3600
    except (KeyError, TypeError, ValueError, AttributeError):
        return 0


def kind(one, other):
    """The class of a wrong pair, by what a reader sees first."""
    if one.get("language") != other.get("language"):
        return "in two languages"
    if hours_apart(one, other) >= 72:
        return "three days apart or more"
    shared = len(one["seen"] & other["seen"])
    return ("no word of the headlines in common", "one word of the headlines in common",
            "two words of the headlines in common", "three words of the headlines in common or more")[min(3, shared)]


def errors(material, command, name):
    """Pairs of one story that were filed apart, and pairs of two that were filed together, by class."""
    data = os.path.join(material, "data", name + ".dev.")
    items = {item["id"]: item for item in lines(data + "items.ndjson")}
    for item in items.values():
        item["seen"] = {word for word in re.findall(r"\w+", item.get("headline", "").lower()) if len(word) > 3}
    gold = {line["id"]: line["story"] for line in lines(data + "gold.ndjson") if "story" in line}
    with open(data + "items.ndjson", "rb") as stream:
        ruled = subprocess.run(command, stdin=stream, stdout=subprocess.PIPE, check=True).stdout
    filed = {ruling["id"]: ruling["story"] for ruling in map(json.loads, ruled.splitlines())}
    apart, together = collections.defaultdict(list), collections.defaultdict(list)
    for found, by, against in ((apart, gold, filed), (together, filed, gold)):
        groups = collections.defaultdict(list)
        for id in gold:
            groups[by.get(id)].append(id)
        for group in groups.values():
            for one, other in itertools.combinations(group, 2):
                if against.get(one) != against.get(other):
                    found[kind(items[one], items[other])].append(f"{name}: {one}, {other}")
    return apart, together


def print_errors(material, command, examples):
    for title, sets in (("eleven sets", ELEVEN), ("nine languages mixed", ALL[-1:])):
        apart, together = collections.defaultdict(list), collections.defaultdict(list)
        for name in sets:
            for into, found in zip((apart, together), errors(material, command, name)):
                for label, pairs in found.items():
                    into[label] += pairs
        print(f"\n| pairs, {title} | of one story, filed apart | of two stories, filed together |\n|---|---|---|")
        for label in sorted(set(apart) | set(together)):
            share = lambda found: f"{100 * len(found[label]) / max(1, sum(map(len, found.values()))):.0f} %"
            print(f"| {label} | {len(apart[label])} ({share(apart)}) | {len(together[label])} ({share(together)}) |")
            for what, pairs in (("apart", apart[label]), ("together", together[label])):
                step = max(1, len(pairs) // max(1, examples))
                for shown in pairs[::step][:examples]:
                    print(f"<!-- {label}, filed {what}: {shown} -->")
        print(f"| all | {sum(map(len, apart.values()))} | {sum(map(len, together.values()))} |", flush=True)


def main():
    ap = argparse.ArgumentParser(usage=__doc__)
    ap.add_argument("material")
    ap.add_argument("--ablate", action="store_true")
    ap.add_argument("--without", action="append", default=[])
    ap.add_argument("--examples", type=int, default=0)
    ap.add_argument("command", nargs=argparse.REMAINDER)
    a = ap.parse_args()
    command = [word for word in a.command if word != "--"]
    if not command:
        ap.error("no command")
    whole = scores(a.material, command)
    print("| set | B³ F1 / pair F1 | B³ precision / recall | stories found / gold |\n|---|---|---|---|")
    for name in ALL:
        r = whole[name]
        print(f"| {name} | {pair(whole, [name])} | {r['b3_p']:.3f} / {r['b3_r']:.3f} "
              f"| {r['stories_pred']} / {r['stories_gold']} |")
    print(f"| **six English** | **{pair(whole, ENGLISH)}** | | |\n| **mean of eleven** | **{pair(whole, ELEVEN)}** | | |",
          flush=True)
    print_errors(a.material, command, a.examples)
    signals = a.without or (SIGNALS if a.ablate else [])
    if signals:
        print("\n| without | mean of eleven | six English | nine languages mixed |\n|---|---|---|---|")
        print(f"| nothing | {pair(whole, ELEVEN)} | {pair(whole, ENGLISH)} | {pair(whole, ALL[-1:])} |")
    for signal in signals:
        found = scores(a.material, command + ["--without", signal])
        print(f"| {signal} | {pair(found, ELEVEN)} | {pair(found, ENGLISH)} | {pair(found, ALL[-1:])} |", flush=True)


main()
