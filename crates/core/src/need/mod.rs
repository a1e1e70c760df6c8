//! A company's need: rules that turn need answers into demands on a person.
//!
//! The company's answers are read by the same functions as a person's; what is its own is here.
//!
//! - [`rules`]: the form of the rules that a catalogue holds
//! - [`derive`]: demands with the needs behind them, held under a ceiling (`ceiling`)
//! - [`mod@areas`]: a need as 100 points, and the user's own points
//! - [`later`]: the need in 18 months
//! - [`verdict`]: `both`, and whether title and work disagree
//! - `share`: whole numbers shared out in proportion

pub mod areas;
mod ceiling;
pub mod derive;
pub mod later;
pub mod rules;
pub(crate) mod share;
pub mod verdict;

pub use areas::{Area, MOST_AREAS, OTHER_AREA, areas, reweighed};
pub use derive::{Demanded, Need, Part, derive_need};
pub use later::{Later, LaterLevel, Origin, in_18_months};
pub use rules::{BothRule, Demand, GrowthStep, NeedRule, NeedScale, Reading};
pub use verdict::{Alarm, Circumstances, CompanyVerdict, company_verdict, title_alarm};
