//! Every task of the project: `cargo xtask <task>`.

mod bench;
mod clone;
mod generate;
mod hash;
mod meta;
mod native;
mod paths;
mod reading;
mod setup;
mod sh;
mod site;
mod size;
mod steps;
mod test;
mod tidy;
mod verify;

use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::prelude::*;

const USAGE: &str = "\
cargo xtask <task>

  serve      builds the site and serves it on 127.0.0.1, reloading as files change (--port N)
  test       sets up what is missing and runs every test (--from N: from step N on)
  build      leaves the deployable site in dist/ (--pseudo: in the pseudo-language, in target/dist-pseudo/)
  size       prints what the site's visitors download, and fails over a ceiling
  verify     runs the slow proofs and writes docs/figures.md
  reading    counts how often the document reader is right and writes docs/reading.md (--unread: over the unread documents too)
  bench      times the core (`bench reading`: the document reader beside a regular expression)
  tidy       checks the house rules
  generate   writes the generated files (--check: only says which are not current)
  setup      installs what the other tasks need, and nothing else
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\nerror: {problem}");
            for cause in problem.chain().skip(1) {
                eprintln!("because: {cause}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let mut args = lexopt::Parser::from_env();
    let (mut task, mut of, mut port, mut check, mut unread, mut from) =
        (None, None, 8080, false, false, 1);
    let mut edition = site::Edition::Deployed;
    while let Some(arg) = args.next()? {
        match arg {
            Value(name) if task.is_none() => task = Some(name.string()?),
            Value(name) if of.is_none() => of = Some(name.string()?),
            Long("port") => port = args.value()?.parse()?,
            Long("from") => from = args.value()?.parse()?,
            Long("check") => check = true,
            Long("unread") => unread = true,
            Long("pseudo") => edition = site::Edition::Pseudo,
            other => bail!("{}\n\n{USAGE}", other.unexpected()),
        }
    }
    if let (Some(more), false) = (&of, task.as_deref() == Some("bench")) {
        bail!("`{more}` is one word too many\n\n{USAGE}");
    }
    match task.as_deref() {
        Some("serve") => site::serve(port),
        Some("build") => site::build(edition).map(|_| ()),
        Some("test") => test::test(from),
        Some("size") => size::size(),
        Some("verify") => verify::verify(),
        Some("reading") => reading::reading(unread),
        Some("bench") => match of.as_deref() {
            None => bench::bench(),
            Some("reading") => bench::reading(),
            Some(other) => bail!("there is no bench `{other}`\n\n{USAGE}"),
        },
        Some("tidy") => tidy::tidy(),
        Some("generate") => generate::generate(check),
        Some("setup") => setup::everything(),
        None | Some("help") => {
            print!("{USAGE}");
            Ok(())
        }
        Some(other) => bail!("there is no task `{other}`\n\n{USAGE}"),
    }
}
