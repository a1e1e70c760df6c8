//! What follows from the figures, as plain data: nothing here draws, stores, reads files or asks for the time.
//!
//! Every result names what it rests on, by ids of the catalogue and places in its banks, so that screens, documents and
//! the terminal word it alike.
//!
//! - [`diagnosis`]: what a company's answers say of the seat it has to fill
//! - [`offer`]: what the company supplies of what somebody wants
//! - [`brief`]: a role brief in prose, each sentence with what it rests on
//! - [`interviews`]: who asks about what, the case, referees; for one candidate only what is still unknown
//! - [`questions_to_ask`]: what a candidate may ask the company
//! - [`invitation`]: what a company tells a candidate before anything is sent
//! - [`company`]: what is known of a company, in the form all of this crate takes it
//! - [`lint`]: what stands against a brief or an ad, sentence by sentence
#![forbid(unsafe_code)]

pub mod brief;
pub mod company;
pub mod diagnosis;
pub mod interviews;
pub mod invitation;
pub mod lint;
pub mod offer;
pub mod questions_to_ask;

pub use brief::{Basis, Brief, Work};
pub use company::{Company, Costs, Fact, Facts, Intake};
pub use invitation::Invitation;
