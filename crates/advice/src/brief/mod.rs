//! A role brief drafted from a company's answers and facts: prose to keep or to edit, with what each sentence rests on.
//!
//! What is not known is not written. It is listed beside its section as what the draft needs from the user. Every
//! section carries a hash of what it was drafted from: where that changes, a text edited by hand may have to.
//!
//! - [`section`]: the form of a brief
//! - `draft`: how a section is put together
//! - `clash`: needs that a fact contradicts
//! - `heaviest`: which needs and demands the prose speaks of
//! - `title`: what the role is called, and what is said where nothing names the seat
//! - `words`: lists, dates, money
//! - [`edits`]: what somebody wrote in the place of a part; `typed`: a part as it would be typed;
//!   `lines`: what was typed, line by line
//! - `sections`: one module a part of the brief

mod clash;
mod draft;
pub mod edits;
mod heaviest;
mod lines;
pub mod section;
mod sections;
mod title;
mod typed;
mod words;

use rolefit_core::{CompanyVerdict, Need, RoleId, Verdict};

use crate::company::Company;
use draft::Draft;
pub use edits::{Edit, Edits, Part, Standing};
pub use heaviest::{Heavy, heaviest};
pub use lines::{Line, LineKind, lines};
pub use section::{Block, Input, InputHash, Missing, Section, SectionId, Sentence};
pub use title::title;
pub use typed::{joined, typed};
pub(crate) use words::{count, list};

/// The work a company describes, as its answers about the seat come out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Mostly direction, or mostly what another role does.
    Of(RoleId),
    /// Direction and running the teams weigh about the same.
    Either,
    /// Both, and one person is to do both.
    Both,
}

impl Work {
    /// Every kind of work.
    pub const ALL: [Self; 6] = [
        Self::Of(RoleId::Cto),
        Self::Of(RoleId::VpEngineering),
        Self::Of(RoleId::Cio),
        Self::Of(RoleId::HeadOfEngineering),
        Self::Either,
        Self::Both,
    ];

    /// The work behind a verdict; `other` is the role it names where it names another one. `None` where it is too early
    /// to say.
    #[must_use]
    pub fn of(verdict: CompanyVerdict<'_>, other: Option<RoleId>) -> Option<Self> {
        match verdict {
            CompanyVerdict::Both(_) => Some(Self::Both),
            CompanyVerdict::Seat(Verdict::Cto) => Some(Self::Of(RoleId::Cto)),
            CompanyVerdict::Seat(Verdict::VpEngineering) => Some(Self::Of(RoleId::VpEngineering)),
            CompanyVerdict::Seat(Verdict::Either) => Some(Self::Either),
            CompanyVerdict::Seat(Verdict::OtherRole) => other.map(Self::Of),
            CompanyVerdict::Seat(Verdict::Insufficient) => None,
        }
    }

    /// The one role it is, where it is one.
    #[must_use]
    pub const fn role(self) -> Option<RoleId> {
        match self {
            Self::Of(role) => Some(role),
            Self::Either | Self::Both => None,
        }
    }

    /// A stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Of(role) => role.as_str(),
            Self::Either => "either",
            Self::Both => "both",
        }
    }
}

/// What a brief is drafted from.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    /// Answers and facts.
    pub company: &'a Company,
    /// What the company's needs demand of a person, with the user's own points.
    pub need: &'a Need,
    /// The work described; `None` where too little was answered to say.
    pub work: Option<Work>,
}

/// A role brief.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    /// Every part, in the order it is read. A part of which nothing is known has no blocks.
    pub sections: Vec<Section>,
}

impl Brief {
    /// Drafts every part.
    #[must_use]
    pub fn draft(basis: &Basis<'_>) -> Self {
        let sections = SectionId::ALL.into_iter().map(|id| {
            let mut draft = Draft::new(basis);
            sections::write(id, &mut draft);
            draft.finish(id)
        });
        Self {
            sections: sections.collect(),
        }
    }

    /// The part with this id.
    #[must_use]
    pub fn section(&self, id: SectionId) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }
}
