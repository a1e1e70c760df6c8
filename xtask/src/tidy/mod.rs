//! House rules. Each check is a function from the files to the problems it finds; all of them
//! run and all problems are reported at once.

mod layers;
mod length;
mod opening;
mod policy;
mod source;
mod texts;
mod words;

use anyhow::{Result, bail};

use source::Source;

/// A broken rule: where, and what to do about it.
pub struct Problem {
    place: String,
    text: String,
}

impl Problem {
    /// A problem at `place`, a file or `file:line`.
    pub fn new(place: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            text: text.into(),
        }
    }
}

type Check = fn(&[Source]) -> Vec<Problem>;

const CHECKS: [(&str, Check); 6] = [
    (
        "no file over 400 lines, the median under 150",
        length::check,
    ),
    ("every module opens with what lives there", opening::check),
    ("nothing unfinished, nothing of one machine", words::check),
    ("one strict content policy everywhere", policy::check),
    ("every text of the screens is called", texts::check),
    ("every crate has the workspace's lints", layers::lints),
];

/// Runs every check.
pub fn tidy() -> Result<()> {
    let sources = source::all()?;
    let mut count = 0;
    for (title, check) in CHECKS {
        count += report(title, &check(&sources));
    }
    count += report("layers and allowed dependencies", &layers::dependencies()?);
    if count > 0 {
        bail!("{count} house rules broken");
    }
    Ok(())
}

fn report(title: &str, problems: &[Problem]) -> usize {
    println!(
        "{} {title}",
        if problems.is_empty() { "ok  " } else { "FAIL" }
    );
    for Problem { place, text } in problems {
        println!("     {place}: {text}");
    }
    problems.len()
}
