//! Telling a candidate about a role: what stands in the link, and what is made of it on the other side.

use std::collections::BTreeMap;

use deserr::{Deserr, ValuePointerRef as Location};
use rolefit_advice::invitation::Invitation;
use rolefit_advice::{Fact, Facts, Work};
use rolefit_catalogue::{company, item_id};
use rolefit_core::{Demanded, ItemIndex, Level, Need, Requirement};
use serde::Serialize;

use crate::link::LinkKind;
use crate::link::checked;
use crate::link::envelope::Payload;
use crate::link::line::Line;
use crate::problem::Problems;
use crate::profile::company::fact;
use crate::profile::{FactValue, Label, Side, fits};
use crate::tree::Node;
use crate::typed::answers::ById;
use crate::typed::refusals::Refusals;
use crate::typed::words::word_or_null;

/// A role as a company tells a candidate of it. It holds nobody's answers, and of the company only what
/// [`rolefit_advice::invitation`] lets out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct BriefLink {
    /// The catalogue whose questions and words these are.
    pub catalogue_version: String,
    /// Who hires; empty where that was not said, or the search is confidential.
    #[deserr(default)]
    pub company: Label,
    /// The role's title.
    #[deserr(default)]
    pub title: Label,
    /// The brief at a glance, at most 12 lines.
    #[deserr(default)]
    pub glance: Vec<GlanceLine>,
    /// What the need weighs in a person: 8 to 20 items, each once.
    pub weighs: Vec<Asked>,
    /// The company's heaviest needs, the heaviest first, at most 5.
    #[deserr(default)]
    pub needs: Vec<Said>,
    /// The work it describes: a role's id, `either`, `both`; `null` where too little was answered to say.
    #[deserr(default)]
    #[serde(serialize_with = "word_or_null")]
    pub work: Option<Work>,
    /// The company's facts that its offer and the questions to ask rest on, by id.
    #[deserr(default, from(ById<FactValue>) = BTreeMap::from)]
    pub facts: BTreeMap<String, FactValue>,
}

/// A line of the brief at a glance.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserr)]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct GlanceLine {
    /// What it is about.
    pub name: Line,
    /// What holds.
    pub text: Line,
}

/// One of the candidate's items, and what the need asks of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Asked {
    /// The item's id.
    pub item: String,
    /// Its weight, above zero. Only proportions count.
    pub weight: u16,
    /// The level asked for, 1 to 4.
    pub level: u8,
}

/// One of the company's needs, and how true it says it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Said {
    /// The need's id: an item of the company's side.
    pub need: String,
    /// Its level, 2 to 4.
    pub level: u8,
}

impl BriefLink {
    /// The link's content for this invitation.
    #[must_use]
    pub fn new(invitation: &Invitation) -> Self {
        let lines = invitation.glance.iter();
        let line = |(name, text): &(String, String)| GlanceLine {
            name: Line::cleaned(name),
            text: Line::cleaned(text),
        };
        Self {
            catalogue_version: rolefit_catalogue::VERSION.to_owned(),
            company: Label::cleaned(invitation.company.as_deref().unwrap_or_default()),
            title: Label::cleaned(invitation.title),
            glance: lines.take(checked::MOST_LINES).map(line).collect(),
            weighs: invitation
                .weighs
                .iter()
                .map(|part| Asked {
                    item: item_id(part.item).to_owned(),
                    weight: part.weight,
                    level: part.level.get(),
                })
                .collect(),
            needs: invitation
                .needs
                .iter()
                .map(|(need, level)| Said {
                    need: company::item_id(*need).to_owned(),
                    level: level.get(),
                })
                .collect(),
            work: invitation.work,
            facts: invitation.facts.0.iter().filter_map(value).collect(),
        }
    }

    /// Whether all of the invitation's lines stand in the link: there is room for a few, each of a certain length.
    #[must_use]
    pub fn holds_glance_of(&self, invitation: &Invitation) -> bool {
        let told = self.glance.iter();
        let told = told.map(|line| (line.name.as_str(), line.text.as_str()));
        let meant = invitation.glance.iter();
        told.eq(meant.map(|(name, text)| (name.as_str(), text.as_str())))
    }

    /// The need as a target over the candidate's bank. What the catalogue does not have is left out.
    #[must_use]
    pub fn need(&self) -> Need {
        let bank = Side::Candidate.bank();
        let mut requirements: Vec<Requirement> = self
            .weighs
            .iter()
            .filter_map(|asked| {
                Some(Requirement {
                    item: bank.item_index(&asked.item)?,
                    weight: asked.weight,
                    level: Level::new(asked.level)?,
                })
            })
            .collect();
        requirements.sort_by_key(|part| part.item);
        let fewest_items = company::need_scale().fewest_items;
        Need {
            demands: requirements
                .iter()
                .map(|requirement| Demanded {
                    requirement: *requirement,
                    parts: Vec::new(),
                    cut: false,
                })
                .collect(),
            specific: requirements.len() >= usize::from(fewest_items),
            requirements,
            fewest_items,
        }
    }

    /// The items it weighs, heaviest first.
    #[must_use]
    pub fn items(&self) -> Vec<ItemIndex> {
        let bank = Side::Candidate.bank();
        let items = self.weighs.iter();
        items
            .filter_map(|asked| bank.item_index(&asked.item))
            .collect()
    }

    /// The company's heaviest needs with their levels.
    #[must_use]
    pub fn needs(&self) -> Vec<(ItemIndex, Level)> {
        let needs = self.needs.iter();
        needs
            .filter_map(|said| Some((company::item_index(&said.need)?, Level::new(said.level)?)))
            .collect()
    }

    /// The facts as advice takes them.
    #[must_use]
    pub fn facts(&self) -> Facts {
        Facts(self.facts.iter().map(fact).collect())
    }
}

/// A fact as the wire has it; `None` for a text that no reader would take.
fn value((id, said): (&String, &Fact)) -> Option<(String, FactValue)> {
    let value = match said {
        Fact::Number(number) => FactValue::Number(*number),
        Fact::Choice(option) => FactValue::Choice(option.clone()),
        Fact::Choices(options) => FactValue::Choices(options.clone()),
        Fact::Text(text) => {
            let asked = company::fact(id)?;
            fits::stands(asked, text).then(|| FactValue::Choice(text.clone()))?
        }
    };
    Some((id.clone(), value))
}

impl Payload for BriefLink {
    const KIND: LinkKind = LinkKind::Brief;

    fn check(text: &str, node: &Node<'_>, path: Location<'_>, problems: &mut Problems) {
        checked::brief(text, node, path, problems);
    }
}
