//! What one side is asked, as it is written.

use std::collections::BTreeSet;

use super::need::RawNeed;
use super::{
    Raw, RawBlock, RawContrast, RawFact, RawGroups, RawGuidance, RawItem, RawItemText, RawPair,
    RawPairText, RawRequirement, RawTarget, RawText, RawWant,
};
use crate::catalogue::BankId;
use crate::place::At;

/// What one side is asked, and what its answers are read against. Wants, contrasts and areas are a candidate's: a
/// company has none.
#[derive(Debug)]
pub(crate) struct RawBank {
    pub(crate) id: BankId,
    pub(crate) items: Vec<RawItem>,
    pub(crate) pairs: Vec<RawPair>,
    pub(crate) blocks: Vec<RawBlock>,
    pub(crate) facts: Vec<RawFact>,
    pub(crate) wants: Vec<RawWant>,
    pub(crate) contrasts: Vec<RawContrast>,
    pub(crate) roles: Vec<RawTarget>,
    pub(crate) types: Vec<RawTarget>,
    pub(crate) groups: Vec<RawGroups>,
    pub(crate) item_texts: Vec<RawItemText>,
    pub(crate) pair_texts: Vec<RawPairText>,
    pub(crate) block_texts: Vec<RawText>,
    pub(crate) contrast_texts: Vec<RawText>,
    pub(crate) fact_texts: Vec<RawText>,
    pub(crate) want_texts: Vec<RawText>,
    pub(crate) group_texts: Vec<RawText>,
}

impl RawBank {
    fn new(id: BankId) -> Self {
        Self {
            id,
            items: Vec::new(),
            pairs: Vec::new(),
            blocks: Vec::new(),
            facts: Vec::new(),
            wants: Vec::new(),
            contrasts: Vec::new(),
            roles: Vec::new(),
            types: Vec::new(),
            groups: Vec::new(),
            item_texts: Vec::new(),
            pair_texts: Vec::new(),
            block_texts: Vec::new(),
            contrast_texts: Vec::new(),
            fact_texts: Vec::new(),
            want_texts: Vec::new(),
            group_texts: Vec::new(),
        }
    }

    /// The ids of its items.
    pub(crate) fn item_ids(&self) -> BTreeSet<&str> {
        let ids = self.items.iter().filter_map(|item| item.id.as_ref());
        ids.map(At::as_str).collect()
    }

    /// Every list of requirements: each role's, each type's, each area's.
    pub(crate) fn required(&self) -> impl Iterator<Item = &Vec<RawRequirement>> {
        let areas = self.groups.iter().flat_map(|kind| &kind.groups);
        self.roles
            .iter()
            .chain(&self.types)
            .map(|target| &target.require)
            .chain(areas.map(|area| &area.require))
    }

    /// All texts of blocks, contrasts, facts, wants and areas.
    pub(super) fn records(&self) -> impl Iterator<Item = &RawText> {
        self.block_texts
            .iter()
            .chain(&self.contrast_texts)
            .chain(&self.fact_texts)
            .chain(&self.want_texts)
            .chain(&self.group_texts)
    }
}

impl Raw {
    /// Nothing yet.
    pub(super) fn new() -> Self {
        Self {
            version: None,
            sources: Vec::new(),
            candidate: RawBank::new(BankId::Candidate),
            company: RawBank::new(BankId::Company),
            need: RawNeed::default(),
            disagreements: Vec::new(),
            competency_texts: Vec::new(),
            disagreement_texts: Vec::new(),
            role_texts: Vec::new(),
            type_texts: Vec::new(),
            guidance: RawGuidance::default(),
            signals: Vec::new(),
            rules: Vec::new(),
            lexicon: super::lexicon::RawLexicon::default(),
            rule_texts: Vec::new(),
            ui: Vec::new(),
            broken: BTreeSet::new(),
        }
    }

    /// Both banks, the candidate's first.
    pub(crate) fn banks(&self) -> [&RawBank; 2] {
        [&self.candidate, &self.company]
    }

    /// The bank of that name.
    pub(super) fn bank_mut(&mut self, id: BankId) -> &mut RawBank {
        match id {
            BankId::Candidate => &mut self.candidate,
            BankId::Company => &mut self.company,
        }
    }
}
