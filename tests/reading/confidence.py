"""How far an answer is to be believed that phrases show, learnt from the labelled documents: writes data/lexicon/confidence.toml.

    python3 -m venv target/baselines && target/baselines/bin/pip install numpy==1.26.4 scikit-learn==1.9.1
    target/baselines/bin/python tests/reading/confidence.py [--check] --fresh PREFIX

`--fresh` names the development files (by how they begin) that no cue has been written on yet, by several writers, each with a file of
their own: only there do the reader's phrases err as often as on a text they have never met. So run it when a set of unread documents has
been counted and becomes one to develop on, before cues are written on it. What is in data/ was learnt with `--fresh develop-third
--fresh develop-fourth --fresh develop-fifth --fresh develop-sixth --fresh develop-seventh --fresh develop-tenth`.

What is learnt, from all development documents:

- for each item in how many documents it is labelled, of all and of each seat's;
- for each item, by logistic regression over clauses, the words by which one tells of it. Examples are the quotations that labels rest
  on and the clauses that the reader takes in; a clause is one of an item where it holds a quotation of it or is part of one. A clause
  is its distinct words' rarities (the natural logarithm of one in so many examples), scaled to length 1. The words that count most for
  some item are kept, the regressions learnt anew with these alone, and of each the words that count most are written.

From the fresh documents, by logistic regression over every item that phrases show there or a clause tells of: how likely it is labelled, by

- the natural logarithm of one more than the distinct phrases that show it;
- how far the words of a clause tell of it, where they do most;
- how much more often documents of the seats that are likely have the item labelled, as a difference of log odds.

And from those items there that phrases show at level 2 or 3 and of which just one of the two is labelled, of ads alone: how likely it is 3, by

- whether a phrase shows 3;
- in how many more documents the label allows 3 than 2, as a share of those in which the item is labelled;
- the natural logarithm of a tenth more than the share of the text before the phrase: what weighs most stands first.

Of people the levels that phrases show are closer than these signs come. Of those of their answers that are proposed: how likely the level
is one that the label allows, by

- the share of the documents with this item labelled whose labels allow that level, as log odds;
- how likely the answer is to be right, as log odds.

Where that is likely enough (SETTLED) the words are said to settle the level. Of ads no sign was found that would tell the levels that
are right from the others: what is asked for stands there, and how badly it is needed does not.

For all that, what is known of items comes from the other writers' documents alone: of its own quotations it would know too much.
LEAST and SETTLED were chosen on the figures of `--check`, which leaves one writer out after the other. What words alone tell, without a phrase, is
learnt from and counted there too, but not proposed: words do not see a wish, a negation or somebody else's work, and know no level.
"""

import json
import math
import re
import sys
from collections import Counter, defaultdict

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from measured import FOLDER, ROOT, SEATS, measured

OUT = ROOT / "data" / "lexicon" / "confidence.toml"

SIGNS = ["phrases", "told", "seat"]
SIGNS_OF_HIGH = ["high_phrase", "high_item", "high_place"]
SIGNS_OF_SETTLED = ["settled_usual", "settled_sure"]
# The two levels that are told apart by those.
HIGH, LOW = 3, 2
# How likely an answer must be.
LEAST = 0.7
# How likely its level must be before the words are said to settle it.
SETTLED = 0.87
# How many words of an item are kept, in how many examples a word stands at least, and in how many quotations an item.
KEPT = 40
LEAST_EXAMPLES = 3
LEAST_QUOTATIONS = 3
# What a clause begins with for an item of which there is too little to learn from.
UNTOLD = -6.0
# Below this an answer that no phrase shows is not looked at: it is never believed.
LOOKED_AT = -4.0
# How many documents of a seat the rate among all documents stands for, so that two documents settle nothing.
PRIOR = 8
# The inverse of the strength of the quadratic penalty, for an item's words and for the signs.
FREEDOM_OF_WORDS = 20.0
FREEDOM = 0.3
FREEDOM_OF_HIGH = 2.0
FREEDOM_OF_SETTLED = 1.0


def words(text):
    return set(re.findall(r"[a-z]{2,}", text.lower()))


def log_odds(share):
    share = min(max(share, 0.001), 0.999)
    return math.log(share / (1 - share))


class Document:
    """A labelled document with what the reader found in it."""

    def __init__(self, group, found, quotations):
        self.group = group
        self.length = found["length"]
        self.kind = found["kind"]
        self.seat = found["seat"]
        self.labelled = found["labelled"]
        self.likely = found["likely"]
        self.clauses = [words(clause["done"]) for clause in found["clauses"]]
        self.items = {}
        for one in found["shown"]:
            self.items.setdefault(one["item"], []).append(one)
        # Each quotation with its items, and each clause with those whose quotations it shares.
        by_quotation = defaultdict(set)
        for entry in quotations:
            by_quotation[entry["quote"]].add(entry["item"])
        self.examples = [(words(quotation), items) for quotation, items in by_quotation.items()]
        for clause in found["clauses"]:
            text = clause["text"]
            shared = (items for quotation, items in by_quotation.items() if quotation in text or text in quotation)
            self.examples.append((words(clause["done"]), set().union(*shared)))
        self.quotations = Counter(entry["item"] for entry in quotations)


def documents():
    found = []
    for path in sorted(FOLDER.glob("develop*.jsonl")):
        lines = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
        quotations = {line["id"]: line.get("evidence") for line in lines}
        found.extend(Document(path.stem, one, quotations[one["id"]]) for one in measured(path) if one["labelled"] is not None)
    return found


class Items:
    """What is known of items from some documents."""

    def __init__(self, learnt):
        self.documents = Counter((one.kind, seat) for one in learnt for seat in (None, one.seat))
        self.by_level = Counter((item, level) for one in learnt for item, levels in one.labelled.items() for level in levels)
        self.labelled = Counter((one.kind, seat, item) for one in learnt for item in one.labelled for seat in (None, one.seat))
        # How often the labels of a kind of document allow a level.
        allowed = Counter((one.kind, level) for one in learnt for levels in one.labelled.values() for level in levels)
        labels = Counter(one.kind for one in learnt for _ in one.labelled)
        self.allowed = {(kind, level): count / labels[kind] for (kind, level), count in allowed.items()}
        examples = [example for one in learnt for example in one.examples]
        counts = Counter(word for its, _ in examples for word in its)
        self.rarity = {word: math.log(len(examples) / count) for word, count in counts.items() if count >= LEAST_EXAMPLES}
        self.told = self.learn(learnt)
        kept = {word for _, its in self.told.values() for word in its}
        self.rarity = {word: rarity for word, rarity in self.rarity.items() if word in kept}
        self.told = self.learn(learnt)

    def learn(self, learnt):
        """For each item what a clause begins with and what its words count, for those that count most."""
        places = {word: place for place, word in enumerate(sorted(self.rarity))}
        names = sorted(places)
        told = {}
        for kind in ("posting", "person"):
            examples = [example for one in learnt if one.kind == kind for example in one.examples]
            vectors = numpy.zeros((len(examples), len(places)), dtype=numpy.float32)
            for row, (its, _) in enumerate(examples):
                for word, value in self.vector(its).items():
                    vectors[row, places[word]] = value
            vectors = csr_matrix(vectors)
            quotations = sum((one.quotations for one in learnt if one.kind == kind), Counter())
            for item in sorted({item for _, items in examples for item in items}):
                if quotations[item] < LEAST_QUOTATIONS:
                    told[kind, item] = (UNTOLD, {})
                    continue
                tells = [item in items for _, items in examples]
                regression = LogisticRegression(C=FREEDOM_OF_WORDS, solver="liblinear", max_iter=300).fit(vectors, tells)
                most = numpy.argsort(-numpy.abs(regression.coef_[0]), kind="stable")[:KEPT]
                told[kind, item] = (regression.intercept_[0], {names[place]: regression.coef_[0][place] for place in most})
        return told

    def vector(self, its):
        known = {word: self.rarity[word] for word in its if word in self.rarity}
        length = math.sqrt(sum(value**2 for value in known.values())) or 1
        return {word: value / length for word, value in known.items()}

    def rate(self, kind, item, seat=None):
        every = (self.labelled[kind, None, item] + 0.5) / (self.documents[kind, None] + 1)
        if seat is None:
            return every
        return (self.labelled[kind, seat, item] + PRIOR * every) / (self.documents[kind, seat] + PRIOR)

    def signs(self, document):
        """The signs of every item that phrases show in a document or a clause tells of."""
        vectors = [self.vector(its) for its in document.clauses]
        found = {}
        for (kind, item), (start, its) in self.told.items():
            if kind != document.kind:
                continue
            told = max((start + sum(value * its.get(word, 0) for word, value in vector.items()) for vector in vectors), default=start)
            shown = document.items.get(item, [])
            if not shown and told < LOOKED_AT:
                continue
            every = self.rate(kind, item)
            here = sum(document.likely[seat] * self.rate(kind, item, seat) for seat in SEATS)
            here += max(0, 1 - sum(document.likely.values())) * every
            found[item] = [math.log1p(len({one["phrase"] for one in shown})), told, log_odds(here) - log_odds(every)]
        return found

    def commonest(self, item):
        """The level an item is labelled with most often."""
        return max(range(5), key=lambda level: (self.by_level[item, level], -level))

    def level(self, kind, item, level):
        """The share of the documents with this item labelled whose labels allow this level; of an item labelled seldom, that of all items."""
        return (self.by_level[item, level] + PRIOR * self.allowed.get((kind, level), 0)) / (self.labelled[kind, None, item] + PRIOR)

    def signs_of_high(self, document, item):
        """The signs that an item is told of at HIGH rather than at LOW, or nothing where phrases show neither."""
        level, first = shown_level(document.items[item])
        if document.kind != "posting" or level not in (LOW, HIGH):
            return None
        more = self.level(document.kind, item, HIGH) - self.level(document.kind, item, LOW)
        return [level == HIGH, more, math.log(0.1 + first["at"] / document.length)]

    def usual(self, document, item):
        """How usual the level that phrases show is for the item, or nothing where it is an ad's or phrases show none."""
        if document.kind != "person" or item not in document.items:
            return None
        return log_odds(self.level(document.kind, item, shown_level(document.items[item])[0]))


def shown_level(shown):
    """The highest level that phrases show, and the first place where one does."""
    level = max(one["level"] for one in shown)
    return level, next(one for one in shown if one["level"] == level)


class Read:
    """What the signs of every item looked at in some documents are, whether it is labelled, and with which levels."""

    def __init__(self):
        self.signs, self.high, self.usual, self.shown, self.labelled = [], [], [], [], []

    def read(self, items, documents):
        for one in documents:
            for item, its in sorted(items.signs(one).items()):
                said = item in one.items
                self.signs.append(its)
                self.high.append(items.signs_of_high(one, item) if said else None)
                self.usual.append(items.usual(one, item))
                self.shown.append(shown_level(one.items[item])[0] if said else items.commonest(item))
                self.labelled.append(one.labelled.get(item, []))
        return self


class Fit:
    """The regressions over fresh documents."""

    def __init__(self, read):
        self.right = LogisticRegression(C=FREEDOM, max_iter=5000).fit(read.signs, [bool(levels) for levels in read.labelled])
        told = [(signs, HIGH in levels) for signs, levels in zip(read.high, read.labelled) if signs and (HIGH in levels) != (LOW in levels)]
        self.high = LogisticRegression(C=FREEDOM_OF_HIGH, max_iter=5000).fit(*zip(*told))
        signs = self.signs_of_settled(read)
        due = [at for at, its in enumerate(signs) if its and its[1] >= log_odds(LEAST)]
        allowed = [read.shown[at] in read.labelled[at] for at in due]
        self.settled = LogisticRegression(C=FREEDOM_OF_SETTLED, max_iter=5000).fit([signs[at] for at in due], allowed)

    def signs_of_settled(self, read):
        """The signs that a person's level is settled, or nothing where it is an ad's or no phrase shows it."""
        sure = self.right.decision_function(read.signs)
        return [None if usual is None else [usual, one] for usual, one in zip(read.usual, sure)]

    def level(self, signs, shown):
        if signs is None:
            return shown
        return HIGH if self.high.decision_function([signs])[0] >= 0 else LOW


class Learner:
    """Learns from some writers' documents; what is known of items without some writers' is worked out once."""

    def __init__(self, every):
        self.every = every
        self.without = {}

    def items(self, *groups):
        key = frozenset(groups)
        if key not in self.without:
            self.without[key] = Items([one for one in self.every if one.group not in key])
        return self.without[key]

    def fit(self, fresh, *left_out):
        """The regressions over the fresh documents, each writer's read with what is known from the others."""
        read = Read()
        for group in sorted({one.group for one in fresh} - set(left_out)):
            read.read(self.items(group, *left_out), [one for one in fresh if one.group == group])
        return Fit(read)


def check(learner, fresh):
    """Believes each fresh writer's answers by what was learnt from the others."""
    sure, right, levels, shown, said, settled = [], [], [], [], [], []
    for group in sorted({one.group for one in fresh}):
        fit = learner.fit(fresh, group)
        read = Read().read(learner.items(group), [one for one in fresh if one.group == group])
        sure.extend(fit.right.predict_proba(read.signs)[:, 1])
        right.extend(bool(its) for its in read.labelled)
        proposed = (fit.level(signs, level) for signs, level in zip(read.high, read.shown))
        levels.extend(level in its for level, its in zip(proposed, read.labelled))
        shown.extend(level in its for level, its in zip(read.shown, read.labelled))
        said.extend(signs[0] > 0 for signs in read.signs)
        settled.extend(0 if signs is None else fit.settled.predict_proba([signs])[0, 1] for signs in fit.signs_of_settled(read))
    sure, right, levels, shown, said, settled = (numpy.array(one) for one in (sure, right, levels, shown, said, settled))
    due = sum(len(one.labelled) for one in fresh)
    for name, which in (("said by phrases", said), ("told by words alone", ~said)):
        for least in (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95):
            kept = which & (sure >= least)
            if not kept.any():
                continue
            shares = f"right {right[kept].mean():.3f}, with level {levels[kept].mean():.3f} (that of the phrases {shown[kept].mean():.3f})"
            print(f"{name}, at least {least}: {kept.sum()} proposed, {shares}; found {right[kept].sum() / due:.3f} of {due}")
    proposed = said & (sure >= LEAST)
    for least in (0.8, 0.85, SETTLED, 0.9):
        stated = proposed & (settled >= least)
        as_stated = numpy.where(stated, levels, right)[proposed]
        print(f"level settled, at least {least}: {stated.sum()} of {proposed.sum()}, right with level {levels[stated].mean():.3f}; as stated {as_stated.mean():.3f}")


def thousandths(number):
    return round(1000 * float(number))


def hundredths(number):
    return round(100 * float(number))


def written(items, fit):
    numbers = dict(zip(SIGNS, fit.right.coef_[0])) | {"start": fit.right.intercept_[0], "least": LEAST}
    numbers |= dict(zip(SIGNS_OF_HIGH, fit.high.coef_[0])) | {"high_start": fit.high.intercept_[0]}
    numbers |= dict(zip(SIGNS_OF_SETTLED, fit.settled.coef_[0])) | {"settled_start": fit.settled.intercept_[0], "settled_least": SETTLED}
    lines = [
        "# How far an answer is to be believed that phrases show. Written by tests/reading/confidence.py from the development documents in",
        "# fixtures/reading; that script says how. Rarities are in tenths; starts of items and what words count in hundredths, the rest in thousandths.",
        "",
        "[fit]",
        *(f"{name} = {thousandths(number)}" for name, number in numbers.items()),
        "",
        "[words]",
        *(f"{word} = {max(1, round(10 * rarity))}" for word, rarity in sorted(items.rarity.items())),
        "",
        "[items]",
    ]
    for (kind, item), (start, _) in items.told.items():
        values = {"start": hundredths(start), "all": thousandths(items.rate(kind, item))}
        values |= {seat: thousandths(items.rate(kind, item, seat)) for seat in SEATS}
        values |= {f"level_{level}": thousandths(items.level(kind, item, level)) for level in range(5)}
        lines.append(f"{item} = {{ {', '.join(f'{name} = {value}' for name, value in values.items())} }}")
    lines.extend(["", "[told]"])
    for (_, item), (_, its) in items.told.items():
        counts = {word: hundredths(value) for word, value in sorted(its.items()) if word in items.rarity}
        lines.append(f"{item} = {{ {', '.join(f'{word} = {value}' for word, value in counts.items() if value)} }}")
    return "\n".join(lines) + "\n"


def main():
    given = sys.argv[1:]
    prefixes = tuple(given[place + 1] for place, one in enumerate(given) if one == "--fresh")
    if not prefixes:
        sys.exit("say which files are fresh: --fresh PREFIX")
    every = documents()
    fresh = [one for one in every if one.group.startswith(prefixes)]
    if "--check" in given:
        check(Learner(every), fresh)
        return
    learner = Learner(every)
    OUT.write_text(written(learner.items(), learner.fit(fresh)), encoding="utf-8")


if __name__ == "__main__":
    main()
