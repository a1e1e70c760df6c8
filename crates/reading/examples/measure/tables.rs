//! The figures of a set as Markdown tables.

use rolefit_reading::Kind;

use crate::baselines::Baseline;
use crate::counts::{Counts, ratio};
use crate::interval::{self, Interval};
use crate::outcome::Outcome;
use crate::tally::Tally;

const PARTS: [(&str, Option<Kind>); 3] = [
    ("postings", Some(Kind::Posting)),
    ("CVs, letters, biographies", Some(Kind::Person)),
    ("all", None),
];

const SEATS: [&str; 5] = [
    "cto",
    "vp_engineering",
    "cio",
    "head_of_engineering",
    "unclear",
];

/// The tables of a set, under a heading of its name.
pub fn of_a_set(name: &str, outcomes: &[Outcome], baselines: &[Baseline]) -> String {
    let mut seats = vec![
        "| documents | read by | seat right | or the second seat allowed | types: precision | types: recall | types: F1 |"
            .to_owned(),
        "|---|---|---|---|---|---|---|".to_owned(),
    ];
    let mut proposals = vec![
        "| documents | proposed | as stated: precision | item: precision | item: recall | level settled | of these, item and level: precision | of all, item and level: precision | of all, item and level: recall |"
            .to_owned(),
        "|---|---|---|---|---|---|---|---|---|".to_owned(),
    ];
    for (part, kind) in PARTS {
        let its = outcomes
            .iter()
            .filter(|outcome| kind.is_none_or(|kind| outcome.kind == kind));
        let its: Vec<&Outcome> = its.collect();
        let tally = Tally::of(its.iter().copied());
        let letters = its.iter().map(|outcome| outcome.letters).sum::<usize>();
        let types: Vec<Counts> = its.iter().map(|outcome| outcome.types).collect();
        let row = Row {
            seats: tally.seats,
            right: tally.right,
            defensible: tally.defensible,
            types: tally.types,
            f1: interval::f1(&types),
        };
        seats.push(format!(
            "| {part}, {} | **the reader** | {} |",
            its.len(),
            row.shown()
        ));
        let beside = baselines
            .iter()
            .filter(|one| one.set == name && one.part == part);
        seats.extend(beside.map(|one| {
            let shown = if one.seats == tally.seats && one.letters == letters {
                Row::of(one).shown()
            } else {
                // Documents were added or replaced since.
                "counted over other documents: run tests/reading/baselines.py | | | |".to_owned()
            };
            format!("| | {} | {shown} |", one.name)
        }));
        let Tally {
            levels,
            items,
            settled,
            stated,
            ..
        } = tally;
        proposals.push(format!(
            "| {part}, {} | {} of {} labelled | {} | {} | {} | {} | {} | {} | {} |",
            tally.with_evidence,
            items.found,
            items.due,
            proportion(stated.hit, stated.found),
            proportion(items.hit, items.found),
            proportion(items.hit, items.due),
            settled.found,
            proportion(settled.hit, settled.found),
            proportion(levels.hit, levels.found),
            proportion(levels.hit, levels.due),
        ));
    }
    format!(
        "## The {name} documents\n\n### Seats and types\n\n{}\n\n### Proposed answers\n\n{}\n\n### Seats as labelled and as read\n\n{}",
        seats.join("\n"),
        proposals.join("\n"),
        confusion(&Tally::of(outcomes))
    )
}

/// What a reader reaches, seats and types.
struct Row {
    seats: usize,
    right: usize,
    defensible: usize,
    types: Counts,
    f1: Interval,
}

impl Row {
    fn of(one: &Baseline) -> Self {
        Self {
            seats: one.seats,
            right: one.right,
            defensible: one.defensible,
            types: one.types,
            f1: one.f1,
        }
    }

    fn shown(&self) -> String {
        let Counts { found, hit, due } = self.types;
        [
            proportion(self.right, self.seats),
            proportion(self.defensible, self.seats),
            proportion(hit, found),
            proportion(hit, due),
            figure(self.types.f1(), self.f1),
        ]
        .join(" | ")
    }
}

/// A proportion with its interval; a dash for a part of nothing.
fn proportion(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "–".to_owned();
    }
    figure(ratio(part, whole), interval::wilson(part, whole))
}

fn figure(value: f64, (from, to): Interval) -> String {
    format!("{value:.2} ({from:.2}–{to:.2})")
}

fn confusion(tally: &Tally) -> String {
    let mut lines = vec![
        format!(
            "| labelled | {} |",
            SEATS.map(|seat| format!("read `{seat}`")).join(" | ")
        ),
        format!("|---|{}", "--:|".repeat(SEATS.len())),
    ];
    for label in SEATS {
        let counts = SEATS.map(|read| {
            let pair = (label.to_owned(), read.to_owned());
            tally
                .confusion
                .get(&pair)
                .map_or("·".to_owned(), usize::to_string)
        });
        lines.push(format!("| `{label}` | {} |", counts.join(" | ")));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outcome::Seat;

    fn outcome(kind: Kind, label: &str, read: &str) -> Outcome {
        let types = Counts {
            found: 1,
            hit: 1,
            due: 2,
        };
        Outcome {
            kind,
            seat: Some(Seat {
                label: label.to_owned(),
                read: read.to_owned(),
                is_second: false,
            }),
            letters: 9,
            types,
            has_evidence: kind == Kind::Posting,
            items: types,
            levels: Counts::default(),
            settled: Counts::default(),
            stated: types,
        }
    }

    #[test]
    fn parts_are_counted_apart_and_together() {
        let outcomes = [
            outcome(Kind::Posting, "cto", "cto"),
            outcome(Kind::Person, "cio", "unclear"),
        ];
        let text = of_a_set("tiny", &outcomes, &[]);
        for line in [
            "| postings, 1 | **the reader** | 1.00 (0.21–1.00) | 1.00 (0.21–1.00) | 1.00 (0.21–1.00) | 0.50 (0.09–0.91) | 0.67 (0.67–0.67) |",
            "| CVs, letters, biographies, 1 | **the reader** | 0.00 (0.00–0.79) |",
            "| all, 2 | **the reader** | 0.50 (0.09–0.91) |",
            "| `cto` | 1 | · | · | · | · |",
            "| `cio` | · | · | · | · | 1 |",
            "| all, 1 | 2 of 4 labelled | 1.00 (0.34–1.00) | 1.00 (0.34–1.00) | 0.50 (0.15–0.85) | 0 | – | – | – |",
        ] {
            assert!(text.contains(line), "{line}\nis not in\n{text}");
        }
    }

    #[test]
    fn a_baseline_stands_beside_its_part_of_its_set() {
        let beside = |set: &str, letters: usize| Baseline {
            name: "words".to_owned(),
            set: set.to_owned(),
            part: "postings".to_owned(),
            seats: 1,
            letters,
            right: 1,
            defensible: 1,
            types: Counts::default(),
            f1: (0.0, 0.0),
        };
        let outcomes = [outcome(Kind::Posting, "cto", "cto")];
        let text = |all: &[Baseline]| of_a_set("tiny", &outcomes, all);
        let both = text(&[beside("tiny", 9), beside("other", 9)]);
        assert_eq!(both.matches("| | words | 1.00 (0.21–1.00) |").count(), 1);
        let old = text(&[beside("tiny", 8)]);
        assert!(old.contains("| | words | counted over other documents"));
    }
}
