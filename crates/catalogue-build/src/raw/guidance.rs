//! Words for briefs and interviews as they are written.

use super::{RawCitation, RawText, Text, Texts};
use crate::place::Place;

/// All of it.
#[derive(Debug, Default)]
pub(crate) struct RawGuidance {
    pub(crate) need_texts: Vec<RawText>,
    pub(crate) interviews: Vec<RawInterview>,
    pub(crate) interview_texts: Vec<RawText>,
    pub(crate) measures: Vec<RawMeasure>,
    pub(crate) measure_texts: Vec<RawText>,
}

#[derive(Debug)]
pub(crate) struct RawInterview {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) by: Texts,
    pub(crate) sources: Vec<RawCitation>,
}

#[derive(Debug)]
pub(crate) struct RawMeasure {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) stages: Texts,
    pub(crate) sources: Vec<RawCitation>,
}
