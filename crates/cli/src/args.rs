//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::{Long, Short, Value};
use rolefit_reading::Kind;

/// Where input comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Standard input.
    Stdin,
    /// A file.
    File(PathBuf),
}

/// How a comparison is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// As JSON.
    Json,
    /// In words.
    Text,
    /// A row a person.
    Csv,
}

/// What a brief is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BriefAs {
    /// `rolefit.brief/1`.
    Json,
    /// Markdown.
    Markdown,
    /// A document for a word processor.
    Docx,
    /// schema.org's JobPosting as JSON-LD.
    JobPosting,
    /// What stands against it and what it lacks.
    Check,
}

/// What a profile is exported as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportAs {
    /// JSON Resume.
    JsonResume,
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
    /// A company's need.
    Need {
        /// The company's profile.
        source: Source,
        /// In words instead of JSON.
        text: bool,
        /// With the profile inside.
        with_profile: bool,
    },
    /// Compare people with a company's need.
    Match(Comparison),
    /// Draft a role brief.
    Brief {
        /// The company's profile.
        source: Source,
        /// What it is written as.
        written: BriefAs,
        /// The first day of a posting.
        posted: Option<String>,
    },
    /// Read a document.
    Read {
        /// The document.
        source: Source,
        /// What it is read as.
        kind: Kind,
    },
    /// Write a profile in another format.
    Export {
        /// The profile.
        source: Source,
        /// What it is written as.
        written: ExportAs,
    },
    /// Verify an assessment or a need.
    Verify {
        /// The result.
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

/// What is compared with what, and how that is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The company's profile.
    pub need: Source,
    /// The people.
    pub people: Source,
    /// How it is written.
    pub written: Written,
    /// Placed by their own word.
    pub self_reported: bool,
    /// What others rated.
    pub ratings: Option<Source>,
    /// What the columns of a table hold.
    pub columns: Option<Source>,
    /// What is required of everybody.
    pub gates: Option<Source>,
}

/// Reads the command line, the program's name first.
///
/// # Errors
/// With what was not understood.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, lexopt::Error> {
    let mut parser = lexopt::Parser::from_iter(arguments);
    let mut words: Vec<OsString> = Vec::new();
    let mut options: Vec<String> = Vec::new();
    let mut company: Option<OsString> = None;
    let (mut format, mut posted) = (None, None);
    let (mut ratings, mut columns, mut gates) = (None, None, None);
    let mut kind: Option<Kind> = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Short('V') | Long("version") => return Ok(Command::Version),
            Long(name @ ("text" | "no-profile" | "json" | "csv" | "self-reported" | "check")) => {
                options.push(name.to_owned());
            }
            Long("need") => company = Some(parser.value()?),
            Long("ratings") => ratings = Some(source(&parser.value()?)),
            Long("columns") => columns = Some(source(&parser.value()?)),
            Long("gates") => gates = Some(source(&parser.value()?)),
            Long("format") => format = Some(parser.value()?),
            Long("kind") => kind = Some(document_kind(&parser.value()?)?),
            Long("posted") => posted = Some(parser.value()?.to_string_lossy().into_owned()),
            Value(word) => words.push(word),
            other => return Err(other.unexpected()),
        }
    }
    let command = command(&words, company.as_ref())?;
    let allowed: &[&str] = match command {
        Command::Assess { .. } | Command::Need { .. } => &["text", "no-profile"],
        Command::Match(_) => &["text", "csv", "self-reported"],
        Command::CatalogueList { .. } => &["json"],
        Command::Brief { .. } => &["check"],
        _ => &[],
    };
    if let Some(option) = options
        .iter()
        .find(|option| !allowed.contains(&option.as_str()))
    {
        return Err(format!("--{option} does not belong to this command").into());
    }
    if kind.is_some() != matches!(command, Command::Read { .. }) {
        return Err(match kind {
            Some(_) => "--kind belongs to read",
            None => "read needs --kind posting or --kind cv",
        }
        .into());
    }
    if company.is_some() && !matches!(command, Command::Match(_)) {
        return Err("--need belongs to match".into());
    }
    if posted.is_some() && !matches!(command, Command::Brief { .. }) {
        return Err("--posted belongs to brief".into());
    }
    let (mut written, mut exported) = (None, None);
    match (&command, &format) {
        (Command::Brief { .. }, Some(name)) => written = Some(brief_as(name)?),
        (Command::Export { .. }, Some(name)) => exported = Some(export_as(name)?),
        (Command::Export { .. }, None) => return Err("export needs --format json-resume".into()),
        (_, Some(_)) => return Err("--format belongs to brief and export".into()),
        (_, None) => {}
    }
    for (name, file) in [
        ("ratings", &ratings),
        ("columns", &columns),
        ("gates", &gates),
    ] {
        match file {
            Some(_) if !matches!(command, Command::Match(_)) => {
                return Err(format!("--{name} belongs to match").into());
            }
            Some(Source::Stdin) => return Err(format!("--{name} needs a file").into()),
            _ => {}
        }
    }
    let has = |name: &str| options.iter().any(|option| option == name);
    if has("text") && has("csv") {
        return Err("one of --text and --csv at a time".into());
    }
    if has("check") && (written.is_some() || posted.is_some()) {
        return Err("--check stands in the place of --format and --posted".into());
    }
    Ok(match command {
        Command::Assess { source, .. } => Command::Assess {
            source,
            text: has("text"),
            with_profile: !has("no-profile"),
        },
        Command::Need { source, .. } => Command::Need {
            source,
            text: has("text"),
            with_profile: !has("no-profile"),
        },
        Command::Brief { source, .. } => Command::Brief {
            source,
            written: match has("check") {
                true => BriefAs::Check,
                false => written.unwrap_or(BriefAs::Json),
            },
            posted,
        },
        Command::Match(asked) => Command::Match(Comparison {
            written: match (has("text"), has("csv")) {
                (true, _) => Written::Text,
                (_, true) => Written::Csv,
                _ => Written::Json,
            },
            self_reported: has("self-reported"),
            ratings,
            columns,
            gates,
            ..asked
        }),
        Command::Read {
            source,
            kind: plain,
        } => Command::Read {
            source,
            kind: kind.unwrap_or(plain),
        },
        Command::Export {
            source,
            written: plain,
        } => Command::Export {
            source,
            written: exported.unwrap_or(plain),
        },
        Command::CatalogueList { .. } => Command::CatalogueList { json: has("json") },
        other => other,
    })
}

/// The command that the words name, without its options.
fn command(words: &[OsString], company: Option<&OsString>) -> Result<Command, lexopt::Error> {
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
        (["need", _], [_, file]) => Ok(Command::Need {
            source: source(file),
            text: false,
            with_profile: true,
        }),
        (["brief", _], [_, file]) => Ok(Command::Brief {
            source: source(file),
            written: BriefAs::Json,
            posted: None,
        }),
        (["match", _], [_, people]) => compared(company, people),
        (["read", _], [_, file]) => Ok(Command::Read {
            source: source(file),
            kind: Kind::Posting,
        }),
        (["export", _], [_, file]) => Ok(Command::Export {
            source: source(file),
            written: ExportAs::JsonResume,
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
        (["need"], _) => Err("need needs a COMPANY; - is standard input".into()),
        (["brief"], _) => Err("brief needs a COMPANY; - is standard input".into()),
        (["match"], _) => Err("match needs PEOPLE; - is standard input".into()),
        (["read"], _) => Err("read needs a FILE; - is standard input".into()),
        (["export"], _) => Err("export needs a PROFILE; - is standard input".into()),
        (["verify"], _) => Err("verify needs a RESULT; - is standard input".into()),
        (
            [
                "assess" | "need" | "match" | "brief" | "read" | "export" | "verify",
                ..,
            ],
            _,
        ) => Err("one file at a time".into()),
        (["catalogue", ..], _) => Err("the catalogue can be checked or listed".into()),
        ([other, ..], _) => Err(format!("there is no command {other:?}").into()),
    }
}

fn document_kind(name: &OsString) -> Result<Kind, lexopt::Error> {
    match name.to_str() {
        Some("posting") => Ok(Kind::Posting),
        Some("cv") => Ok(Kind::Person),
        _ => Err("--kind is posting or cv".into()),
    }
}

fn brief_as(name: &OsString) -> Result<BriefAs, lexopt::Error> {
    match name.to_str() {
        Some("json") => Ok(BriefAs::Json),
        Some("markdown") => Ok(BriefAs::Markdown),
        Some("docx") => Ok(BriefAs::Docx),
        Some("jobposting") => Ok(BriefAs::JobPosting),
        _ => Err("--format is one of json, markdown, docx, jobposting".into()),
    }
}

fn export_as(name: &OsString) -> Result<ExportAs, lexopt::Error> {
    match name.to_str() {
        Some("json-resume") => Ok(ExportAs::JsonResume),
        _ => Err("--format is json-resume".into()),
    }
}

fn compared(company: Option<&OsString>, people: &OsString) -> Result<Command, lexopt::Error> {
    let Some(company) = company else {
        return Err("match needs --need COMPANY".into());
    };
    let (need, people) = (source(company), source(people));
    if need == Source::Stdin && people == Source::Stdin {
        return Err("only one of the two files can be standard input".into());
    }
    Ok(Command::Match(Comparison {
        need,
        people,
        written: Written::Json,
        self_reported: false,
        ratings: None,
        columns: None,
        gates: None,
    }))
}

fn source(file: &OsString) -> Source {
    if file == "-" {
        Source::Stdin
    } else {
        Source::File(file.into())
    }
}
