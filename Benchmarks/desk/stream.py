#!/usr/bin/env python3
"""stream.py -- writes a seeded stream of invented copy as NDJSON, for measuring the desk.

usage: stream.py COUNT [--words N] [--seed S] [--hours H] > items.ndjson
Words are invented syllables drawn by Zipf's law; a story has a few words and names of its own, lives for some
hours, and is reported by many sources; one text in eight is an earlier one carried again.  --words 0 gives
headlines without a text.  The same arguments give the same bytes."""
import argparse, json, random, time

SYLLABLES = [a + b for a in "b d f g k l m n p r s t v z br dr st tr".split() for b in "a e i o u ar en il on".split()]


def vocabulary(rng, count):
    words = set()
    while len(words) < count:
        words.add("".join(rng.choice(SYLLABLES) for _ in range(rng.choice((1, 2, 2, 3, 3, 4)))))
    return sorted(words, key=lambda _: rng.random())


def main():
    ap = argparse.ArgumentParser(usage=__doc__)
    ap.add_argument("count", type=int)
    ap.add_argument("--words", type=int, default=0)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--hours", type=float, default=240.0)
    a = ap.parse_args()
    rng = random.Random(a.seed)
    common = "the of to and in a for on with that is by at from as has was will be".split()
    words = vocabulary(rng, 40000)
    weights, total = [], 0.0
    for rank in range(len(words)):
        total += 1 / (rank + 10)
        weights.append(total)
    stories, texts = [], []
    for n in range(a.count):
        at = n / max(1, a.count) * a.hours
        if not stories or rng.random() < 0.2:
            own = rng.choices(words, cum_weights=weights, k=14)
            names = [w.capitalize() for w in rng.sample(words, 4)]
            stories.append((own, names))
        own, names = stories[max(0, len(stories) - 1 - int(rng.expovariate(1 / 400)))]

        def sentence(length):
            out = []
            for _ in range(length):
                draw = rng.random()
                if draw < 0.35:
                    out.append(rng.choice(common))
                elif draw < 0.6:
                    out.append(rng.choice(own))
                elif draw < 0.7:
                    out.append(rng.choice(names))
                else:
                    out.append(rng.choices(words, cum_weights=weights)[0])
            return " ".join(out)

        headline = rng.choice(names) + " " + sentence(rng.randint(6, 11))
        body = ""
        if a.words:
            if texts and rng.random() < 0.125:
                headline, body = texts[rng.randrange(max(0, len(texts) - 2000), len(texts))]
            else:
                left, blocks = int(rng.gauss(a.words, a.words / 4)), []
                while left > 0:
                    block = []
                    for _ in range(rng.randint(1, 4)):
                        length = rng.randint(8, 26)
                        block.append(sentence(length).capitalize() + ".")
                        left -= length
                    blocks.append(" ".join(block))
                body = "\n".join(blocks)
                texts.append((headline, body))
        moment = int(1_700_000_000 + at * 3600)
        stamp = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(moment))
        print(json.dumps({"id": f"i{n}", "published": stamp, "headline": headline, "body": body, "language": "en",
                          "source": f"s{rng.randrange(300)}"}))


main()
