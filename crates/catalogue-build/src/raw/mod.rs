//! The catalogue as it is written: every entry with its place, every field as it stands or absent.
//!
//! Reading reports what is wrong with a file's shape (the `SHAPE` codes); what the values mean is
//! for the checks.

mod bank;
mod citing;
pub(crate) mod confidence;
mod entry;
mod fields;
mod guidance;
pub(crate) mod leanings;
pub(crate) mod lexicon;
mod linter;
pub(crate) mod need;
mod read;
mod targets;
mod texts;

use std::collections::BTreeSet;

pub(crate) use bank::RawBank;
pub(crate) use citing::list;
pub(crate) use entry::SHAPE;
pub(crate) use guidance::{RawGuidance, RawInterview, RawMeasure};
pub(crate) use linter::{RawCondition, RawNumber, RawRule, RawSignal};
pub(crate) use read::read;
pub(crate) use targets::{RawContrast, RawGroup, RawGroups, RawRequirement, RawTarget};
pub(crate) use texts::{
    RawCompetencyText, RawDisagreementText, RawItemText, RawPairText, RawText, RawUi,
};

use crate::files::File;
use crate::place::{At, Place};

/// A text with its place, absent where it is missing or not a string.
pub(crate) type Text = Option<At<String>>;
/// A list of texts, absent likewise.
pub(crate) type Texts = Option<At<Vec<At<String>>>>;
/// An integer, absent likewise.
pub(crate) type Number = Option<At<i64>>;

/// Everything that was read.
#[derive(Debug)]
pub(crate) struct Raw {
    pub(crate) version: Text,
    pub(crate) sources: Vec<RawSource>,
    pub(crate) candidate: RawBank,
    pub(crate) company: RawBank,
    pub(crate) need: need::RawNeed,
    pub(crate) disagreements: Vec<RawDisagreement>,
    pub(crate) competency_texts: Vec<RawCompetencyText>,
    pub(crate) disagreement_texts: Vec<RawDisagreementText>,
    pub(crate) role_texts: Vec<RawText>,
    pub(crate) type_texts: Vec<RawText>,
    pub(crate) guidance: RawGuidance,
    pub(crate) signals: Vec<RawSignal>,
    pub(crate) rules: Vec<RawRule>,
    pub(crate) rule_texts: Vec<RawText>,
    pub(crate) lexicon: lexicon::RawLexicon,
    pub(crate) ui: Vec<RawUi>,
    /// Files of which something could not be read: checks that would take an unread entry for an
    /// absent one leave them out.
    pub(crate) broken: BTreeSet<File>,
}

#[derive(Debug)]
pub(crate) struct RawSource {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) title: Text,
    pub(crate) kind: Text,
    pub(crate) file: Text,
    pub(crate) reference: Text,
}

#[derive(Debug)]
pub(crate) struct RawCitation {
    pub(crate) id: Text,
    pub(crate) strength: Text,
    pub(crate) note: Text,
}

#[derive(Debug)]
pub(crate) struct RawItem {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) family: Text,
    pub(crate) competency: Text,
    pub(crate) sources: Vec<RawCitation>,
}

#[derive(Debug)]
pub(crate) struct RawPair {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) weight: Number,
    pub(crate) first: Text,
    pub(crate) sources: Vec<RawCitation>,
}

#[derive(Debug)]
pub(crate) struct RawBlock {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) pieces: Texts,
    pub(crate) sources: Vec<RawCitation>,
}

#[derive(Debug)]
pub(crate) struct RawFact {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) kind: Text,
    pub(crate) min: Number,
    pub(crate) max: Number,
    pub(crate) unit: Text,
    pub(crate) max_characters: Number,
    pub(crate) options: Texts,
    pub(crate) sources: Vec<RawCitation>,
}

#[derive(Debug)]
pub(crate) struct RawWant {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) options: Texts,
    pub(crate) sources: Vec<RawCitation>,
}

#[derive(Debug)]
pub(crate) struct RawDisagreement {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) items: Texts,
    pub(crate) sources: Vec<RawCitation>,
}
