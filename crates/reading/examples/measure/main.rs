//! Reads labelled documents and says how often the reader agrees with their labels.
//!
//! `cargo run -p rolefit-reading --example measure -- [--misses] FILE.jsonl…`; the format is in fixtures/reading/README.md.
//! `--data DIR` takes the lexicon of the catalogue in that folder instead of the one compiled in.
//! `--cues` lists the cues of each document with what they count.
//! `--misses` lists each disagreement: not for documents that are to stay unread.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;
use std::{env, fs};

use rolefit_reading::{Kind, Reader, Reading};
use serde_json::Value;

mod lexicon;

fn main() -> ExitCode {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    let cues = arguments.iter().any(|argument| argument == "--cues");
    arguments.retain(|argument| argument != "--cues");
    let misses = arguments.iter().any(|argument| argument == "--misses");
    arguments.retain(|argument| argument != "--misses");
    let data = match arguments.first().map(String::as_str) {
        Some("--data") => {
            let data = arguments.get(1).cloned().unwrap_or_default();
            arguments.drain(..arguments.len().min(2));
            Some(data)
        }
        _ => None,
    };
    match measure(&arguments, misses, cues, data.as_deref()) {
        Ok(measured) => {
            println!("{measured}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn measure(
    files: &[String],
    misses: bool,
    cues: bool,
    data: Option<&str>,
) -> Result<String, String> {
    let reader = match data {
        Some(data) => Reader::of(lexicon::load(data)?),
        None => Reader::new(),
    };
    let reader = reader.map_err(|error| error.to_string())?;
    let mut all = Measured::default();
    for file in files {
        let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
        for (number, line) in text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim().is_empty())
        {
            let document: Document = Document::of(line)
                .ok_or_else(|| format!("{file}:{}: not a labelled document", number + 1))?;
            if cues {
                println!(
                    "{}\t{:?}",
                    document.name,
                    reader.cues(document.kind, &document.text)
                );
            }
            let reading = reader.read(document.kind, &document.text);
            if cues {
                let items = reading.proposals.iter().map(|one| (one.item, one.level));
                println!("{}\titems {:?}", document.name, items.collect::<Vec<_>>());
            }
            let wrong = all.add(&document, &reading);
            if misses && !wrong.is_empty() {
                println!("{}\n  {}", document.name, wrong.join("\n  "));
            }
        }
    }
    Ok(all.shown())
}

/// A labelled document.
struct Document {
    name: String,
    kind: Kind,
    text: String,
    /// `None` where its label says nothing of a seat.
    seat: Option<String>,
    also: Option<String>,
    types: Option<BTreeSet<String>>,
    /// Levels by item; `None` where it is not labelled.
    evidence: Option<BTreeMap<String, BTreeSet<u64>>>,
}

impl Document {
    fn of(line: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(line).ok()?;
        let text = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
        let kind = match text("kind").as_deref() {
            Some("posting") => Kind::Posting,
            Some(_) => Kind::Person,
            None => return None,
        };
        let types = value.get("types").and_then(Value::as_array);
        let names = |all: &Vec<Value>| {
            all.iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect()
        };
        let evidence = value.get("evidence").and_then(Value::as_array);
        let levels = |entry: &Value| {
            let levels = entry
                .get("levels")?
                .as_array()?
                .iter()
                .filter_map(Value::as_u64);
            Some((entry.get("item")?.as_str()?.to_owned(), levels.collect()))
        };
        Some(Self {
            name: text("id").or_else(|| text("title")).unwrap_or_default(),
            kind,
            text: text("text")?,
            seat: text("seat"),
            also: text("also_defensible"),
            types: types.map(names),
            evidence: evidence.map(|all| all.iter().filter_map(levels).collect()),
        })
    }
}

/// How often the reader agrees.
#[derive(Default)]
struct Measured {
    seats: usize,
    right: usize,
    defensible: usize,
    confusion: BTreeMap<(String, String), usize>,
    types: Counts,
    items: Counts,
    levels: Counts,
}

/// What was found against what was to be found.
#[derive(Default)]
struct Counts {
    found: usize,
    hit: usize,
    due: usize,
}

impl Counts {
    fn shown(&self) -> String {
        let precision = ratio(self.hit, self.found);
        let recall = ratio(self.hit, self.due);
        let f1 = if precision + recall > 0.0 {
            2.0 * precision * recall / (precision + recall)
        } else {
            0.0
        };
        format!(
            "precision {precision:.3} ({}/{}) recall {recall:.3} ({}/{}) F1 {f1:.3}",
            self.hit, self.found, self.hit, self.due
        )
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts of documents")]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        part as f64 / whole as f64
    }
}

impl Measured {
    fn add(&mut self, document: &Document, reading: &Reading) -> Vec<String> {
        let mut wrong = Vec::new();
        if let Some(seat) = &document.seat {
            let read = reading
                .seat
                .map_or("unclear", |seat| seat.as_str())
                .to_owned();
            self.seats += 1;
            self.right += usize::from(read == *seat);
            self.defensible += usize::from(read == *seat || document.also.as_ref() == Some(&read));
            if read != *seat {
                let all: Vec<String> = reading
                    .seats
                    .iter()
                    .map(|one| format!("{} {}", one.id.as_str(), one.strength))
                    .collect();
                wrong.push(format!(
                    "seat {read}, labelled {seat}, also {:?}: {}",
                    document.also,
                    all.join(", ")
                ));
            }
            *self.confusion.entry((seat.clone(), read)).or_default() += 1;
        }
        if let Some(types) = &document.types {
            let read: BTreeSet<String> = reading
                .types
                .iter()
                .map(|one| one.id.as_str().to_owned())
                .collect();
            self.types.found += read.len();
            self.types.due += types.len();
            self.types.hit += read.intersection(types).count();
            if read != *types {
                wrong.push(format!(
                    "types {:?}, labelled {types:?}",
                    reading
                        .types
                        .iter()
                        .map(|one| format!("{} {}", one.id.as_str(), one.strength))
                        .collect::<Vec<_>>()
                ));
            }
        }
        if let Some(evidence) = &document.evidence {
            self.items.found += reading.proposals.len();
            self.items.due += evidence.len();
            self.levels.found += reading.proposals.len();
            self.levels.due += evidence.len();
            for proposal in &reading.proposals {
                let levels = evidence.get(proposal.item);
                self.items.hit += usize::from(levels.is_some());
                let exact =
                    levels.is_some_and(|levels| levels.contains(&u64::from(proposal.level)));
                self.levels.hit += usize::from(exact);
                if !exact {
                    wrong.push(format!(
                        "item {} at {}, labelled {levels:?}: {:?} in {:?}",
                        proposal.item,
                        proposal.level,
                        proposal.words.of(&document.text),
                        proposal.quote.of(&document.text)
                    ));
                }
            }
            for (item, levels) in evidence {
                if !reading
                    .proposals
                    .iter()
                    .any(|proposal| proposal.item == item)
                {
                    wrong.push(format!("missed {item} {levels:?}"));
                }
            }
        }
        wrong
    }

    fn shown(&self) -> String {
        let mut lines = vec![
            format!(
                "seat {:.3} ({}/{}), or the other defensible one {:.3}",
                ratio(self.right, self.seats),
                self.right,
                self.seats,
                ratio(self.defensible, self.seats)
            ),
            format!("types {}", self.types.shown()),
            format!("proposals: item and level {}", self.levels.shown()),
            format!("proposals: item {}", self.items.shown()),
        ];
        for ((label, read), count) in self
            .confusion
            .iter()
            .filter(|((label, read), _)| label != read)
        {
            lines.push(format!("  {label} read as {read}: {count}"));
        }
        lines.join("\n")
    }
}
