//! One module a page.

pub mod about;
pub mod citations;
mod companies;
pub mod copy;
pub mod diagnosis;
pub mod document;
mod edits;
pub mod files;
pub mod hiring;
mod intakes;
mod landing;
pub mod linting;
pub mod method;
mod not_found;
pub mod open;
pub mod questions;
mod quotes;
pub mod result;
pub mod sample;
mod sample_page;
pub mod search;
mod told;
mod you;

pub use landing::{landing, landing_text, take_up};
pub use not_found::not_found;
pub use you::You;
