//! What follows from the figures, as plain data: nothing here draws, stores, reads files or asks for the time.
//!
//! Every result names what it rests on, by ids of the catalogue and places in its banks, so that screens, documents and
//! the terminal word it alike.
//!
//! - [`company`]: what is known of a company, in the form all of this crate takes it
#![forbid(unsafe_code)]

pub mod company;

pub use company::{Company, Costs, Fact, Facts, Intake};
