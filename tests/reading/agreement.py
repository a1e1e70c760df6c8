"""How far a second labeller agrees with the first: counts fixtures/reading/second-labels.jsonl against the labels of develop-third-*.

    python3 tests/reading/agreement.py

The second labeller's answers are counted as the reader's are: right where the first labelled the item, and with level where the level
the second would answer (`best`) is one that the first allows.
"""

import json
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "fixtures" / "reading"


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def main():
    first = {one["id"]: one for path in FOLDER.glob("develop-third-*.jsonl") for one in lines(path)}
    second = lines(FOLDER / "second-labels.jsonl")
    seats = given = items = levels = labelled = 0
    for one in second:
        other = first[one["id"]]
        allowed = {entry["item"]: entry["levels"] for entry in other["evidence"]}
        seats += one["seat"] == other["seat"]
        given += len(one["evidence"])
        labelled += len(allowed)
        items += sum(entry["item"] in allowed for entry in one["evidence"])
        levels += sum(entry["best"] in allowed.get(entry["item"], []) for entry in one["evidence"])
    print(f"seat alike {seats} of {len(second)}")
    print(f"answers {given}, labelled by the first {items / given:.3f}, with level {levels / given:.3f}; the first labelled {labelled}")


if __name__ == "__main__":
    main()
