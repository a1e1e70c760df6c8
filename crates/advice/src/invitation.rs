//! What a company tells a candidate before anything is sent: the brief at a glance, what it weighs in a person, what it
//! offers, and what the questions worth asking rest on. Nothing that a company keeps to itself is in it.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use rolefit_catalogue::{company, ui};
use rolefit_core::{ItemIndex, Level, Requirement};

use crate::brief::{Basis, Block, Brief, SectionId, Sentence, Work, heaviest, title};
use crate::company::Facts;
use crate::questions_to_ask::{FROM_NEEDS, public};

/// How many of a candidate's items are asked about at most: the heaviest.
pub const MOST_WEIGHED: usize = 20;

/// The facts that the questions to ask rest on, beside those of the offer.
const ASKED_ABOUT: [&str; 13] = [
    "at_the_table",
    "board_part",
    "ceo_depth",
    "engineers",
    "engineers_in_18_months",
    "equity_high",
    "funding",
    "pay_base_low",
    "reports_to",
    "search_reason",
    "seat_changes",
    "severance_months",
    "title_intended",
];

/// Facts about whoever holds the seat: where the search is confidential, that person may not know of it.
const OF_THE_HOLDER: [&str; 3] = ["at_the_table", "search_reason", "seat_changes"];

/// One more fact: how long shares take to vest decides whether they are worth asking about.
const VESTING: &str = "vesting_years";

/// What a company tells a candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Who hires; `None` where that was not said, or the search is confidential.
    pub company: Option<String>,
    /// The role's title.
    pub title: &'static str,
    /// The brief at a glance: names and values.
    pub glance: Vec<(String, String)>,
    /// What the need weighs most in a person, heaviest first, at most [`MOST_WEIGHED`].
    pub weighs: Vec<Requirement>,
    /// The company's heaviest needs with their levels, heaviest first.
    pub needs: Vec<(ItemIndex, Level)>,
    /// The work it describes; `None` where too little was answered to say.
    pub work: Option<Work>,
    /// The offer, and what questions to ask rest on.
    pub facts: Facts,
}

/// Every fact that an invitation may carry. None is free text but the currency of the pay.
#[must_use]
pub fn told_facts() -> BTreeSet<&'static str> {
    let supplied = company::supplies().iter().map(|supply| supply.fact);
    let limiting = company::caps()
        .iter()
        .flat_map(|cap| cap.facts.iter().copied());
    supplied
        .chain(limiting)
        .chain(ASKED_ABOUT)
        .chain([VESTING, "pay_currency"])
        .collect()
}

impl Invitation {
    /// The invitation from this company, without the facts it would rather leave out.
    #[must_use]
    pub fn of(basis: &Basis<'_>, left_out: &BTreeSet<String>) -> Self {
        let facts = &basis.company.facts;
        let hidden = is_confidential(facts);
        let name = name(facts);
        let told = told_facts();
        let mut public = public(facts);
        public.0.retain(|id, _| {
            told.contains(id.as_str())
                && !left_out.contains(id)
                && !(hidden && OF_THE_HOLDER.contains(&id.as_str()))
        });
        let mut weighs = basis.need.requirements.clone();
        weighs.sort_by_key(|part| (Reverse(part.weight), part.item));
        weighs.truncate(MOST_WEIGHED);
        let needs = heaviest(basis.need, &basis.company.answers, basis.work);
        Self {
            company: name.filter(|_| !hidden).map(str::to_owned),
            title: title(facts, basis.work),
            glance: glance(basis, left_out),
            weighs,
            needs: needs
                .iter()
                .take(FROM_NEEDS)
                .map(|need| (need.item, need.level))
                .collect(),
            work: basis.work,
            facts: public,
        }
    }

    /// The same with the glance as somebody typed it: a line each, a name before the first colon where there is one. A
    /// line under a name of the draft stays under that row's rules: it goes only where the row goes. A line that spells
    /// out the name to be kept back never goes; whatever else a line may give away, only a person can see.
    #[must_use]
    pub fn reworded(mut self, basis: &Basis<'_>, left_out: &BTreeSet<String>, typed: &str) -> Self {
        let held_back: BTreeSet<String> = drafted(basis)
            .into_iter()
            .filter(|(_, value)| rests_on(value, left_out))
            .map(|(name, _)| name)
            .collect();
        let kept_back = kept_back(&basis.company.facts);
        let lines = typed
            .lines()
            .map(|line| line.trim().trim_start_matches("- "));
        self.glance = lines
            .filter(|line| !line.is_empty() && !names(line, kept_back))
            .map(|line| match line.split_once(": ") {
                Some((name, text)) => (name.trim().to_owned(), text.trim().to_owned()),
                None => (ui::brief_row_own().to_owned(), line.to_owned()),
            })
            .filter(|(name, _)| !held_back.contains(name))
            .collect();
        self
    }

    /// Whether it weighs enough items to be compared with anybody.
    #[must_use]
    pub fn specific(&self) -> bool {
        self.weighs.len() >= usize::from(company::need_scale().fewest_items)
    }
}

/// Whether the search is confidential: the company's name, and what tells of the seat's holder, then stay out.
#[must_use]
pub fn is_confidential(facts: &Facts) -> bool {
    facts.choice("confidential_search") == Some("yes")
}

fn name(facts: &Facts) -> Option<&str> {
    let name = facts.text("company_name").map(str::trim);
    name.filter(|name| !name.is_empty())
}

/// The name that nothing may spell out.
fn kept_back(facts: &Facts) -> Option<&str> {
    name(facts).filter(|_| is_confidential(facts))
}

fn names(text: &str, kept_back: Option<&str>) -> bool {
    kept_back.is_some_and(|name| text.to_lowercase().contains(&name.to_lowercase()))
}

fn rests_on(value: &Sentence, left_out: &BTreeSet<String>) -> bool {
    value.from.iter().any(|it| left_out.contains(it.id()))
}

/// The brief's rows, without those that rest on a fact left out or that spell out the name to be kept back.
fn glance(basis: &Basis<'_>, left_out: &BTreeSet<String>) -> Vec<(String, String)> {
    let kept_back = kept_back(&basis.company.facts);
    drafted(basis)
        .into_iter()
        .filter(|(_, value)| !rests_on(value, left_out))
        .filter(|(_, value)| !names(&value.text, kept_back))
        .map(|(name, value)| (name, value.text))
        .collect()
}

/// The rows of the drafted brief.
fn drafted(basis: &Basis<'_>) -> Vec<(String, Sentence)> {
    let brief = Brief::draft(basis);
    let blocks = brief
        .section(SectionId::Glance)
        .into_iter()
        .flat_map(|section| section.blocks.clone());
    let rows = blocks.filter_map(|block| match block {
        Block::Rows(rows) => Some(rows),
        Block::Paragraph(_) | Block::List { .. } => None,
    });
    rows.flatten().collect()
}
