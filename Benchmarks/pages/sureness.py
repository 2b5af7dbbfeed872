#!/usr/bin/env python3
"""Prints how often each field of a page was right by the place it was read from.

    Benchmarks/pages/sureness.py MATERIAL [--binary .build/release/wiredesk]

MATERIAL is the unpacked folder of the outside page suite; its open halves of fundus, naeb, wcxb-article and htmldate are
read. The figures stand, rounded, in Sources/WireFormats/Pages/PageSureness.swift.
"""
import argparse
import json
import subprocess
import sys
from collections import defaultdict
from datetime import datetime, timedelta, timezone

SETS = ["fundus", "naeb", "wcxb-article", "htmldate"]
FEWEST = 3


def read(material, binary, name):
    with open(f"{material}/truth/{name}.ndjson", encoding="utf-8") as file:
        truths = [json.loads(line) for line in file]
    truths = {f"{material}/corpus/{truth['file']}": truth for truth in truths if truth["split"] == "dev"}
    asked = "".join(
        json.dumps({"file": path, "url": truth["url"], "charset": truth["charset"]}) + "\n"
        for path, truth in truths.items())
    given = subprocess.run(
        [binary, "parse", "--as", "page", "--by-file", "--as-delivered", "--files-from", "-"],
        input=asked.encode(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout
    for line in given.split(b"\n"):
        page = json.loads(line) if line.strip() else {}
        copies = [copy for copy in page.get("items", []) if copy.get("body")]
        if copies:
            yield truths[page["file"]], copies[0]


def written(time):
    """The time on the clock it was stated on."""
    offset, instant = time.get("offsetMinutes"), time["instant"]
    if offset is None:
        return instant.removesuffix("Z")
    at = datetime.fromisoformat(instant.replace("Z", "+00:00"))
    return at.astimezone(timezone(timedelta(minutes=offset))).isoformat()


def judged(scoring, truth, copy):
    """Field and whether it is right, for each the truth states and the copy has."""
    if truth.get("headline"):
        yield "headline", scoring.headline(truth["headline"], copy.get("headline"))[0]
    if truth.get("byline"):
        names = [byline["name"] for byline in copy.get("bylines", [])]
        yield "bylines", scoring.nameset(truth["byline"]) == scoring.nameset(names)
    if truth.get("published") and copy.get("published"):
        right = scoring.published(truth["published"], written(copy["published"]))
        if right:
            yield "published", right[0]


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("material")
    parser.add_argument("--binary", default=".build/release/wiredesk")
    options = parser.parse_args()
    sys.path.insert(0, options.material)
    import scoring

    found = defaultdict(list)
    for name in SETS:
        for truth, copy in read(options.material.rstrip("/"), options.binary, name):
            origins = copy.get("origins", {})
            for field, isRight in judged(scoring, truth, copy):
                if field in origins:
                    place = origins[field]["place"] + " " + (origins[field].get("reason") or "")[:24]
                    found[field, place].append(bool(isRight))
    for (field, place), right in sorted(found.items(), key=lambda pair: (pair[0][0], -len(pair[1]))):
        if len(right) >= FEWEST:
            print(f"{field:10} {100 * sum(right) / len(right):4.0f} of {len(right):4}  {place}")


if __name__ == "__main__":
    main()
