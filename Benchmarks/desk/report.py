#!/usr/bin/env python3
"""report.py -- prints the tables of docs/desk.md: stories by set, and what each signal is worth.

usage: report.py MATERIAL -- COMMAND [ARGS..]
       report.py --without NAME:VARIABLE=VALUE[,VARIABLE=VALUE..] .. MATERIAL -- COMMAND [ARGS..]
MATERIAL is the unpacked folder of the story suite (score.py and data/).  With --without the command is run once more
for each, with those variables in its environment: for a build of the desk that reads rule values from there."""
import argparse, json, os, subprocess, sys, tempfile

ELEVEN = "basil ecbplus fnc fnc-heads uci og2021-en og2021-de og2021-es og2021-fr og2021-pt og2021-ru".split()
ENGLISH = ELEVEN[:6]
ALL = ELEVEN + ["og2021-all"]


def scores(material, command, extra):
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "scores.json")
        subprocess.run([sys.executable, os.path.join(material, "score.py"), "-s", "dev", "-d", ",".join(ALL),
                        "--json", out, "--"] + command, check=True, env={**os.environ, **extra},
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return json.load(open(out))


def pair(found, sets):
    mean = lambda key: sum(found[name][key] for name in sets) / len(sets)
    return f"{mean('b3_f1'):.3f} / {mean('pair_f1'):.3f}"


def main():
    ap = argparse.ArgumentParser(usage=__doc__)
    ap.add_argument("material")
    ap.add_argument("--without", action="append", default=[])
    ap.add_argument("command", nargs=argparse.REMAINDER)
    a = ap.parse_args()
    command = [word for word in a.command if word != "--"]
    if not command:
        ap.error("no command")
    whole = scores(a.material, command, {})
    print("| set | B³ F1 / pair F1 | B³ P / R | stories found / gold |\n|---|---|---|---|")
    for name in ALL:
        r = whole[name]
        print(f"| {name} | {pair(whole, [name])} | {r['b3_p']:.3f} / {r['b3_r']:.3f} "
              f"| {r['stories_pred']} / {r['stories_gold']} |")
    print(f"| **six English** | **{pair(whole, ENGLISH)}** | | |\n| **mean of eleven** | **{pair(whole, ELEVEN)}** | | |")
    if not a.without:
        return
    print("\n| without | mean of eleven | six English | nine languages mixed |\n|---|---|---|---|")
    print(f"| nothing | {pair(whole, ELEVEN)} | {pair(whole, ENGLISH)} | {pair(whole, ALL[-1:])} |")
    for variant in a.without:
        name, _, values = variant.partition(":")
        found = scores(a.material, command, dict(value.split("=", 1) for value in values.split(",")))
        print(f"| {name} | {pair(found, ELEVEN)} | {pair(found, ENGLISH)} | {pair(found, ALL[-1:])} |", flush=True)


main()
