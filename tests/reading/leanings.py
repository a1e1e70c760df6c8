"""What plain words of a document lean to, learnt from the labelled documents: writes data/lexicon/leanings.toml.

    python3 -m venv target/baselines && target/baselines/bin/pip install numpy==1.26.4 scikit-learn==1.9.1
    target/baselines/bin/python tests/reading/leanings.py [--check] [--also FILE] --fresh PREFIX

Run it from the project's root when there are new documents, before cues are written on them: of documents they were written on, cues
know too much, and the words would count for too little. It learns from `fixtures/reading/develop*.jsonl` and the files named with `--also`;
what is in data/ was learnt from the development documents and from 37 real ads and biographies, reworded, which are not ours to publish.
Of each document the reader itself says (`measure --features`) which distinct words stand in what is asked for or was done, in which pairs
they stand beside each other, and what its cues come to. "Word" below means a word or a pair. What is learnt:

- for each word its rarity, the natural logarithm of the share of documents that lack it (inverse document frequency);
- by multinomial logistic regression, towards which seat, or towards none, a document of such words leans, and by one logistic
  regression for each type, whether it shows that type. Both see a document as its words' rarities, scaled to length 1. Only the words
  that tell most are kept;
- by another logistic regression, whether a document tells a seat at all: from the natural logarithm of one more than the points that
  speak for no seat, from how much further its words lean to no seat than to any, and from the natural logarithm of one more than the
  points that cues give the likeliest seat. `unclear` documents count as if one in eight were, which is their share in the sets that were
  unread. The real texts (`--also`) tell their seats less plainly than invented ones do, and are few: together they count as much as an
  eighth of all others that tell one;
- by another, how much the words count for a type beside the logarithm of its cues' evidence and beside the likelihood
  that the seat is a CTO's.

These last two learn from the documents of the files named with `--fresh`, on which no cue was written yet (`develop-third`, `-fourth`,
`-fifth`, `-sixth`, `-seventh`, `-eighth`, `-ninth`, `-tenth` and `-eleventh` for what is in data/), and of each see what words learnt from all other groups
of writers say.

How much the words count beside the cues for a seat (SEAT_WORDS) and how sure a type must be (TYPE_LEAST) were chosen by leaving one group
of writers out after the other; `--check` prints what comes of that. Titles are no words to learn from: they mislead.
"""

import sys
from collections import Counter
from pathlib import Path

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

from measured import FOLDER, ROOT, SEATS, measured

OUT = ROOT / "data" / "lexicon" / "leanings.toml"

# In the order of the model.
TYPES = ["startup", "scale_up", "enterprise", "product_led", "platform", "transformation", "fractional", "ai_focused"]
# How a pair is written, and what stands in the place of a seat where there is none.
JOINT = "_"
NONE = "none"
TITLES = set("cto cio vp vpe svp evp chief officer vice president head director coo ceo manager".split())

SEAT_WORDS = 0.6
TYPE_LEAST = 0.33
# The fewest documents a word stands in, and how many words are kept.
LEAST_DOCUMENTS = 4
KEPT = 1500
# How little the regressions are held back: the inverse of the strength of the quadratic penalty.
FREEDOM = 10.0
FREEDOM_OF_THE_FIT = 3.0
# The share of documents that tell no seat, as naming one expects it.
UNCLEAR = 1 / 8
# What naming a seat is concluded from.
SIGNS = ["seat_none", "seat_away", "seat_cues"]
# What the real texts together weigh there beside all others that tell a seat.
REAL = 1 / 8
# What every seat is given before any evidence, in points: reader/leanings.rs.
EACH = 2.0


class Documents:
    """Labelled documents with what the reader found in them."""

    def __init__(self, paths):
        self.groups = []
        lines = []
        for path in paths:
            its = measured(path)
            lines.extend(its)
            self.groups.extend([Path(path).stem] * len(its))
        self.groups = numpy.array(self.groups)
        self.words = [[word for word in line["words"] if TITLES.isdisjoint(word.split(JOINT))] for line in lines]
        self.seat_evidence = numpy.array([[max(line["seat_evidence"][one], 0) / 100 for one in SEATS] for line in lines])
        self.no_seat = numpy.array([line["no_seat"] / 100 for line in lines])
        self.type_evidence = numpy.array([[max(line["type_evidence"][one], 0) / 100 for one in TYPES] for line in lines])
        # The one after the last: unclear.
        self.seats = numpy.array([SEATS.index(line["seat"]) if line["seat"] in SEATS else len(SEATS) for line in lines])
        self.tells = self.seats < len(SEATS)
        self.types = numpy.array([[one in (line["types"] or []) for one in TYPES] for line in lines])


class Words:
    """What words lean to, learnt from some of the documents."""

    def __init__(self, documents, learnt):
        self.documents = documents
        counts = Counter(word for one in learnt for word in documents.words[one])
        words = sorted(word for word, count in counts.items() if count >= LEAST_DOCUMENTS)
        self.take(words, counts, len(learnt))
        weights = numpy.vstack([numpy.abs(self.learn_seats(learnt).coef_), 0.8 * numpy.abs([one.coef_[0] for one in self.learn_types(learnt)])])
        most = sorted(numpy.argsort(-weights.max(0), kind="stable")[:KEPT])
        self.take([words[place] for place in most], counts, len(learnt))
        self.seats = self.learn_seats(learnt)
        self.types = self.learn_types(learnt)

    def take(self, words, counts, documents):
        self.places = {word: place for place, word in enumerate(words)}
        self.rarity = numpy.array([numpy.log((documents + 1) / counts[word]) for word in words])

    def vectors(self, which):
        rows, places = [], []
        for row, one in enumerate(which):
            known = [self.places[word] for word in self.documents.words[one] if word in self.places]
            rows.extend([row] * len(known))
            places.extend(known)
        vectors = csr_matrix((self.rarity[places], (rows, places)), shape=(len(which), len(self.places)))
        return normalize(vectors)

    def learn_seats(self, learnt):
        return LogisticRegression(C=FREEDOM, max_iter=5000).fit(self.vectors(learnt), self.documents.seats[learnt])

    def learn_types(self, learnt):
        vectors = self.vectors(learnt)
        return [LogisticRegression(C=FREEDOM, max_iter=5000).fit(vectors, self.documents.types[learnt][:, one]) for one in range(len(TYPES))]

    def lean(self, which):
        """To each seat, about their mean; to none, above the seat it leans to most; to each type."""
        vectors = self.vectors(which)
        *seats, none = self.seats.decision_function(vectors).T
        seats = numpy.array(seats).T
        types = numpy.array([one.decision_function(vectors) for one in self.types]).T
        return seats - seats.mean(1, keepdims=True), none - seats.max(1), types


class Leans:
    """How every document leans by words learnt from all other groups: of their own documents words know too much."""

    def __init__(self, documents):
        everything = numpy.arange(len(documents.seats))
        self.documents = documents
        self.seats = numpy.zeros((len(everything), len(SEATS)))
        self.away = numpy.zeros(len(everything))
        self.types = numpy.zeros((len(everything), len(TYPES)))
        for group in sorted(set(documents.groups)):
            read = everything[documents.groups == group]
            words = Words(documents, everything[documents.groups != group])
            self.seats[read], self.away[read], self.types[read] = words.lean(read)
        shares = (documents.seat_evidence + EACH) * numpy.exp(SEAT_WORDS * self.seats)
        self.likely = shares / (shares.sum(1) + documents.no_seat)[:, None]

    def signs_of_a_seat(self, which):
        """What tells whether each document tells a seat, in the order of SIGNS."""
        cues = self.documents.seat_evidence[which, self.likely[which].argmax(1)]
        return numpy.column_stack([numpy.log1p(self.documents.no_seat[which]), self.away[which], numpy.log1p(cues)])

    def signs_of_types(self, which):
        """What a type is concluded from: a row for each document and type."""
        columns = [numpy.log1p(self.documents.type_evidence[which]), self.types[which], numpy.repeat(self.likely[which][:, :1], len(TYPES), 1)]
        return numpy.stack(columns, 2).reshape(-1, len(columns))


def fit_seat(leans, fresh, real):
    """Whether a document tells a seat: what each sign counts for that."""
    tells = leans.documents.tells[fresh]
    of_unclear = UNCLEAR / (1 - UNCLEAR) * tells.sum() / (~tells).sum()
    of_real = REAL * tells.sum() / max(1, len(real))
    weights = numpy.concatenate([numpy.where(tells, 1, of_unclear), numpy.full(len(real), of_real)])
    learnt = numpy.concatenate([fresh, real])
    fit = LogisticRegression(C=FREEDOM, max_iter=5000)
    return fit.fit(leans.signs_of_a_seat(learnt), leans.documents.tells[learnt], sample_weight=weights)


def fit_types(leans, fresh):
    """How much cues, words and the seat count for a type."""
    fit = LogisticRegression(C=FREEDOM_OF_THE_FIT, max_iter=5000)
    return fit.fit(leans.signs_of_types(fresh), leans.documents.types[fresh].reshape(-1))


def f1(found, due):
    return float(2 * (found & due).sum() / max(1, found.sum() + due.sum()))


def check(documents, fresh, real):
    """Reads each group of documents with what was learnt from the others. What the fits learn from leans by words that
    have seen the group that is read; how its own documents lean does not."""
    everything = numpy.arange(len(documents.seats))
    leans = Leans(documents)
    seats = numpy.zeros(len(everything), int)
    sure = numpy.zeros((len(everything), len(TYPES)))
    for group in sorted(set(documents.groups)):
        read, others = everything[documents.groups == group], fresh[documents.groups[fresh] != group]
        named = fit_seat(leans, others, real[documents.groups[real] != group]).predict(leans.signs_of_a_seat(read))
        seats[read] = numpy.where(named, leans.likely[read].argmax(1), len(SEATS))
        sure[read] = fit_types(leans, others).predict_proba(leans.signs_of_types(read))[:, 1].reshape(-1, len(TYPES))
    groups = {group: everything[documents.groups == group] for group in sorted(set(documents.groups))}
    for name, read in (groups | {"fresh documents": fresh, "real texts": real}).items():
        clear = read[documents.tells[read]]
        unclear = read[~documents.tells[read]]
        right = (seats == documents.seats)[clear].mean()
        by_cues = (documents.seat_evidence.argmax(1) == documents.seats)[clear].mean()
        by_words = (leans.seats.argmax(1) == documents.seats)[clear].mean()
        silent = (seats == documents.seats)[unclear]
        types = {least: round(f1(sure[read] >= least, documents.types[read]), 3) for least in (0.3, TYPE_LEAST, 0.37, 0.4, 0.45)}
        print(f"{name}: seat {right:.3f} of {len(clear)} that tell one, cues alone {by_cues:.3f}, words alone {by_words:.3f};"
              f" silent for {silent.sum()} of {len(unclear)} that tell none; types F1 by least: {types}")


def tenths(number, most):
    return int(max(-most, min(most, round(10 * number))))


def thousandths(number):
    return round(1000 * float(number))


def written(words, fit, tells):
    cues, by_words, cto = fit.coef_[0]
    start = dict(zip([*SEATS, NONE], words.seats.intercept_)) | {one: its.intercept_[0] for one, its in zip(TYPES, words.types)}
    numbers = {
        "seat_words": SEAT_WORDS,
        **dict(zip(SIGNS, tells.coef_[0])),
        "seat_start": tells.intercept_[0],
        "type_cues": cues,
        "type_words": by_words,
        "type_cto": cto,
        "type_start": fit.intercept_[0],
        "type_least": TYPE_LEAST,
    }
    lines = [
        "# What plain words of a document and pairs of them lean to: weak evidence beside the cues. Written by tests/reading/leanings.py from the development",
        "# documents in fixtures/reading; that script says how. Rarity and leanings are in tenths, everything else in thousandths.",
        "",
        "[fit]",
        *(f"{name} = {thousandths(number)}" for name, number in numbers.items()),
        "",
        "[start]",
        *(f"{name} = {thousandths(number)}" for name, number in start.items()),
        "",
        "[words]",
    ]
    for word, place in words.places.items():
        rarity = words.rarity[place]
        leans = dict(zip([*SEATS, NONE], rarity * words.seats.coef_[:, place])) | {one: rarity * its.coef_[0][place] for one, its in zip(TYPES, words.types)}
        leans = {name: tenths(lean, 127) for name, lean in leans.items()}
        values = {"rarity": tenths(rarity, 120)} | {name: lean for name, lean in leans.items() if lean}
        lines.append(f"{word} = {{ {', '.join(f'{name} = {value}' for name, value in values.items())} }}")
    return "\n".join(lines) + "\n"


def main():
    given = sys.argv[1:]
    also = [given[place + 1] for place, one in enumerate(given) if one == "--also"]
    prefixes = tuple(given[place + 1] for place, one in enumerate(given) if one == "--fresh")
    if not prefixes:
        sys.exit("say which files are fresh: --fresh PREFIX")
    documents = Documents(sorted(FOLDER.glob("develop*.jsonl")) + also)
    everything = numpy.arange(len(documents.seats))
    fresh = numpy.array([one for one in everything if documents.groups[one].startswith(prefixes)])
    real = numpy.array([one for one in everything if documents.groups[one] in {Path(path).stem for path in also}], int)
    if "--check" in given:
        check(documents, fresh, real)
        return
    leans = Leans(documents)
    OUT.write_text(written(Words(documents, everything), fit_types(leans, fresh), fit_seat(leans, fresh, real)), encoding="utf-8")


if __name__ == "__main__":
    main()
