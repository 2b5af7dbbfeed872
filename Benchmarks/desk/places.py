#!/usr/bin/env python3
"""places.py -- writes CountryNames.swift and CityNames.swift in Sources/Desk/Text: places as many languages name them.

usage: places.py countries|cities > Sources/Desk/Text/CountryNames.swift|CityNames.swift     (needs the package Babel 2.18)
The names are those of Unicode CLDR (Unicode License v3) as Babel carries them: ISO 3166 territories, and the
cities that stand for time zones.  Names are folded with Sources/Desk/Text/FoldingTable.swift; of a long name the
last vowels are cut, so that `Guinea`, `Guineas` and `guineano` meet.  Names of one word only: the desk looks words
up one by one.  What the hand-made gazetteer names stays as it is there."""
import collections, pathlib, re, sys
from babel import Locale

TONGUES = "en de fr es pt it nl ru uk pl cs sl hr sr sv da nb fi tr el he ar".split()
TEXT = pathlib.Path(__file__).resolve().parents[2] / "Sources/Desk/Text"
# Everyday words, or beginnings of them, in one of the languages above.
NOT_NAMES = set("""reunion jersey island man mali grenad granad dominic dominiq dominik liber domini nauru turk chad jordan malt oman palau niu guam cook
norfolk christmas macao samo asuncion center central eastern phoenix midway wake easter azores nova nome palmer
troll davis mayo regina eirunepe recife bahia port creston dawson rankin vincennes marengo winamac vevay knox
merida belem rothera casey mawson perth hobart lindeman pacific atlantic simferopol resolute inuvik""".split())


def folding():
    table, at = {}, 0
    source = (TEXT / "FoldingTable.swift").read_text()
    for token in re.search(r'"""(.*?)"""', source, re.S).group(1).split():
        if token[0] == "@":
            at = int(token[1:], 16)
            continue
        table[at] = "" if token == "-" else token.lower()
        at += 1
    return table


TABLE = folding()


def folded(name):
    return "".join(c.lower() if ord(c) < 128 else TABLE.get(ord(c), "?") for c in name)


def form(name):
    """The form under which a name is listed, or None."""
    word = folded(name)
    if not re.fullmatch(r"[a-z]{4,24}", word):
        return None
    stem = re.sub("[aeiouy]+$", "", word)
    if len(word) >= 6 and len(stem) >= 5:
        return None if stem in NOT_NAMES else stem + "*"
    return None if word in NOT_NAMES or stem in NOT_NAMES else word


def places():
    names = collections.defaultdict(list)
    english = Locale("en")
    for tongue in TONGUES:
        locale = Locale(tongue)
        for code, name in sorted(locale.territories.items()):
            if len(code) == 2 and code not in ("ZZ", "EU", "EZ", "UN", "QO", "XA", "XB"):
                names["c-" + code].append(name)
                if tongue == "ar":
                    names["c-" + code].append("ال" + name)
        for zone in sorted(set(english.time_zones) | set(locale.time_zones)):
            city = locale.time_zones.get(zone, {}).get("city") or zone.rsplit("/", 1)[-1].replace("_", " ")
            if "/" in zone and not zone.startswith(("Etc/", "Antarctica/")):
                names["z-" + zone].append(city)
    return names


def known_forms():
    source = (TEXT / "Gazetteer.swift").read_text()
    lines = re.search(r'"""(.*?)"""', source, re.S).group(1).split("\n")
    return {word: line.split()[0] for line in lines if line.strip() for word in line.split()}


ENUMS = {"countries": "CountryNames", "cities": "CityNames"}


def main():
    known, taken = known_forms(), {}
    beginnings = sorted((w[:-1] for w in known if w.endswith("*")), key=len, reverse=True)
    kind = sys.argv[1]
    print(f"/// {kind.capitalize()} as many languages name them; made by `Benchmarks/desk/places.py {kind}` from Unicode CLDR.")
    print("///")
    print("/// Written like ``Gazetteer``: a line is one place, `form*` stands for every word that begins so.")
    print(f"enum {ENUMS[kind]} {{\n    // swift-format-ignore\n    static let lines = \"\"\"")
    for key, listed in sorted(places().items()):
        forms = list(dict.fromkeys(f for f in map(form, listed) if f))
        concept = None
        for one in forms:
            word = one.rstrip("*")
            concept = concept or known.get(one) or known.get(word) or next(
                (known[b + "*"] for b in beginnings if len(b) >= 4 and word.startswith(b)), None) or taken.get(one)
        shorter = [f for f in forms if f not in known and f not in taken and not any(
            f != g and g.endswith("*") and f.startswith(g[:-1]) for g in forms)]
        if concept is None and len(shorter) < 2 or not shorter:
            continue
        concept = concept or folded(listed[0]).replace(" ", "-")
        if not re.fullmatch(r"[a-z.'-]+", concept):
            continue
        for one in shorter:
            taken[one] = concept
        if key[0] == ("c" if kind == "countries" else "z"):
            print(f"        {concept} {' '.join(shorter)}")
    print('        """\n}')


main()
