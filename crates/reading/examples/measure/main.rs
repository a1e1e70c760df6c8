//! Reads labelled documents and says how often the reader agrees with their labels.
//!
//! `cargo run -p rolefit-reading --example measure -- FILE.jsonl…`; the format is in fixtures/reading/README.md.
//! `--markdown` writes the tables of docs/reading.md instead: each further argument is a set, as `NAME=FILE.jsonl,…`, and
//! `--baselines FILE.json` puts what simpler readers reach beside it.
//! `--data DIR` takes the lexicon of the catalogue in that folder instead of the one compiled in.
//! `--features` writes what conclusions are learnt from, a document a line, as JSON: see tests/reading/leanings.py.
//! `--cues` lists the cues of each document with what they count.
//! `--misses` lists each disagreement: not for documents that are to stay unread.

use std::process::ExitCode;
use std::{env, fs};

use rolefit_reading::Reader;

mod arguments;
mod baselines;
mod counts;
mod document;
mod features;
mod interval;
mod lexicon;
mod misses;
mod outcome;
mod tables;
mod tally;

use arguments::Arguments;
use document::Document;
use outcome::Outcome;

fn main() -> ExitCode {
    let measured = Arguments::of(env::args().skip(1)).and_then(|arguments| measure(&arguments));
    match measured {
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

fn measure(arguments: &Arguments) -> Result<String, String> {
    let reader = match &arguments.data {
        Some(data) => Reader::of(lexicon::load(data)?),
        None => Reader::new(),
    };
    if !arguments.markdown {
        return Ok(tally::shown(&outcomes(
            &reader,
            &arguments.rest,
            arguments,
        )?));
    }
    let baselines = match &arguments.baselines {
        Some(file) => baselines::read(file)?,
        None => Vec::new(),
    };
    let mut parts = Vec::new();
    for set in &arguments.rest {
        let (name, files) = set
            .split_once('=')
            .ok_or_else(|| format!("`{set}` is no set: write NAME=FILE.jsonl,…"))?;
        let files: Vec<String> = files.split(',').map(str::to_owned).collect();
        let outcomes = outcomes(&reader, &files, arguments)?;
        parts.push(tables::of_a_set(name, &outcomes, &baselines));
    }
    Ok(parts.join("\n\n"))
}

/// What came of each document of these files.
fn outcomes(
    reader: &Reader,
    files: &[String],
    arguments: &Arguments,
) -> Result<Vec<Outcome>, String> {
    let mut all = Vec::new();
    for file in files {
        let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
        let lines = text.lines().enumerate();
        for (number, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
            let document = Document::of(line)
                .ok_or_else(|| format!("{file}:{}: not a labelled document", number + 1))?;
            let reading = reader.read(document.kind, &document.text);
            if arguments.features {
                let features = reader.features(document.kind, &document.text);
                println!("{}", features::line(&document, &features));
            }
            if arguments.cues {
                let cues = reader.cues(document.kind, &document.text);
                println!("{}\t{cues:?}", document.name);
                let items = reading.proposals.iter().map(|one| (one.item, one.level));
                println!("{}\titems {:?}", document.name, items.collect::<Vec<_>>());
            }
            if arguments.misses {
                let misses = misses::misses(&document, &reading);
                if !misses.is_empty() {
                    println!("{}\n  {}", document.name, misses.join("\n  "));
                }
            }
            all.push(Outcome::of(&document, &reading));
        }
    }
    Ok(all)
}
