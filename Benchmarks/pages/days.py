#!/usr/bin/env python3
"""Learns how much the place a day is shown in speaks for it as the article's: the points of ShownDay+Points.swift.

    Benchmarks/pages/days.py MATERIAL [--wiredesk BINARY]

MATERIAL is the outside page suite's folder, unpacked (truth/*.ndjson, corpus/). Of each page of its open halves whose
day is known and shown among others, `wiredesk parse --explain` gives the days with their signs. Prints the points in
tenths of log odds, how many pages they are right on, and, for two halves by site, how many of the half not learned on.
Same input, same output: no shuffling, whole passes in the suite's order.
"""
import argparse, hashlib, json, math, os, subprocess

SETS = ["htmldate", "naeb", "fundus", "wcxb-article"]
FLAGS = ["time", "marked", "published", "updated", "linked", "dropped", "apart", "inStory", "beside", "today", "opensText", "ownLink"]
PASSES, RATE, SHRINK = 60, .1, .01


def address_signs(day, url):
    """Year, month and day that the parts of an address name, where they are the day's."""
    parts = url.replace("-", "/").split("/")
    for at, part in enumerate(parts):
        if len(part) == 4 and part.isdigit() and 1990 <= int(part) <= 2100:
            rest = [int(p) for p in parts[at + 1:at + 3] if p.isdigit() and len(p) <= 2]
            named = [int(part)] + rest
            shown = [int(p) for p in day.split("-")]
            return {sign for size, sign in enumerate(["year", "month", "day"], 1)
                    if len(named) >= size and named[:size] == shown[:size]}
    return set()


def features(names, day, url):
    signs = dict(zip(names, day["signs"]))
    found = {flag for flag in FLAGS if signs[flag]} | {"address " + sign for sign in address_signs(day["day"], url)}
    distance = abs(signs["texts"])
    side = "above" if signs["texts"] < 0 else "below"
    if side == "above":
        found.add("above")
    found |= {f"{side} {limit}" for limit in (3, 8, 20) if distance > limit}
    found |= {f"other words {limit}" for limit in (0, 2, 5) if signs["otherWords"] > limit}
    found |= {f"alike {limit}" for limit in (0, 2) if signs["alike"] > limit}
    for name, is_set in (("named", signs["named"] > 0), ("block 80", signs["blockWords"] > 80),
                         ("alike before", signs["alikeBefore"] > 0), ("same", signs["same"] > 0)):
        if is_set:
            found.add(name)
    return sorted(found)


def explained(binary, material, rows):
    wanted = "".join(json.dumps({"file": os.path.join(material, "corpus", row["file"]), "url": row["url"],
                                 "charset": row["charset"]}) + "\n" for row in rows)
    lines = subprocess.run([binary, "parse", "--as", "page", "--explain", "--jobs", "1", "--files-from", "-"],
                           input=wanted.encode(), capture_output=True).stdout.decode().split("\n")
    return {os.path.relpath(page["file"], os.path.join(material, "corpus")): page
            for page in map(json.loads, filter(None, lines))}


def pages(binary, material):
    for name in SETS:
        with open(os.path.join(material, "truth", name + ".ndjson"), encoding="utf-8") as lines:
            rows = [row for row in map(json.loads, lines) if isinstance(row.get("published"), str)]
        read = explained(binary, material, rows)
        for row in rows:
            page = read.get(row["file"], {"days": [], "daySigns": []})
            days = [(day["day"] == row["published"][:10], features(page["daySigns"], day, row["url"] or ""))
                    for day in page["days"]]
            if any(right for right, _ in days):
                yield row.get("site") or row["file"], days


def learned(rows):
    weights = {}
    for turn in range(PASSES):
        rate = RATE * .97 ** turn
        for _, days in rows:
            powers = [math.exp(sum(weights.get(sign, 0) for sign in signs)) for _, signs in days]
            total, right = sum(powers), sum(power for power, (is_right, _) in zip(powers, days) if is_right)
            for power, (is_right, signs) in zip(powers, days):
                step = rate * ((power / right if is_right else 0) - power / total)
                for sign in signs:
                    weights[sign] = weights.get(sign, 0) + step
        weights = {sign: weight * (1 - SHRINK) for sign, weight in weights.items()}
    return {sign: round(weight * 10) for sign, weight in weights.items()}


def right(rows, points):
    def best(days):
        return max(range(len(days)), key=lambda at: (sum(points.get(sign, 0) for sign in days[at][1]), -at))
    return sum(days[best(days)][0] for _, days in rows)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("material")
    options.add_argument("--wiredesk", default=os.environ.get("WIREDESK", ".build/release/wiredesk"))
    given = options.parse_args()
    rows = list(pages(given.wiredesk, os.path.abspath(given.material)))
    halves = [[row for row in rows if (hashlib.sha256(row[0].encode()).digest()[0] & 15) // 8 == half] for half in (0, 1)]
    points = learned(rows)
    for sign, value in sorted(points.items(), key=lambda item: (-item[1], item[0])):
        print(f"{value:4} {sign}")
    print(f"all: {right(rows, points)} of {len(rows)}")
    for one, other in (halves, halves[::-1]):
        print(f"learned on {len(one)}, right on the other half: {right(other, learned(one))} of {len(other)}")


if __name__ == "__main__":
    main()
