#!/usr/bin/env python3
"""Learns the trees by which wiredesk judges the blocks of a web page and the lines of page text.

    Benchmarks/pages/train.py MATERIAL [--judge block|line] [--check] [--binary .build/release/wiredesk]

MATERIAL is the unpacked folder of the outside page suite (corpus/ and truth/ beside each other). Learned from: the
open ("dev") halves of its sets scrapinghub, fundus, naeb and wcxb-article (blocks) and plaintext (lines), nothing else. A block is the story's if more
than half of its runs of four words stand in the page's truth. Pages whose truth the rules reach by less than F1 .35 are
left out: their truths are of another version of the page. Needs lightgbm and numpy.

--check learns on four fifths of the sites at a time and prints body F1 on the fifth, by the suite's own measure, and what
trees learned from all give on the same pages; without it the trees learned
from all are written to Sources/WireFormats/Pages/PageJudge+BlockTrees.swift and +LineTrees.swift.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import zlib
from collections import Counter

import lightgbm
import numpy

HERE = os.path.dirname(os.path.abspath(__file__))
TREES = os.path.join(HERE, "../../Sources/WireFormats/Pages")
# What is judged: the name of the table, what is read as, the suite's sets.
JUDGES = {
    "block": ("page", ["scrapinghub", "fundus", "naeb", "wcxb-article"]),
    "line": ("page-text", ["plaintext"])}
FOLDS = 5
# Rounds and settings of each judge. Larger trees for blocks learn the sites by heart and do no better on others.
SHARED = {
    "objective": "binary", "bagging_fraction": 0.8, "bagging_freq": 1, "verbose": -1,
    "num_threads": 1, "seed": 1, "deterministic": True, "force_row_wise": True}
SETTINGS = {
    "block": (200, SHARED | {
        "num_leaves": 6, "learning_rate": 0.1, "min_data_in_leaf": 100, "feature_fraction": 0.3,
        "lambda_l2": 20}),
    "line": (120, SHARED | {
        "num_leaves": 15, "learning_rate": 0.08, "min_data_in_leaf": 40, "feature_fraction": 0.5,
        "lambda_l2": 5})}


def words(text):
    return re.findall(r"\w+", text or "")


def runs(tokens):
    return Counter(tuple(tokens[at:at + 4]) for at in range(max(1, len(tokens) - 3)))


def f1(truth, text):
    one, other = runs(words(truth)), runs(words(text))
    both = sum((one & other).values())
    return 2 * both / max(1, sum(one.values()) + sum(other.values()))


class Page:
    """The blocks of one page: signs, whether each is the story's, and how much it weighs."""

    def __init__(self, truth, blocks):
        self.truth = truth
        self.set = truth["file"].split("/")[0]
        self.fold = zlib.crc32(truth["site"].encode()) % FOLDS
        self.whole = "\n\n".join(truth.get("summary") or []) + "\n\n" + truth["body"]
        self.texts = [block["text"] for block in blocks]
        self.kept = [block["byRules"] for block in blocks]
        self.signs = numpy.array([block["signs"] for block in blocks], dtype=numpy.int32)
        tokens = [words(text) for text in self.texts]
        wanted = runs(words(self.whole))
        lines = {" ".join(words(line)) for line in self.whole.split("\n")}
        self.isStory = numpy.array([self.share(each, wanted, lines) > 0.5 for each in tokens])
        sizes = numpy.array([len(each) for each in tokens], float)
        total = max(self.isStory @ sizes, 60)
        headings = {" ".join(words(line)) for line in truth.get("crossheads") or []}
        isHeading = numpy.array([" ".join(each) in headings for each in tokens])
        floor = 0.05 + 0.2 * isHeading
        self.weights = (numpy.minimum(sizes, 400) / total * 10 + floor) * (sizes > 0)

    @staticmethod
    def share(tokens, wanted, lines):
        if len(tokens) < 4:
            return float(" ".join(tokens) in lines)
        given = runs(tokens)
        return sum((given & wanted).values()) / sum(given.values())

    def f1(self, kept):
        given = "\n\n".join(text for text, isKept in zip(self.texts, kept) if isKept)
        return max(f1(self.truth["body"], given), f1(self.whole, given))


    def rates(self, scoring, kept):
        """Shares of true, wrong and missing runs, as the suite counts them."""
        given = "\n\n".join(text for text, isKept in zip(self.texts, kept) if isKept)
        truths = [self.truth["body"], self.whole] if self.truth.get("summary") else [self.truth["body"]]
        if self.set not in ("scrapinghub", "wcxb-article"):
            given, truths = scoring.soft(given), scoring.soft(truths)
        found = [scoring.shingle_tpfpfn(truth, given) for truth in truths]
        return max(found, key=lambda rates: scoring.hm(scoring.prec(*rates), scoring.rec(*rates)))


def read_pages(material, binary, judge):
    pages = []
    form, sets = JUDGES[judge]
    for name in sets:
        with open(f"{material}/truth/{name}.ndjson", encoding="utf-8") as file:
            truths = [json.loads(line) for line in file]
        truths = {f"{material}/corpus/{truth['file']}": truth for truth in truths if truth["split"] == "dev"}
        asked = "".join(
            json.dumps({"file": path, "url": truth["url"], "charset": truth["charset"]}) + "\n"
            for path, truth in truths.items())
        given = subprocess.run(
            [binary, "parse", "--as", form, "--explain", "--files-from", "-"],
            input=asked.encode(), stdout=subprocess.PIPE, check=False).stdout
        for line in given.split(b"\n"):
            page = json.loads(line) if line.strip() else {}
            if any(block.get("signs") for block in page.get("blocks", [])):
                pages.append(Page(truths[page["file"]], page["blocks"]))
    return pages


def learn(pages, judge):
    pages = [page for page in pages if page.f1(page.kept) >= 0.35]
    data = lightgbm.Dataset(
        numpy.concatenate([page.signs for page in pages]),
        numpy.concatenate([page.isStory for page in pages]).astype(float),
        weight=numpy.concatenate([page.weights for page in pages]))
    rounds, settings = SETTINGS[judge]
    return lightgbm.train(settings, data, rounds)


def check(pages, judge, scoring):
    whole = learn(pages, judge)
    found = {}
    for fold in range(FOLDS):
        model = learn([page for page in pages if page.fold != fold], judge)
        for page in (page for page in pages if page.fold == fold):
            verdicts = [page.kept] + [
                trees.predict(page.signs, raw_score=True) > 0 for trees in (model, whole)]
            found.setdefault(page.set, []).append(
                [page.rates(scoring, verdict) for verdict in verdicts])
    for name, rows in found.items():
        rules, held, seen = (scoring.shingle_corpus(column)["f1"] for column in zip(*rows))
        print(f"{name:14} {len(rows):4} pages  rules {rules:.4f}  held back {held:.4f}  open {seen:.4f}")


def preorder(node, out):
    if "leaf_value" in node:
        out.append(f"={round(node['leaf_value'] * 1000)}")
        return
    out.append(f"{node['split_feature']}<{int(numpy.floor(node['threshold']))}")
    preorder(node["left_child"], out)
    preorder(node["right_child"], out)


def write(model, judge):
    nodes = []
    for tree in model.dump_model()["tree_info"]:
        preorder(tree["tree_structure"], nodes)
    lines = [""]
    for node in nodes:
        if len(lines[-1]) + len(node) > 88:
            lines.append("")
        lines[-1] += node + " "
    with open(f"{TREES}/PageJudge+{judge.capitalize()}Trees.swift", "w", encoding="utf-8") as file:
        file.write(
            "extension PageJudge {\n"
            "    /// Written by Benchmarks/pages/train.py; the numbers before `<` count the signs of\n"
            f"    /// ``Page{'Block' if judge == 'block' else 'Text'}Signs``.\n"
            f'    static let {judge}Trees = """\n'
            + "".join(f"        {line.strip()}\n" for line in lines)
            + '        """\n}\n')


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("material")
    parser.add_argument("--judge", default="all", choices=["all", *JUDGES])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--binary", default=".build/release/wiredesk")
    options = parser.parse_args()
    sys.path.insert(0, options.material)
    import scoring

    for judge in JUDGES if options.judge == "all" else [options.judge]:
        pages = read_pages(options.material.rstrip("/"), options.binary, judge)
        print(len(pages), "pages", sum(len(page.texts) for page in pages), judge + "s", file=sys.stderr)
        if options.check:
            check(pages, judge, scoring)
        else:
            write(learn(pages, judge), judge)


if __name__ == "__main__":
    main()
