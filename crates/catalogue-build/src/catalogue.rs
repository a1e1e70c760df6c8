//! The catalogue in valid types: what passed every check.

use crate::files::File;

/// A closed set of names: parsing, printing and the list for messages.
macro_rules! names {
    ($type:ident { $($variant:ident = $name:literal),* $(,)? }) => {
        impl $type {
            /// Every name, in order.
            pub const NAMES: &'static [&'static str] = &[$($name),*];

            /// The value of that name.
            #[must_use]
            pub fn parse(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)*
                    _ => None,
                }
            }

            /// Its name in the files.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// The Rust name of its variant.
            pub(crate) const fn variant(self) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($variant),)*
                }
            }
        }
    };
}

/// What an item tells about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// The CTO side of the seat axis.
    Cto,
    /// The VP of Engineering side of the seat axis.
    VpEngineering,
    /// Neither side.
    General,
}
names!(Family { Cto = "cto", VpEngineering = "vpe", General = "general" });

impl Family {
    /// The role whose target weighs this side of the axis.
    #[must_use]
    pub const fn role(self) -> Option<Role> {
        match self {
            Self::Cto => Some(Role::Cto),
            Self::VpEngineering => Some(Role::VpEngineering),
            Self::General => None,
        }
    }
}

/// One of a pair's two statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The work of a CTO.
    Cto,
    /// The work of a VP of Engineering.
    Vpe,
}
names!(Side { Cto = "cto", Vpe = "vpe" });

/// A role with a target of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Chief technology officer.
    Cto,
    /// Vice president of engineering.
    VpEngineering,
}
names!(Role { Cto = "cto", VpEngineering = "vp_engineering" });

impl Role {
    /// The file its target stands in.
    #[must_use]
    pub const fn file(self) -> File {
        match self {
            Self::Cto => File::TargetCto,
            Self::VpEngineering => File::TargetVpEngineering,
        }
    }

    /// The role whose target stands in `file`.
    #[must_use]
    pub const fn of_file(file: File) -> Option<Self> {
        match file {
            File::TargetCto => Some(Self::Cto),
            File::TargetVpEngineering => Some(Self::VpEngineering),
            _ => None,
        }
    }
}

/// What kind of source it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SourceKind {
    /// One of the source documents the product was built from.
    Seed,
    /// A published study.
    Study,
    /// A law or regulation.
    Law,
    /// The makers' own judgement, named as such.
    Judgement,
}
names!(SourceKind { Seed = "seed", Study = "study", Law = "law", Judgement = "judgement" });

/// How firmly a source supports what cites it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// The source says it outright.
    Strong,
    /// The source says something close, or says it in passing.
    Moderate,
    /// The source only hints at it.
    Weak,
    /// It rests on judgement.
    Judgement,
}
names!(Strength { Strong = "strong", Moderate = "moderate", Weak = "weak", Judgement = "judgement" });

/// Something that can be cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Stable id.
    pub id: String,
    /// Its kind.
    pub kind: SourceKind,
    /// Its title.
    pub title: String,
    /// The source document's file name.
    pub file: Option<String>,
    /// Where it was published.
    pub reference: Option<String>,
}

/// One citation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The source's id; it is in the catalogue.
    pub source: String,
    /// How firmly it supports.
    pub strength: Strength,
    /// What is taken from it.
    pub note: String,
}

/// An item of the candidate's bank, with its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Stable id.
    pub id: String,
    /// Its family.
    pub family: Family,
    /// The id of its competency; it is in the catalogue.
    pub competency: String,
    /// A short noun phrase.
    pub name: String,
    /// The question.
    pub question: String,
    /// What levels 0 to 4 look like.
    pub anchors: [String; 5],
    /// How a reason quotes levels 0 to 4.
    pub evidence: [String; 5],
    /// What it rests on.
    pub citations: Vec<Citation>,
}

/// A pair of the seat, with its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Stable id.
    pub id: String,
    /// 1..=100.
    pub weight: u16,
    /// The statement that stands first.
    pub first: Side,
    /// A short noun phrase.
    pub name: String,
    /// The CTO's statement.
    pub cto: String,
    /// The VP of Engineering's statement.
    pub vpe: String,
    /// What it rests on.
    pub citations: Vec<Citation>,
}

/// What a role asks of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The item's id; it is in the catalogue.
    pub item: String,
    /// 1..=100.
    pub weight: u16,
    /// 1..=4.
    pub level: u8,
    /// What it rests on.
    pub citations: Vec<Citation>,
}

/// What a role asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The role.
    pub role: Role,
    /// Sorted by item, each item once.
    pub requirements: Vec<Requirement>,
}

/// A group of items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Competency {
    /// Stable id.
    pub id: String,
    /// A short noun phrase.
    pub name: String,
}

/// Something the sources disagree about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// Stable id.
    pub id: String,
    /// What is disputed.
    pub question: String,
    /// What each side says; at least two.
    pub sides: Vec<String>,
    /// Which way the catalogue went.
    pub choice: String,
    /// Who says so.
    pub citations: Vec<Citation>,
}

/// A text of the screens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UiText {
    /// Names the function.
    pub key: String,
    /// The form for one, where the text has a plural.
    pub one: Option<String>,
    /// The only form, or the form for every other number.
    pub other: String,
}

/// The whole catalogue. Every list is sorted by id (key, role) and holds each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    /// The catalogue's own semantic version.
    pub version: String,
    /// Sources.
    pub sources: Vec<Source>,
    /// Items.
    pub items: Vec<Item>,
    /// Pairs.
    pub pairs: Vec<Pair>,
    /// Role targets.
    pub targets: Vec<Target>,
    /// Competencies.
    pub competencies: Vec<Competency>,
    /// Disagreements.
    pub disagreements: Vec<Disagreement>,
    /// Texts of the screens.
    pub ui: Vec<UiText>,
}
