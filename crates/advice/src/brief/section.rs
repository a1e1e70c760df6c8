//! The form of a brief: parts, blocks, sentences, and what each sentence rests on.

use std::fmt;

use rolefit_catalogue::{company, ui};

/// A part of a brief.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SectionId {
    /// Rows to take in at a glance.
    Glance,
    /// Why the seat is open, and what presses.
    WhyOpen,
    /// Company and stage.
    Company,
    /// Mandate and decision rights.
    Mandate,
    /// Reporting line and team.
    Reporting,
    /// Duties.
    Duties,
    /// What is true after 30, 90 and 365 days.
    Outcomes,
    /// Figures for the first year.
    Scorecard,
    /// What the person must have done.
    MustHave,
    /// What would help and does not decide.
    NiceToHave,
    /// Technical depth.
    Depth,
    /// Leading people.
    Leadership,
    /// What the seat is not.
    NotThis,
    /// Interviews and who holds them.
    Interviews,
    /// Pay and terms.
    Pay,
    /// The next 18 months.
    Outlook,
}

impl SectionId {
    /// Every part, in the order it is read.
    pub const ALL: [Self; 16] = [
        Self::Glance,
        Self::WhyOpen,
        Self::Company,
        Self::Mandate,
        Self::Reporting,
        Self::Duties,
        Self::Outcomes,
        Self::Scorecard,
        Self::MustHave,
        Self::NiceToHave,
        Self::Depth,
        Self::Leadership,
        Self::NotThis,
        Self::Interviews,
        Self::Pay,
        Self::Outlook,
    ];

    /// The stable id, as used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Glance => "glance",
            Self::WhyOpen => "why_open",
            Self::Company => "company",
            Self::Mandate => "mandate",
            Self::Reporting => "reporting",
            Self::Duties => "duties",
            Self::Outcomes => "outcomes",
            Self::Scorecard => "scorecard",
            Self::MustHave => "must_have",
            Self::NiceToHave => "nice_to_have",
            Self::Depth => "depth",
            Self::Leadership => "leadership",
            Self::NotThis => "not_this",
            Self::Interviews => "interviews",
            Self::Pay => "pay",
            Self::Outlook => "outlook",
        }
    }

    /// The part with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.as_str() == id)
    }

    /// The heading.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Glance => ui::brief_section_glance(),
            Self::WhyOpen => ui::brief_section_why_open(),
            Self::Company => ui::brief_section_company(),
            Self::Mandate => ui::brief_section_mandate(),
            Self::Reporting => ui::brief_section_reporting(),
            Self::Duties => ui::brief_section_duties(),
            Self::Outcomes => ui::brief_section_outcomes(),
            Self::Scorecard => ui::brief_section_scorecard(),
            Self::MustHave => ui::brief_section_must_have(),
            Self::NiceToHave => ui::brief_section_nice_to_have(),
            Self::Depth => ui::brief_section_depth(),
            Self::Leadership => ui::brief_section_leadership(),
            Self::NotThis => ui::brief_section_not_this(),
            Self::Interviews => ui::brief_section_interviews(),
            Self::Pay => ui::brief_section_pay(),
            Self::Outlook => ui::brief_section_outlook(),
        }
    }
}

/// What a sentence rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Input {
    /// The answer to the need with this id.
    Need(&'static str),
    /// The level of the need with this id, answered for 18 months from now.
    Later(&'static str),
    /// The fact with this id.
    Fact(&'static str),
    /// What the answers about the seat come to, be it that they are too few.
    Work,
    /// The need's demand of the candidate's item with this id.
    Demand(&'static str),
    /// The competency with this id, as one that weighs much in the need.
    Competency(&'static str),
    /// A source of the catalogue: the sentence is a suggestion and says nothing about the company.
    Source(&'static str),
}

impl Input {
    /// The kind's stable id.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Need(_) => "need",
            Self::Later(_) => "later",
            Self::Fact(_) => "fact",
            Self::Work => "work",
            Self::Demand(_) => "demand",
            Self::Competency(_) => "competency",
            Self::Source(_) => "source",
        }
    }

    /// The id it names; empty for the work as a whole.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Need(id)
            | Self::Later(id)
            | Self::Fact(id)
            | Self::Demand(id)
            | Self::Competency(id)
            | Self::Source(id) => id,
            Self::Work => "",
        }
    }
}

/// A sentence and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The words: a whole sentence, or a phrase in a row.
    pub text: String,
    /// In the order of mention, none twice, at least one.
    pub from: Vec<Input>,
}

/// A piece of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Sentences that follow one another.
    Paragraph(Vec<Sentence>),
    /// Entries, under a sentence or a short heading where there is one.
    List {
        /// What stands above them.
        lead: Option<String>,
        /// The entries.
        entries: Vec<Sentence>,
    },
    /// Names with what holds for each.
    Rows(Vec<(String, Sentence)>),
}

impl Block {
    /// Its sentences, in order.
    pub fn sentences(&self) -> Box<dyn Iterator<Item = &Sentence> + '_> {
        match self {
            Self::Paragraph(sentences) => Box::new(sentences.iter()),
            Self::List { entries, .. } => Box::new(entries.iter()),
            Self::Rows(rows) => Box::new(rows.iter().map(|(_, value)| value)),
        }
    }
}

/// What a draft needs from the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// This fact was not given.
    Fact(&'static str),
    /// This fact was answered with nobody or somebody unnamed, and a brief should name somebody.
    Unnamed(&'static str),
    /// These two cannot both hold: two facts, or a fact and then a need. The draft leaves out what they disagree on.
    Contradiction(&'static str, &'static str),
    /// No need was answered at level 2 or above, so there is nothing to do yet.
    Needs,
    /// Too few questions about the seat are answered.
    Seat,
}

impl Missing {
    /// What the user is asked, in words.
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Self::Fact(id) => company::fact(id)
                .map_or("", |fact| fact.question)
                .to_owned(),
            Self::Unnamed(id) => ui::brief_needs_name(name(id)),
            Self::Contradiction(one, other) => ui::brief_needs_one_of(name(one), name(other)),
            Self::Needs => ui::brief_needs_answers().to_owned(),
            Self::Seat => ui::brief_needs_seat().to_owned(),
        }
    }
}

/// The name of a fact or of a need.
fn name(id: &str) -> &'static str {
    let need = company::item_index(id).map(company::item_name);
    let fact = company::fact(id).map(|fact| fact.name);
    fact.or(need).unwrap_or_default()
}

/// A hash of what a part was drafted from (FNV-1a, 64 bits). It tells a changed intake, not an attacker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InputHash(pub u64);

impl InputHash {
    /// Reads 16 hexadecimal digits, small letters; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        let is_hash = text.len() == 16 && text.bytes().all(digit);
        let hash = u64::from_str_radix(text, 16).ok();
        hash.filter(|_| is_hash).map(Self)
    }
}

impl fmt::Display for InputHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// A drafted part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Which part.
    pub id: SectionId,
    /// What it says; empty where nothing is known.
    pub blocks: Vec<Block>,
    /// What it needs from the user, in the order in which it would be told.
    pub needs_you: Vec<Missing>,
    /// All its sentences rest on, sorted.
    pub from: Vec<Input>,
    /// Changes where an answer or a fact behind the part changes, or becomes known or unknown; no wording of the
    /// catalogue's changes it.
    pub hash: InputHash,
}

impl Section {
    /// All its sentences, in order.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        self.blocks.iter().flat_map(Block::sentences)
    }
}
