//! What each command does.

mod assess;
mod brief;
mod catalogue;
mod compare;
mod export;
mod need;
mod read;
mod verify;

use crate::args::{Command, Source};
use crate::help::HELP;
use crate::input;
use crate::output::Outcome;

/// Runs a command.
pub fn run(command: &Command) -> Outcome {
    match command {
        Command::Help => Outcome::done(HELP.to_owned()),
        Command::Version => Outcome::done(format!(
            "rolefit {}, catalogue {}\n",
            env!("CARGO_PKG_VERSION"),
            rolefit_catalogue::VERSION
        )),
        Command::Assess {
            source,
            text,
            with_profile,
        } => with_input(source, |bytes, name| {
            assess::run(bytes, name, *text, *with_profile)
        }),
        Command::Need {
            source,
            text,
            with_profile,
        } => with_input(source, |bytes, name| {
            need::run(bytes, name, *text, *with_profile)
        }),
        Command::Match(asked) => compare::run(asked),
        Command::Brief {
            source,
            written,
            posted,
        } => with_input(source, |bytes, name| {
            brief::run(bytes, name, *written, posted.as_deref())
        }),
        Command::Export { source, written } => {
            with_input(source, |bytes, name| export::run(bytes, name, *written))
        }
        Command::Read { source, kind } => read::run(source, *kind),
        Command::Verify { source } => with_input(source, verify::run),
        Command::CatalogueCheck { folder } => catalogue::check(folder.as_deref()),
        Command::CatalogueList { json } => catalogue::list(*json),
    }
}

/// Hands the bytes of `source` and its name on.
fn with_input(source: &Source, then: impl FnOnce(&[u8], &str) -> Outcome) -> Outcome {
    let name = input::name(source);
    match input::read(source) {
        Ok(bytes) => then(&bytes, &name),
        Err(error) => unreadable(&error, &name),
    }
}

/// A file that cannot be opened or read.
fn unreadable(error: &std::io::Error, name: &str) -> Outcome {
    Outcome::refused(format!("error[unreadable]: {error}\n  at {name}\n"))
}
