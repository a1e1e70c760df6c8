//! `rolefit.record/1`: what people decided about people, each decision with its reason and with what was on the screen.
//!
//! - [`decision`]: one decision; [`shown`]: what was on the screen; [`written`]: reasons, days, and who decided
//! - [`rows`]: the record as a table

pub(crate) mod decision;
pub(crate) mod rows;
pub(crate) mod shown;
pub(crate) mod written;

use deserr::Deserr;
use serde::Serialize;

pub use decision::{Decided, Decision};
pub use shown::{AreaShown, OrderShown, Shown};
pub use written::{Day, Reason, Who};

use crate::document::{self, Document};
use crate::hash::InputHash;
use crate::problem::Problem;
use crate::profile::Label;
use crate::typed::refusals::Refusals;
use crate::verify::Verification;

document::format_of!(
    /// The format of a record.
    RecordFormat,
    Record,
    "rolefit.record/1"
);

/// What was decided about the people on a shortlist, in the order it was decided. A later decision stands beside an
/// earlier one and takes nothing away from it. Nothing here was decided by a program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Record {
    /// Always `rolefit.record/1`.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::format::<Record>")
    )]
    pub format: RecordFormat,
    /// The company, as its profile says.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::label"))]
    #[deserr(default)]
    pub company: Label,
    /// The decisions, the earliest first.
    pub decisions: Vec<Decision>,
    /// SHA-256 of everything above, so that a change made afterwards shows.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::hash"))]
    pub record_hash: InputHash,
}

impl Document for Record {
    const FORMAT: &'static str = "rolefit.record/1";
}

/// Reads a record from a file's bytes. Whether it was changed since it was written is for [`Record::verify`] to say.
///
/// # Errors
/// With every problem found, in the order of their places, when the file is not such a record.
pub fn read_record(bytes: &[u8]) -> Result<Record, Vec<Problem>> {
    document::read(bytes)
}

impl Record {
    /// The record of these decisions.
    #[must_use]
    pub fn new(company: Label, decisions: Vec<Decision>) -> Self {
        let mut record = Self {
            format: RecordFormat::V1,
            company,
            decisions,
            record_hash: InputHash::of_text(""),
        };
        record.record_hash = record.computed();
        record
    }

    /// SHA-256 over the canonical text (RFC 8785) of the record without its hash.
    fn computed(&self) -> InputHash {
        /// What is hashed.
        #[derive(Serialize)]
        struct Hashed<'r> {
            format: RecordFormat,
            company: &'r Label,
            decisions: &'r [Decision],
        }
        InputHash::of_text(&document::to_canonical(&Hashed {
            format: self.format,
            company: &self.company,
            decisions: &self.decisions,
        }))
    }

    /// Whether the record is as it was written. It shows an accident or a careless change, not a forger's: anybody can
    /// compute a hash.
    #[must_use]
    pub fn verify(&self) -> Verification {
        if self.record_hash == self.computed() {
            Verification::Same
        } else {
            Verification::Differs {
                at: vec!["/record_hash".to_owned()],
            }
        }
    }

    /// The file for people: two spaces a level, a new line at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        document::to_pretty(self)
    }
}
