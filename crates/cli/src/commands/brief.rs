//! `rolefit brief`.

use rolefit_advice::lint::Linter;
use rolefit_documents::posting::{self, Day, Reason};
use rolefit_documents::{Document, brief as written, docx, markdown};
use rolefit_formats::brief::{Draft, drafted};
use rolefit_formats::{Profile, brief, read_profile};

use crate::args::BriefAs;
use crate::commands::need::no_company;
use crate::output::{Outcome, shown};
use crate::text::brief::checked;

/// The language of the catalogue's words.
const LANGUAGE: &str = "en";

/// The brief of the company in `bytes`. A posting is first published on `posted`.
pub fn run(bytes: &[u8], name: &str, written: BriefAs, posted: Option<&str>) -> Outcome {
    let profile = match read_profile(bytes) {
        Ok(profile) => profile,
        Err(problems) => return Outcome::refused(shown(&problems, name)),
    };
    if written == BriefAs::Json {
        return match brief(&profile) {
            Some(brief) => Outcome::done(brief.to_json()),
            None => no_company(name),
        };
    }
    let Some(draft) = drafted(&profile) else {
        return no_company(name);
    };
    let document = || document(&draft);
    match written {
        BriefAs::Check => Outcome::done(checked(&profile, &draft, &Linter::new())),
        BriefAs::Docx => match docx::write(&document()) {
            Ok(bytes) => Outcome::done_bytes(bytes),
            Err(error) => Outcome::refused(format!("error[unwritten]: {error}\n  at {name}\n")),
        },
        BriefAs::JobPosting => posting(&profile, &draft.title, document(), posted, name),
        BriefAs::Markdown | BriefAs::Json => Outcome::done(markdown::write(&document())),
    }
}

/// The brief as a document, each part in somebody's own words where they wrote it.
fn document(draft: &Draft) -> Document {
    let edited = |id| draft.edits.get(&id).map(|edit| edit.text.as_str());
    written::document(&draft.title, LANGUAGE, &draft.brief, edited)
}

/// The job posting, or everything it lacks.
fn posting(
    profile: &Profile,
    title: &str,
    document: Document,
    posted: Option<&str>,
    name: &str,
) -> Outcome {
    let facts = profile.to_company().facts;
    let posting = posting::of_facts(&facts, title, document, posted.and_then(Day::parse));
    let problem = |severity: &str, problem: &posting::Problem| {
        let property = problem.property.name();
        let reason = match problem.reason {
            Reason::Missing => "is missing",
            Reason::NamesCompany => "names the company",
            Reason::NotOnlyTitle => "holds more than a title",
            Reason::SaysNothing => "says no more than the title",
            Reason::NotARange => "is no range",
            Reason::NotACurrency => "has no currency's three letters",
            Reason::NotASite => "does not begin with https://",
            Reason::BeforePosted => "lies before the first day",
        };
        let help = match problem.property {
            posting::Property::DatePosted => "Say it with --posted, as 2026-03-31.",
            _ => "It follows from the profile's facts, as in 'rolefit catalogue list'.",
        };
        format!("{severity}[posting]: {property} {reason}\n  at {name}\n  help: {help}\n")
    };
    let said: String = posting::check(&posting)
        .iter()
        .map(|one| match one.need {
            posting::Need::Required => problem("error", one),
            posting::Need::Recommended => problem("warning", one),
        })
        .collect();
    match posting::write(&posting) {
        Ok(json) => Outcome::done(json).with_diagnostics(said),
        Err(_) => Outcome::refused(said),
    }
}
