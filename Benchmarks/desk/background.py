#!/usr/bin/env python3
"""background.py -- counts in how many texts each word stands; writes Sources/Desk/Index/BackgroundWords.swift.

usage: background.py ITEMS.ndjson.. > Sources/Desk/Index/BackgroundWords.swift
Items are NDJSON with "headline", "body" and "language".  Only counts of words leave this script: a word that
stands in at least FLOOR texts of its language, under its count rounded down to a step of a ratio of 1.25.
The same text given twice counts once."""
import collections, json, re, sys

FLOOR = {"en": 5}
OTHER_FLOOR = 3
WORD = re.compile(r"[^\W\d_]+")


def step(count):
    level = 1.0
    while level * 1.25 <= count:
        level *= 1.25
    return int(level) if level >= 8 else count


def read(paths):
    texts, seen = collections.Counter(), set()
    words = collections.defaultdict(collections.Counter)
    for path in paths:
        for line in open(path, encoding="utf-8"):
            item = json.loads(line)
            text = (item["headline"] + " " + (item.get("body") or "")).lower()
            tongue = (item.get("language") or "en")[:2]
            if (tongue, text) in seen:
                continue
            seen.add((tongue, text))
            texts[tongue] += 1
            words[tongue].update({word for word in WORD.findall(text) if 1 < len(word) <= 24})
    return texts, words


def main():
    texts, words = read(sys.argv[1:])
    print("/// In how many texts everyday words stand, by language; made by `Benchmarks/desk/background.py`.")
    print("///")
    print("/// `@en 17000` begins a language with the number of texts; then a count and the words that have it.")
    print("enum BackgroundWords {")
    print("    // swift-format-ignore")
    print('    static let table = """')
    for tongue in sorted(texts, key=lambda key: (-texts[key], key)):
        floor = FLOOR.get(tongue, OTHER_FLOOR)
        levels = collections.defaultdict(list)
        for word, count in words[tongue].items():
            if count >= floor:
                levels[step(count)].append(word)
        if not levels:
            continue
        print(f"@{tongue} {texts[tongue]}")
        for count in sorted(levels, reverse=True):
            line = str(count)
            for word in sorted(levels[count]):
                if len(line) + len(word) > 480:
                    print(line)
                    line = str(count)
                line += " " + word
            print(line)
    print('"""')
    print("}")


main()
