//! The files a catalogue consists of.

use crate::catalogue::{BankId, Family, GroupKind, Role, TypeId};

/// A kind of file of the catalogue: one file, or a directory of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum File {
    /// The catalogue's own version.
    Catalogue,
    /// What weights and claims may cite.
    Sources,
    /// A bank's anchored items: any files in a directory.
    Items(BankId),
    /// A bank's pairs of the seat.
    Pairs(BankId),
    /// A bank's blocks of the types.
    Blocks(BankId),
    /// Contrasts of emphasis.
    Emphasis,
    /// Facts about a career or a company.
    Facts(BankId),
    /// What a candidate can want.
    Wants,
    /// What each role asks for, of the answers to a bank: a file a role.
    Roles(BankId),
    /// What each type of CTO asks for, likewise: a file a type.
    Types(BankId),
    /// What areas ask for: a file a kind of area.
    Groups,
    /// What each need demands of a person: a file a family.
    NeedRules,
    /// How need answers become weights.
    NeedScale,
    /// Which fact about a company supplies which want.
    Supplies,
    /// What each stage means for the role, and when one person is needed for both seats.
    Stages,
    /// What a planned step changes.
    GrowthSteps,
    /// When a part-time leader is enough.
    PartTime,
    /// What a title costs that is not the work.
    TitleAlarm,
    /// Where the sources disagree.
    Disagreements,
    /// What the linter looks for.
    Linter,
    /// Classes of words that the reader's phrases name.
    LexiconWords,
    /// What opens a section of a document, and what says how something in it is meant.
    LexiconGrammar,
    /// What plain words lean to.
    Leanings,
    /// How far a proposed answer is to be believed.
    Confidence,
    /// What a document can say and what follows from it: any files in a directory.
    Cues,
    /// English texts of a bank's items: any files in a directory.
    ItemTexts(BankId),
    /// English texts of a bank's pairs.
    PairTexts(BankId),
    /// English texts of a bank's blocks.
    BlockTexts(BankId),
    /// English texts of the contrasts.
    EmphasisTexts,
    /// English texts of a bank's facts.
    FactTexts(BankId),
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
    /// Who asks about each competency in an interview.
    Interviews,
    /// Figures for a first year.
    Scorecards,
    /// What a brief says of each need: any files in a directory.
    NeedTexts,
    /// What is asked about each competency.
    InterviewTexts,
    /// English texts of the figures.
    ScorecardTexts,
    /// English texts of the linter's rules.
    LinterTexts,
    /// English texts of the stages.
    StageTexts,
    /// English texts of the steps.
    GrowthStepTexts,
    /// English texts of the part-time rule.
    PartTimeTexts,
    /// English texts of the title alarm.
    TitleAlarmTexts,
    /// English texts of the screens: what several pages say.
    UiTexts,
    /// English texts of the screens: any files in a directory, one a journey.
    JourneyTexts,
}

impl File {
    /// Every kind.
    pub fn all() -> impl Iterator<Item = Self> {
        let banks = BankId::ALL.into_iter();
        banks
            .flat_map(|bank| Self::OF_A_BANK.map(|of| of(bank)))
            .chain(Self::OTHERS)
    }

    /// What both banks have.
    const OF_A_BANK: [fn(BankId) -> Self; 10] = [
        Self::Items,
        Self::Pairs,
        Self::Blocks,
        Self::Facts,
        Self::Roles,
        Self::Types,
        Self::ItemTexts,
        Self::PairTexts,
        Self::BlockTexts,
        Self::FactTexts,
    ];

    /// What belongs to one bank or to both together.
    const OTHERS: [Self; 38] = [
        Self::LexiconWords,
        Self::LexiconGrammar,
        Self::Leanings,
        Self::Confidence,
        Self::Cues,
        Self::NeedRules,
        Self::NeedScale,
        Self::Supplies,
        Self::Stages,
        Self::GrowthSteps,
        Self::PartTime,
        Self::TitleAlarm,
        Self::StageTexts,
        Self::GrowthStepTexts,
        Self::PartTimeTexts,
        Self::TitleAlarmTexts,
        Self::Catalogue,
        Self::Sources,
        Self::Emphasis,
        Self::Wants,
        Self::Groups,
        Self::Disagreements,
        Self::EmphasisTexts,
        Self::WantTexts,
        Self::RoleTexts,
        Self::TypeTexts,
        Self::GroupTexts,
        Self::CompetencyTexts,
        Self::DisagreementTexts,
        Self::Interviews,
        Self::Scorecards,
        Self::NeedTexts,
        Self::InterviewTexts,
        Self::ScorecardTexts,
        Self::Linter,
        Self::LinterTexts,
        Self::UiTexts,
        Self::JourneyTexts,
    ];

    /// Its path under the catalogue's directory, with forward slashes; a directory's ends with one.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Catalogue => "catalogue.toml",
            Self::Sources => "sources.toml",
            Self::Items(bank) => of(bank, "candidate/items/", "company/items/"),
            Self::Pairs(bank) => of(bank, "candidate/pairs.toml", "company/pairs.toml"),
            Self::Blocks(bank) => of(bank, "candidate/blocks.toml", "company/blocks.toml"),
            Self::Emphasis => "candidate/emphasis.toml",
            Self::Facts(bank) => of(bank, "candidate/facts.toml", "company/facts.toml"),
            Self::Wants => "candidate/wants.toml",
            Self::Roles(bank) => of(bank, "targets/roles/", "company/targets/roles/"),
            Self::Types(bank) => of(bank, "targets/types/", "company/targets/types/"),
            Self::Groups => "targets/groups/",
            Self::NeedRules => "need_rules/",
            Self::NeedScale => "company/need_scale.toml",
            Self::Supplies => "company/supplies.toml",
            Self::Stages => "company/stages.toml",
            Self::GrowthSteps => "company/growth_steps.toml",
            Self::PartTime => "company/fractional.toml",
            Self::TitleAlarm => "company/title_alarm.toml",
            Self::StageTexts => "texts/en/company/stages.toml",
            Self::GrowthStepTexts => "texts/en/company/growth_steps.toml",
            Self::PartTimeTexts => "texts/en/company/fractional.toml",
            Self::TitleAlarmTexts => "texts/en/company/title_alarm.toml",
            Self::Disagreements => "disagreements.toml",
            Self::ItemTexts(bank) => of(bank, "texts/en/items/", "texts/en/company/items/"),
            Self::PairTexts(bank) => of(bank, "texts/en/pairs.toml", "texts/en/company/pairs.toml"),
            Self::BlockTexts(bank) => {
                of(bank, "texts/en/blocks.toml", "texts/en/company/blocks.toml")
            }
            Self::EmphasisTexts => "texts/en/emphasis.toml",
            Self::FactTexts(bank) => of(bank, "texts/en/facts.toml", "texts/en/company/facts.toml"),
            Self::WantTexts => "texts/en/wants.toml",
            Self::RoleTexts => "texts/en/roles.toml",
            Self::TypeTexts => "texts/en/types.toml",
            Self::GroupTexts => "texts/en/groups/",
            Self::CompetencyTexts => "texts/en/competencies.toml",
            Self::DisagreementTexts => "texts/en/disagreements.toml",
            Self::Interviews => "guidance/interviews.toml",
            Self::Scorecards => "guidance/scorecards.toml",
            Self::NeedTexts => "texts/en/guidance/briefs/",
            Self::InterviewTexts => "texts/en/guidance/interviews.toml",
            Self::ScorecardTexts => "texts/en/guidance/scorecards.toml",
            Self::Linter => "guidance/linter.toml",
            Self::LexiconWords => "lexicon/words.toml",
            Self::LexiconGrammar => "lexicon/grammar.toml",
            Self::Leanings => "lexicon/leanings.toml",
            Self::Confidence => "lexicon/confidence.toml",
            Self::Cues => "lexicon/cues/",
            Self::LinterTexts => "texts/en/guidance/linter.toml",
            Self::UiTexts => "texts/en/ui.toml",
            Self::JourneyTexts => "texts/en/ui/",
        }
    }

    /// What the files of a directory are named after, where it is a closed set: each must be there,
    /// and nothing else.
    const fn names(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Roles(_) => Some(Role::NAMES),
            Self::Types(_) => Some(TypeId::NAMES),
            Self::NeedRules => Some(Family::NAMES),
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
        Self::all().find(|file| {
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

/// The path of the bank.
const fn of(bank: BankId, candidate: &'static str, company: &'static str) -> &'static str {
    match bank {
        BankId::Candidate => candidate,
        BankId::Company => company,
    }
}

/// The name a file's path ends with, without its extension.
pub(crate) fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.strip_suffix(".toml").unwrap_or(name)
}
