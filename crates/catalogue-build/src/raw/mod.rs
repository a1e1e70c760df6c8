//! The catalogue as it is written: every entry with its place, every field as it stands or absent.
//!
//! Reading reports what is wrong with a file's shape (the `SHAPE` codes); what the values mean is
//! for the checks.

mod citing;
mod entry;
mod read;

use std::collections::BTreeSet;

pub(crate) use citing::list;
pub(crate) use entry::SHAPE;
pub(crate) use read::read;

use crate::files::File;
use crate::place::{At, Place};

/// A text with its place, absent where it is missing or not a string.
pub(crate) type Text = Option<At<String>>;
/// A list of texts, absent likewise.
pub(crate) type Texts = Option<At<Vec<At<String>>>>;
/// An integer, absent likewise.
pub(crate) type Number = Option<At<i64>>;

/// Everything that was read.
#[derive(Debug, Default)]
pub(crate) struct Raw {
    pub(crate) version: Text,
    pub(crate) sources: Vec<RawSource>,
    pub(crate) items: Vec<RawItem>,
    pub(crate) pairs: Vec<RawPair>,
    pub(crate) targets: Vec<RawTarget>,
    pub(crate) disagreements: Vec<RawDisagreement>,
    pub(crate) item_texts: Vec<RawItemText>,
    pub(crate) pair_texts: Vec<RawPairText>,
    pub(crate) competency_texts: Vec<RawCompetencyText>,
    pub(crate) disagreement_texts: Vec<RawDisagreementText>,
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
pub(crate) struct RawTarget {
    pub(crate) file: File,
    pub(crate) role: Text,
    pub(crate) require: Vec<RawRequirement>,
}

#[derive(Debug)]
pub(crate) struct RawRequirement {
    pub(crate) place: Place,
    pub(crate) item: Text,
    pub(crate) weight: Number,
    pub(crate) level: Number,
    pub(crate) sources: Vec<RawCitation>,
}

#[derive(Debug)]
pub(crate) struct RawDisagreement {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) sources: Vec<RawCitation>,
}

#[derive(Debug)]
pub(crate) struct RawItemText {
    pub(crate) id: At<String>,
    pub(crate) name: Text,
    pub(crate) question: Text,
    pub(crate) anchors: Texts,
    pub(crate) evidence: Texts,
}

#[derive(Debug)]
pub(crate) struct RawPairText {
    pub(crate) id: At<String>,
    pub(crate) name: Text,
    pub(crate) cto: Text,
    pub(crate) vpe: Text,
}

#[derive(Debug)]
pub(crate) struct RawCompetencyText {
    pub(crate) id: At<String>,
    pub(crate) name: Text,
}

#[derive(Debug)]
pub(crate) struct RawDisagreementText {
    pub(crate) id: At<String>,
    pub(crate) question: Text,
    pub(crate) sides: Texts,
    pub(crate) choice: Text,
}

#[derive(Debug)]
pub(crate) struct RawUi {
    pub(crate) key: At<String>,
    /// The form for one, where the text has a plural.
    pub(crate) one: Text,
    /// The only form, or the form for every other number.
    pub(crate) other: Text,
}
