"""What simpler readers make of the labelled documents: centroids of words, and of all-MiniLM-L6-v2.

    python3 -m venv target/baselines
    target/baselines/bin/pip install --no-deps -r tests/reading/requirements.txt
    target/baselines/bin/python tests/reading/baselines.py [--unread]

Writes counts, and no text, to tests/reading/baselines.json, which `cargo xtask reading` puts beside the reader's.

Both learn from the development documents and the snippets that carry a label. A seat is the nearest of four centroids; neither
ever says `unclear`, and wherever that is the label they are wrong. A type is shown where the document lies nearer to the
documents that show it than to the others by more than a threshold, which is chosen for each type so that F1 on the development
documents is highest. A development document is read by centroids that have not seen it; its thresholds have.
"""

import json
import math
import random
import re
import sys
from collections import Counter
from pathlib import Path

import numpy

from minilm import MiniLM

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "fixtures/reading"
REPORT = Path(__file__).with_name("baselines.json")
SEATS = ["cto", "vp_engineering", "cio", "head_of_engineering"]
PARTS = [
    ("postings", lambda kind: kind == "posting"),
    ("CVs, letters, biographies", lambda kind: kind != "posting"),
    ("all", lambda kind: True),
]
RESAMPLES = 2000
SEED = 20


def documents(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def all_of(folder, names):
    return [one for file in sorted(folder.glob(names)) for one in documents(file)]


class Words:
    """A text as its words, each by how often it stands there (logarithm) and how rare it is in what was learnt from."""

    def __init__(self, known):
        counts = Counter(word for one in known for word in set(self.split(one["text"])))
        self.places = {word: place for place, word in enumerate(sorted(counts))}
        self.rarity = numpy.array([math.log((1 + len(known)) / (1 + counts[word])) + 1 for word in sorted(counts)])

    @staticmethod
    def split(text):
        return re.findall(r"[^\W_]+", text.lower())

    def embed(self, text):
        vector = numpy.zeros(len(self.places))
        for word, count in Counter(self.split(text)).items():
            if word in self.places:
                vector[self.places[word]] = 1 + math.log(count)
        vector *= self.rarity
        return vector / (numpy.linalg.norm(vector) or 1.0)


class Centroids:
    """What was learnt, as labels with vectors. `but` leaves one out."""

    def __init__(self, labels, vectors, types):
        self.labels = labels
        self.vectors = vectors
        self.tests = {seat: lambda one, seat=seat: one["seat"] == seat for seat in SEATS}
        for each in types:
            self.tests[each] = lambda one, each=each: each in one["types"]
            self.tests[f"not {each}"] = lambda one, each=each: each not in one["types"]
        self.sums = {
            name: vectors[[test(one) for one in labels]].sum(0) for name, test in self.tests.items()
        }

    def near(self, name, vector, but):
        """The cosine between a vector and the middle of those that pass a test."""
        total = self.sums[name]
        if but is not None and self.tests[name](self.labels[but]):
            total = total - self.vectors[but]
        return float(vector @ total / (numpy.linalg.norm(total) or 1.0))

    def seat(self, vector, but=None):
        return max(SEATS, key=lambda seat: self.near(seat, vector, but))

    def type_scores(self, vector, types, but=None):
        return {one: self.near(one, vector, but) - self.near(f"not {one}", vector, but) for one in types}


def threshold(scores, due):
    """The one with the highest F1; of several the highest, which finds least that is not there."""
    best = (0.0, math.inf)
    for candidate in sorted(set(scores)):
        found = [score >= candidate for score in scores]
        hit = sum(one and its for one, its in zip(found, due))
        best = max(best, (2 * hit / (sum(found) + sum(due)), candidate))
    return best[1]


def f1_interval(counts):
    """The middle 95 % of the F1s of documents drawn anew, as examples/measure/interval.rs has it."""
    chance = random.Random(SEED)
    figures = []
    for _ in range(RESAMPLES):
        found, hit, due = map(sum, zip(*chance.choices(counts, k=len(counts))))
        figures.append(2 * hit / (found + due) if found + due else 0.0)
    figures.sort()
    return figures[RESAMPLES // 40 - 1], figures[-(RESAMPLES // 40)]


def counted(name, which, read):
    """The counts of each part. `read` holds each document with its seat and types as read."""
    for part, chosen in PARTS:
        its = [one for one in read if chosen(one[0]["kind"])]
        types = [(len(found), len(found & set(label["types"])), len(label["types"])) for label, _, found in its]
        found, hit, due = map(sum, zip(*types))
        low, high = f1_interval(types)
        yield {
            "baseline": name,
            "set": which,
            "part": part,
            "seats": sum(label["seat"] is not None for label, _, _ in its),
            # By which the reader's report knows whether it counts the same texts.
            "letters": sum(len(label["text"]) for label, _, _ in its),
            "right": sum(label["seat"] == seat for label, seat, _ in its),
            "defensible": sum(seat in (label["seat"], label["also_defensible"]) for label, seat, _ in its),
            "types_found": found,
            "types_hit": hit,
            "types_due": due,
            "types_f1_from": round(low, 4),
            "types_f1_to": round(high, 4),
        }


def main():
    develop = all_of(FOLDER, "develop*.jsonl")
    snippets = [one for one in documents(FOLDER / "snippets.jsonl") if one["seat"] or one["types"]]
    # Documents first: the place of a document in its file is its place in what was learnt.
    learnt = develop + snippets
    types = sorted({each for one in learnt for each in one["types"]})
    sets = {"development": develop}
    if "--unread" in sys.argv[1:]:
        sets["unread"] = all_of(FOLDER / "unread", "*.jsonl")
    rows = []
    for name, embed in [("centroids of words", Words(learnt).embed), ("centroids of all-MiniLM-L6-v2", MiniLM().embed)]:
        centroids = Centroids(learnt, numpy.array([embed(one["text"]) for one in learnt]), types)
        scores = [centroids.type_scores(centroids.vectors[place], types, place) for place in range(len(develop))]
        due = {one: [one in label["types"] for label in develop] for one in types}
        least = {one: threshold([its[one] for its in scores], due[one]) for one in types}
        for which, labels in sets.items():
            read = []
            for place, label in enumerate(labels):
                but = place if which == "development" else None
                vector = centroids.vectors[place] if which == "development" else embed(label["text"])
                its = centroids.type_scores(vector, types, but)
                read.append((label, centroids.seat(vector, but), {one for one in types if its[one] >= least[one]}))
            rows.extend(counted(name, which, read))
    REPORT.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    for row in rows:
        f1 = 2 * row["types_hit"] / ((row["types_found"] + row["types_due"]) or 1)
        print(f"{row['set']}, {row['part']}: {row['baseline']}: seat {row['right']}/{row['seats']}, types F1 {f1:.2f}")


if __name__ == "__main__":
    main()
