//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::{Long, Short, Value};

/// What is printed for `--help`.
pub const HELP: &str = "\
rolefit: which technology seat, which kind of CTO, with the reasons

Usage:
  rolefit assess PROFILE [--text] [--no-profile]   assess a profile (rolefit.profile/1)
  rolefit verify ASSESSMENT                        compute an assessment again and compare
  rolefit catalogue check [DIR]                    check the catalogue's files; DIR is ./data
  rolefit catalogue list [--json]                  list the catalogue compiled in

  -                a file named - is standard input
  --text           verdict, types, roles and readiness in words instead of JSON
  --no-profile     leave the answers out of the assessment; it can then not be verified
  --help, --version

Results go to standard output, diagnostics to standard error.
Exit code: 0 done, 1 input refused or not verified, 2 command line not understood.
";

/// Where input comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Standard input.
    Stdin,
    /// A file.
    File(PathBuf),
}

/// What was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// How to use it.
    Help,
    /// Which version.
    Version,
    /// Assess a profile.
    Assess {
        /// The profile.
        source: Source,
        /// In words instead of JSON.
        text: bool,
        /// With the profile inside.
        with_profile: bool,
    },
    /// Verify an assessment.
    Verify {
        /// The assessment.
        source: Source,
    },
    /// Check the catalogue's files.
    CatalogueCheck {
        /// The folder; `data` in the current one when there is none.
        folder: Option<PathBuf>,
    },
    /// List the catalogue compiled in.
    CatalogueList {
        /// As JSON.
        json: bool,
    },
}

/// Reads the command line, the program's name first.
///
/// # Errors
/// With what was not understood.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, lexopt::Error> {
    let mut parser = lexopt::Parser::from_iter(arguments);
    let mut words: Vec<OsString> = Vec::new();
    let mut options: Vec<String> = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Short('V') | Long("version") => return Ok(Command::Version),
            Long(name @ ("text" | "no-profile" | "json")) => options.push(name.to_owned()),
            Value(word) => words.push(word),
            other => return Err(other.unexpected()),
        }
    }
    let command = command(&words)?;
    let allowed: &[&str] = match command {
        Command::Assess { .. } => &["text", "no-profile"],
        Command::CatalogueList { .. } => &["json"],
        _ => &[],
    };
    if let Some(option) = options
        .iter()
        .find(|option| !allowed.contains(&option.as_str()))
    {
        return Err(format!("--{option} does not belong to this command").into());
    }
    let has = |name: &str| options.iter().any(|option| option == name);
    Ok(match command {
        Command::Assess { source, .. } => Command::Assess {
            source,
            text: has("text"),
            with_profile: !has("no-profile"),
        },
        Command::CatalogueList { .. } => Command::CatalogueList { json: has("json") },
        other => other,
    })
}

/// The command that the words name, without its options.
fn command(words: &[OsString]) -> Result<Command, lexopt::Error> {
    let names: Vec<&str> = words
        .iter()
        .map(|word| word.to_str().unwrap_or(""))
        .collect();
    match (names.as_slice(), words) {
        (["assess", _], [_, file]) => Ok(Command::Assess {
            source: source(file),
            text: false,
            with_profile: true,
        }),
        (["verify", _], [_, file]) => Ok(Command::Verify {
            source: source(file),
        }),
        (["catalogue", "check"], _) => Ok(Command::CatalogueCheck { folder: None }),
        (["catalogue", "check", _], [_, _, folder]) => Ok(Command::CatalogueCheck {
            folder: Some(folder.into()),
        }),
        (["catalogue", "list"], _) => Ok(Command::CatalogueList { json: false }),
        ([], _) => Err("say what to do".into()),
        (["assess"], _) => Err("assess needs a PROFILE; - is standard input".into()),
        (["verify"], _) => Err("verify needs an ASSESSMENT; - is standard input".into()),
        (["assess" | "verify", ..], _) => Err("one file at a time".into()),
        (["catalogue", ..], _) => Err("the catalogue can be checked or listed".into()),
        ([other, ..], _) => Err(format!("there is no command {other:?}").into()),
    }
}

fn source(file: &OsString) -> Source {
    if file == "-" {
        Source::Stdin
    } else {
        Source::File(file.into())
    }
}
