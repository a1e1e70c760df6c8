//! The measurement model of rolefit: a pure function from answers to scores, a seat lean and how sure both are.
//!
//! Two questions are kept apart. *Which way does this person point?* is answered by [`lean`] and, once the unanswered
//! questions are filled in 2,000 ways, by [`outlook`]. *How far along are they?* is answered by [`score`] against a
//! [`Target`]. Everything is exact: reduced fractions and integers, no floating point, no clock, no random source, so
//! the same answers give the same bytes on every machine. The crate has no dependency and does no input or output.
//!
//! - [`bank`]: which questions there are; [`answers`]: what was answered; [`ratings`]: what others say of it;
//!   [`target`]: what an answer is held against
//! - [`mod@score`]: attainment, bounds, coverage and the contributions a score is summed from; [`between`]: the
//!   score when people are set side by side
//! - [`seat`]: CTO against VP of Engineering: lean, thresholds, verdict, what can still change it, the next question
//! - [`model`]: bank, axis and targets in one: what a profile is read against
//! - [`mod@types`]: the eight types of CTO, their blocks and their order
//! - [`mod@groups`]: skills, owned areas, readiness and AI areas; [`mod@emphasis`]: traditional against modern
//! - [`other_role`]: when the answers point to neither seat but to CIO or Head of Engineering
//! - [`need`]: a company's need: rules that turn its answers into demands on a person
//! - [`matching`]: people against a need, and an offer against what people want
//! - [`questions`]: the order of all questions, in three stages
//! - [`draws`]: the 2,000 seeded completions behind every statement of uncertainty
//! - [`exact`]: fractions and integer square roots
#![forbid(unsafe_code)]

pub mod answers;
pub mod bank;
pub mod between;
pub mod display;
pub mod distance;
pub mod draws;
pub mod emphasis;
pub mod exact;
pub mod groups;
pub mod matching;
pub mod model;
pub mod need;
pub mod other_role;
pub mod questions;
pub mod ratings;
pub mod role;
pub mod score;
pub mod seat;
pub mod target;
pub mod types;

pub use answers::{Answer, Answers, Choice, Grade, Level, Position};
pub use bank::{
    Bank, BankError, Block, BlockIndex, Family, Item, ItemIndex, Pair, PairIndex, Question,
};
pub use between::score_between_people;
pub use display::apportion;
pub use distance::{Distance, distance};
pub use draws::{
    CLEAR_LEAD, DRAWS, LEAST_ANSWERED, Lead, Leading, MOST_NAMED, Outlook, Range, SeatOutlook,
    State, TypeOutlook, leading_at_once, leading_types, outlook,
};
pub use emphasis::{ContrastStanding, Emphasis, emphasis};
pub use exact::Ratio;
pub use groups::{Gap, GroupStanding, LEAST_IN_GROUP, Shortfall, groups};
pub use model::{Contrast, GroupKind, GroupTarget, Model, RoleTarget, TypeTarget};
pub use need::{
    Alarm, Area, BothRule, Circumstances, CompanyVerdict, Demand, Demanded, GrowthStep, Later,
    LaterLevel, MOST_AREAS, Need, NeedRule, NeedScale, OTHER_AREA, Origin, Part, Reading, areas,
    company_verdict, derive_need, in_18_months, reweighed, title_alarm,
};
pub use other_role::{OwnProgress, own_progress};
pub use questions::{Ends, Next, Stage, USUAL_SEAT, about_more, next_in, next_question};
pub use ratings::{Rated, Rater, Rating};
pub use role::RoleId;
pub use score::{Contribution, Score, score};
pub use seat::{
    Axis, Lean, LeanPart, SeatProgress, Thresholds, Verdict, Weighted, lean, next_seat_question,
    reasons, seat_progress, thresholds,
};
pub use target::{Requirement, Target};
pub use types::{
    LEAST_DEFINING, LITTLE, Placed, TypeId, TypeStanding, block_points, headline, placed, types,
};
