//! What the reader looks for, in valid types.

use super::{Confidence, Leanings, NearNumber, Role, SectionKind, StanceKind, TypeId};

/// Everything the reader looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lexicon {
    /// Classes of words by their names, sorted: what stands for `<name>` in a phrase, its words parted by `|`.
    pub words: Vec<(String, String)>,
    /// Headings that open a section.
    pub sections: Vec<(SectionKind, Vec<String>)>,
    /// Words at the beginning of a sentence that open a section.
    pub openers: Vec<(SectionKind, Vec<String>)>,
    /// Words that say how what stands beside them is meant.
    pub stances: Vec<(StanceKind, Vec<String>)>,
    /// Cues.
    pub cues: Vec<Cue>,
    /// What plain words lean to.
    pub leanings: Leanings,
    /// How far a proposed answer is to be believed.
    pub confidence: Confidence,
    /// All phrases, packed: those of the cues, the sections, the openers, the stances.
    pub packed: Vec<u8>,
}

impl Lexicon {
    /// All phrases, in the order in which they are packed.
    pub fn phrases(&self) -> impl Iterator<Item = &str> {
        let cues = self.cues.iter();
        let cues = cues.flat_map(|cue| phrases(&cue.phrases, &cue.unless, cue.number.as_ref()));
        let openers = self.sections.iter().chain(&self.openers);
        let openers = openers.flat_map(|(_, list)| list);
        let stances = self.stances.iter().flat_map(|(_, list)| list);
        cues.chain(openers.chain(stances).map(String::as_str))
    }
}

/// The phrases of a cue or a signal, in the order in which they are packed.
pub(crate) fn phrases<'a>(
    says: &'a [String],
    unless: &'a [String],
    number: Option<&'a NearNumber>,
) -> impl Iterator<Item = &'a str> {
    let beside = number.into_iter();
    let beside = beside.flat_map(|number| number.before.iter().chain(&number.after));
    says.iter().chain(unless).chain(beside).map(String::as_str)
}

/// What stands in the place of a role where a cue tells of work that is none of theirs, or of more than one alike.
pub const NO_SEAT: &str = "none";

/// Something a document can say, and what follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// Stable id.
    pub id: String,
    /// Phrases that say it.
    pub phrases: Vec<String>,
    /// A number beside a phrase that says it.
    pub number: Option<NearNumber>,
    /// Phrases that take it back.
    pub unless: Vec<String>,
    /// How strongly it points to each role, or away from it; `None` stands for none of them ([`NO_SEAT`]).
    pub seats: Vec<(Option<Role>, i8)>,
    /// How strongly it points to each type.
    pub types: Vec<(TypeId, i8)>,
    /// Items of the candidate's bank with the level it shows in a record.
    pub record: Vec<(String, u8)>,
    /// Items of the company's bank with the level it shows in an ad.
    pub need: Vec<(String, u8)>,
    /// A candidate's facts with the option it states; `None` stands for the number found.
    pub record_facts: Vec<(String, Option<String>)>,
    /// A company's facts, likewise.
    pub need_facts: Vec<(String, Option<String>)>,
}
