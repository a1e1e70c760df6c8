//! Yew components the app and the widget share, and the pure functions that choose their words.
//!
//! Nothing here knows a route, a store or a file format: what a component shows comes in through its properties, what a
//! person does goes out through callbacks. Every text comes from the catalogue.
//!
//! Only what keeps state of its own is a component: each costs the first load some kilobytes. The rest are functions.
//!
//! - [`reading`]: everything the engine says about one profile; [`sentences`]: which sentence of the catalogue says it
//! - [`figures`] and [`geometry`]: numbers as text, and as places in a chart
//! - [`mod@axis`] and [`mod@range_bar`]: the two charts; [`rows`]: bars under each other, each opening into its reasons
//! - [`mod@contributions`]: what a figure is summed from
//! - [`question_card`] and [`block_card`]: one question as native radios; [`choices`]: its options; [`wording`]: whose
//! - [`preference`]: what the pairs alone say; [`icons`]: strokes beside words

pub mod axis;
pub mod block_card;
pub mod choices;
pub mod contributions;
pub mod figures;
pub mod geometry;
pub mod icons;
pub mod preference;
pub mod question_card;
pub mod range_bar;
pub mod reading;
pub mod rows;
pub mod sentences;
pub mod wording;

pub use axis::{Room, axis, chart_defs};
pub use block_card::BlockCard;
pub use choices::Choice;
pub use contributions::{ContributionRow, Contributions, contributions};
pub use icons::{IconName, icon};
pub use preference::Preference;
pub use question_card::{Heading, QuestionCard};
pub use range_bar::{Bar, range_bar};
pub use reading::Reading;
pub use rows::{Row, Rows, rows};
pub use wording::{CANDIDATE, COMPANY, Wording};
