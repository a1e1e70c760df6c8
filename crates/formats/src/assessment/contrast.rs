//! Traditional against modern emphasis, on the wire.

use deserr::Deserr;
use rolefit_core::{ContrastStanding, Emphasis};
use serde::Serialize;

use crate::hundredths::Hundredths;
use crate::typed::refusals::Refusals;
use crate::typed::words::word;

/// How the answers stand between two ways of doing the same job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Contrast {
    /// The contrast's id.
    pub id: String,
    /// Which way the answers show: `traditional` or `modern` where the two means are at least half a level apart,
    /// `both` where they are not, `unknown` where nothing is answered on a side.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<Emphasis>")
    )]
    #[serde(serialize_with = "word")]
    pub reading: Emphasis,
    /// The mean level of the traditional side's answers, 0 to 4; `null` without any.
    pub traditional: Option<Hundredths>,
    /// The mean level of the modern side's answers, 0 to 4; `null` without any.
    pub modern: Option<Hundredths>,
}

impl Contrast {
    pub(crate) fn new(standing: &ContrastStanding<'_>) -> Self {
        Self {
            id: standing.id.to_owned(),
            reading: standing.reading,
            traditional: standing.traditional.map(Hundredths::from),
            modern: standing.modern.map(Hundredths::from),
        }
    }
}
