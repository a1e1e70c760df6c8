//! The files a catalogue consists of.

use crate::catalogue::{GroupKind, Role, TypeId};

/// A kind of file of the catalogue: one file, or a directory of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum File {
    /// The catalogue's own version.
    Catalogue,
    /// What weights and claims may cite.
    Sources,
    /// The candidate's anchored items: any files in a directory.
    Items,
    /// The pairs of the seat.
    Pairs,
    /// The blocks of the types.
    Blocks,
    /// Contrasts of emphasis.
    Emphasis,
    /// Facts about a career.
    Facts,
    /// What a candidate can want.
    Wants,
    /// What each role asks for: a file a role.
    Roles,
    /// What each type of CTO asks for: a file a type.
    Types,
    /// What areas ask for: a file a kind of area.
    Groups,
    /// Where the sources disagree.
    Disagreements,
    /// English texts of the items: any files in a directory.
    ItemTexts,
    /// English texts of the pairs.
    PairTexts,
    /// English texts of the blocks.
    BlockTexts,
    /// English texts of the contrasts.
    EmphasisTexts,
    /// English texts of the facts.
    FactTexts,
    /// English texts of the wants.
    WantTexts,
    /// English texts of the roles.
    RoleTexts,
    /// English texts of the types.
    TypeTexts,
    /// English texts of the areas: a file a kind of area.
    GroupTexts,
    /// English names of the competencies.
    CompetencyTexts,
    /// English texts of the disagreements.
    DisagreementTexts,
    /// English texts of the screens: what several pages say.
    UiTexts,
    /// English texts of the screens: any files in a directory, one a journey.
    JourneyTexts,
}

impl File {
    /// Every kind.
    pub const ALL: [Self; 25] = [
        Self::Catalogue,
        Self::Sources,
        Self::Items,
        Self::Pairs,
        Self::Blocks,
        Self::Emphasis,
        Self::Facts,
        Self::Wants,
        Self::Roles,
        Self::Types,
        Self::Groups,
        Self::Disagreements,
        Self::ItemTexts,
        Self::PairTexts,
        Self::BlockTexts,
        Self::EmphasisTexts,
        Self::FactTexts,
        Self::WantTexts,
        Self::RoleTexts,
        Self::TypeTexts,
        Self::GroupTexts,
        Self::CompetencyTexts,
        Self::DisagreementTexts,
        Self::UiTexts,
        Self::JourneyTexts,
    ];

    /// Its path under the catalogue's directory, with forward slashes; a directory's ends with one.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Catalogue => "catalogue.toml",
            Self::Sources => "sources.toml",
            Self::Items => "candidate/items/",
            Self::Pairs => "candidate/pairs.toml",
            Self::Blocks => "candidate/blocks.toml",
            Self::Emphasis => "candidate/emphasis.toml",
            Self::Facts => "candidate/facts.toml",
            Self::Wants => "candidate/wants.toml",
            Self::Roles => "targets/roles/",
            Self::Types => "targets/types/",
            Self::Groups => "targets/groups/",
            Self::Disagreements => "disagreements.toml",
            Self::ItemTexts => "texts/en/items/",
            Self::PairTexts => "texts/en/pairs.toml",
            Self::BlockTexts => "texts/en/blocks.toml",
            Self::EmphasisTexts => "texts/en/emphasis.toml",
            Self::FactTexts => "texts/en/facts.toml",
            Self::WantTexts => "texts/en/wants.toml",
            Self::RoleTexts => "texts/en/roles.toml",
            Self::TypeTexts => "texts/en/types.toml",
            Self::GroupTexts => "texts/en/groups/",
            Self::CompetencyTexts => "texts/en/competencies.toml",
            Self::DisagreementTexts => "texts/en/disagreements.toml",
            Self::UiTexts => "texts/en/ui.toml",
            Self::JourneyTexts => "texts/en/ui/",
        }
    }

    /// What the files of a directory are named after, where it is a closed set: each must be there,
    /// and nothing else.
    const fn names(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Roles => Some(Role::NAMES),
            Self::Types => Some(TypeId::NAMES),
            Self::Groups | Self::GroupTexts => Some(GroupKind::NAMES),
            _ => None,
        }
    }

    fn is_directory(self) -> bool {
        self.path().ends_with('/')
    }

    /// The kind of the file at `path`; `None` for a file the catalogue does not have.
    #[must_use]
    pub fn of(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|file| {
            let Some(rest) = path.strip_prefix(file.path()) else {
                return false;
            };
            if !file.is_directory() {
                return rest.is_empty();
            }
            let stem = rest.strip_suffix(".toml").unwrap_or_default();
            !stem.is_empty()
                && !stem.contains('/')
                && file.names().is_none_or(|names| names.contains(&stem))
        })
    }

    /// The files of this kind that must be there. A directory of any files needs none.
    #[must_use]
    pub fn required(self) -> Vec<String> {
        match self.names() {
            Some(names) => names.iter().map(|name| self.named(name)).collect(),
            None if self.is_directory() => Vec::new(),
            None => vec![self.path().to_owned()],
        }
    }

    /// The path of the directory's file of that name.
    pub(crate) fn named(self, name: &str) -> String {
        format!("{}{name}.toml", self.path())
    }
}

/// The name a file's path ends with, without its extension.
pub(crate) fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.strip_suffix(".toml").unwrap_or(name)
}
