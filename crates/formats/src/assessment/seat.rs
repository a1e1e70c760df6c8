//! The seat on the wire.

use deserr::Deserr;
use rolefit_core::seat::SeatProgress;
use rolefit_core::{CompanyVerdict, Lean, RoleId, SeatOutlook, State};
use serde::Serialize;

use crate::assessment::verdict::SeatVerdict;
use crate::hundredths::Hundredths;
use crate::typed::refusals::Refusals;
use crate::typed::words::{word, word_or_null};

/// CTO or VP of Engineering. Readings lie between -100 (VP of Engineering) and 100 (CTO).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Seat {
    /// The verdict so far. `both` is a company's: nothing leans either way, and a rule about its size and stage says
    /// that one person is needed for both seats.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<SeatVerdict>")
    )]
    #[serde(serialize_with = "word")]
    pub verdict: SeatVerdict,
    /// Which role the verdict `other_role` means; `null` with any other verdict.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words_or_null::<RoleId>")
    )]
    #[serde(serialize_with = "word_or_null")]
    pub other_role: Option<RoleId>,
    /// Which of the catalogue's rules says `both`; left out with any other verdict.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::text_or_none")
    )]
    #[deserr(default)]
    pub both_rule: Option<String>,
    /// In how many of 100 ways of answering the rest the leading verdict holds.
    pub share: Hundredths,
    /// How open the verdict still is: `likely_settled` from a share of 95 on, `settled` when no remaining answer
    /// about the seat can change it.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<State>")
    )]
    #[serde(serialize_with = "word")]
    pub state: State,
    /// Where the answers given so far stand; `null` until both sides have an answer.
    pub lean: Option<Hundredths>,
    /// The lean is likely not below this; `null` when everything on a side is declined.
    pub low: Option<Hundredths>,
    /// The lean is likely not above this.
    pub high: Option<Hundredths>,
    /// The lean cannot end below this, whatever is still answered.
    pub least: Option<Hundredths>,
    /// The lean cannot end above this.
    pub most: Option<Hundredths>,
    /// What is preferred: the answered pairs alone; `null` without any.
    pub preference: Option<Hundredths>,
    /// What has been done: the answered items alone; `null` until both sides have one.
    pub record: Option<Hundredths>,
    /// What is preferred and what has been done point clearly to opposite sides.
    pub says_and_does_differ: bool,
    /// The record alone points clearly to the verdict's side.
    pub record_shows: bool,
    /// Seat questions answered.
    pub answered: u32,
    /// Seat questions answered with "I can't say".
    pub declined: u32,
    /// Seat questions still open.
    pub open: u32,
}

impl Seat {
    /// `verdict` is what stands in the place of the outlook's own.
    pub(crate) fn new(
        verdict: CompanyVerdict<'_>,
        lean: &Lean,
        outlook: &SeatOutlook,
        progress: SeatProgress,
    ) -> Self {
        let range = outlook.range;
        Self {
            verdict: verdict.into(),
            other_role: outlook.other_role,
            both_rule: match verdict {
                CompanyVerdict::Both(rule) => Some(rule.id.to_owned()),
                CompanyVerdict::Seat(_) => None,
            },
            share: outlook.share.into(),
            state: outlook.state,
            lean: lean.value.map(Hundredths::from),
            low: range.map(|range| range.low.into()),
            high: range.map(|range| range.high.into()),
            least: range.map(|range| range.least.into()),
            most: range.map(|range| range.most.into()),
            preference: lean.preference.map(Hundredths::from),
            record: lean.record.map(Hundredths::from),
            says_and_does_differ: outlook.says_and_does_differ,
            record_shows: outlook.record_shows,
            answered: count(progress.answered),
            declined: count(progress.declined),
            open: count(progress.open),
        }
    }
}

/// A number of questions. A bank holds at most 65,535 of each kind, so it fits.
pub(crate) fn count(questions: usize) -> u32 {
    u32::try_from(questions).unwrap_or(u32::MAX)
}
