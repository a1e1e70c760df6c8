//! Closed sets: families, roles, types, kinds.

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

/// Who is asked: each has a bank of questions of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BankId {
    /// Somebody who could take the seat.
    Candidate,
    /// A company that has one to fill.
    Company,
}

impl BankId {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Candidate, Self::Company];
}

/// What an item tells about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// The CTO side of the seat axis.
    Cto,
    /// The VP of Engineering side of the seat axis.
    VpEngineering,
    /// None of the others: what seats and types share.
    General,
    /// What defines one type of CTO.
    Type(TypeId),
}

impl Family {
    /// The family of that name; a type's has the type's.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "cto" => Some(Self::Cto),
            "vpe" => Some(Self::VpEngineering),
            "general" => Some(Self::General),
            _ => TypeId::parse(name).map(Self::Type),
        }
    }

    /// Its name in the files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cto => "cto",
            Self::VpEngineering => "vpe",
            Self::General => "general",
            Self::Type(id) => id.name(),
        }
    }

    /// Every name: the sides, what they share, then the types.
    pub const NAMES: &'static [&'static str] = &[
        "cto",
        "vpe",
        "general",
        "startup",
        "scale_up",
        "enterprise",
        "product_led",
        "platform",
        "transformation",
        "fractional",
        "ai_focused",
    ];

    /// The role whose target weighs this side of the axis.
    #[must_use]
    pub const fn role(self) -> Option<Role> {
        match self {
            Self::Cto => Some(Role::Cto),
            Self::VpEngineering => Some(Role::VpEngineering),
            Self::General | Self::Type(_) => None,
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

/// A role with a target of its own, in the order they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Chief technology officer.
    Cto,
    /// Chief information officer.
    Cio,
    /// Vice president of engineering.
    VpEngineering,
    /// Head of engineering.
    HeadOfEngineering,
}
names!(Role {
    Cto = "cto",
    Cio = "cio",
    VpEngineering = "vp_engineering",
    HeadOfEngineering = "head_of_engineering",
});

impl Role {
    /// Whether a side of the seat axis tells this role from the others. One without a side has items
    /// marked as its own.
    #[must_use]
    pub const fn has_side(self) -> bool {
        matches!(self, Self::Cto | Self::VpEngineering)
    }
}

/// A type of CTO, in the order of the sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypeId {
    /// Startup.
    Startup,
    /// Scale-up.
    ScaleUp,
    /// Enterprise.
    Enterprise,
    /// Product-led.
    ProductLed,
    /// Platform or infrastructure.
    Platform,
    /// Transformation.
    Transformation,
    /// Fractional or interim.
    Fractional,
    /// AI-focused.
    AiFocused,
}
names!(TypeId {
    Startup = "startup",
    ScaleUp = "scale_up",
    Enterprise = "enterprise",
    ProductLed = "product_led",
    Platform = "platform",
    Transformation = "transformation",
    Fractional = "fractional",
    AiFocused = "ai_focused",
});

impl TypeId {
    /// Every type, in order.
    pub const ALL: [Self; 8] = [
        Self::Startup,
        Self::ScaleUp,
        Self::Enterprise,
        Self::ProductLed,
        Self::Platform,
        Self::Transformation,
        Self::Fractional,
        Self::AiFocused,
    ];
}

/// What kind of area a group of items is, in the order they are asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupKind {
    /// Readiness for the seat.
    Readiness,
    /// What a CTO owns.
    OwnedAreas,
    /// The skill stack.
    Skills,
    /// Leadership of AI.
    Ai,
}
names!(GroupKind {
    Readiness = "readiness",
    OwnedAreas = "owned_areas",
    Skills = "skills",
    Ai = "ai",
});

impl GroupKind {
    /// The fields an area's texts have; all must be there.
    pub(crate) const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Skills | Self::OwnedAreas => &["name", "summary"],
            Self::Readiness => &["name", "summary", "next_step"],
            Self::Ai => &["name", "summary", "next_step", "question"],
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

/// What a finding of the linter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RuleKind {
    /// Two things that nobody can do together.
    Impossible,
    /// Somebody answers for what others decide.
    Authority,
    /// The title and the work disagree.
    Title,
    /// What the seat is for stays unsaid.
    Mandate,
    /// A must-have that sorts people by something other than what they can do.
    Screening,
    /// Wording that tells people they are not meant.
    Narrowing,
    /// What is paid.
    Pay,
}
names!(RuleKind {
    Impossible = "impossible",
    Authority = "authority",
    Title = "title",
    Mandate = "mandate",
    Screening = "screening",
    Narrowing = "narrowing",
    Pay = "pay",
});

/// How much a finding of the linter weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nobody can do it, the search fails by it, or a law may ask for it.
    Serious,
    /// It costs the search candidates.
    Moderate,
    /// It could be better.
    Minor,
}
names!(Severity { Serious = "serious", Moderate = "moderate", Minor = "minor" });

/// What one finding of the linter covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Each sentence that says it.
    Sentence,
    /// The document as a whole.
    Document,
}
names!(Scope { Sentence = "sentence", Document = "document" });

/// What a part of a document is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SectionKind {
    /// An ad: who the company is.
    Company,
    /// An ad: what is to be done.
    Duties,
    /// An ad: what is asked for.
    Required,
    /// An ad: what would be welcome.
    Welcome,
    /// An ad: what is offered.
    Offer,
    /// An ad: what every ad of the company ends with.
    Legal,
    /// What the seat is not, or what somebody has not done.
    Excluded,
    /// A person: what was done, and where.
    Experience,
    /// A person: schools and degrees.
    Education,
    /// A person: a list of skills.
    Skills,
    /// A person: what is looked for.
    Wishes,
    /// A person: what belongs to none of the others.
    Aside,
}
names!(SectionKind {
    Company = "company",
    Duties = "duties",
    Required = "required",
    Welcome = "welcome",
    Offer = "offer",
    Legal = "legal",
    Excluded = "excluded",
    Experience = "experience",
    Education = "education",
    Skills = "skills",
    Wishes = "wishes",
    Aside = "aside",
});

/// How something in a document is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StanceKind {
    /// Somebody took part in it.
    Helped,
    /// Somebody wishes it, or will do it.
    Wished,
    /// It is not so.
    Denied,
    /// Somebody else does it: said in front of it.
    Others,
    /// Somebody else does it: said after it.
    Elsewhere,
    /// An ad would welcome it.
    Welcome,
    /// An ad asks for it in somebody's past.
    Required,
}
names!(StanceKind {
    Helped = "helped",
    Wished = "wished",
    Denied = "denied",
    Others = "others",
    Elsewhere = "elsewhere",
    Welcome = "welcome",
    Required = "required",
});
