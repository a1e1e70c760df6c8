//! Wire types: profiles and assessments as JSON, with schemas.
//!
//! A file from anywhere is read by [`read_profile`] or [`read_assessment`]: within limits on size and depth, refusing
//! what it does not know, and reporting every [`Problem`] with its place. [`assess()`] turns a profile into an assessment,
//! [`verify()`] computes one again. What is written here is the same byte for byte for the same input.
//!
//! - [`profile`], [`assessment`], [`mod@need`], [`matching`], [`mod@brief`], [`record`], [`reading`]: the formats; [`hash`]: what ties a result to its profile
//! - [`problem`], [`code`], [`limits`]: what can be wrong with a file
//! - `document`, `tree`, `typed`: from bytes to values with their places (serde_json), from those to types (deserr), and
//!   back (serde)
//! - [`resume`]: confirmed answers as JSON Resume
//! - [`mod@incoming`]: the text of a document that somebody brings, and what is dropped of it
//! - [`people`]: many profiles in one file; [`sheet`]: tables for spreadsheets
//! - [`link`]: what is passed on in the fragment of an address
//! - [`listing`]: what the catalogue asks; `schema`: JSON Schemas from the Rust types
#![forbid(unsafe_code)]

pub mod assessment;
pub mod brief;
pub mod code;
pub(crate) mod document;
pub mod hash;
pub mod hundredths;
pub mod incoming;
pub mod limits;
pub mod link;
pub mod listing;
pub mod matching;
pub(crate) mod nearest;
pub mod need;
pub mod people;
pub mod problem;
pub mod profile;
pub mod quote;
pub mod reading;
pub mod record;
pub mod resume;
#[cfg(feature = "schema")]
pub mod schema;
pub mod sheet;
pub(crate) mod tree;
pub(crate) mod typed;
pub mod verify;

pub use assessment::{Assessment, assess, read_assessment};
pub use brief::{RoleBrief, brief, read_brief};
pub use code::Code;
pub use hash::InputHash;
pub use hundredths::Hundredths;
pub use incoming::{Incoming, incoming};
pub use listing::{Listed, ListedBlock, ListedFact, Listing};
pub use matching::{Match, read_match};
pub use need::{CompanyNeed, need, read_need};
pub use problem::{Place, Problem, Severity};
pub use profile::{
    Costs, EditedPart, FactValue, Importance, Intake, Label, Profile, RaterKind, Rating, Ratings,
    Required, Side, Wanted, read_profile,
};
pub use reading::{DocumentReading, reading_of};
pub use record::{Record, read_record};
pub use resume::json_resume;
pub use verify::{Verification, verify, verify_need};
