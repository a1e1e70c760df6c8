//! One module a page.

pub mod about;
pub mod answers;
mod chosen;
pub mod citations;
pub mod copy;
mod end;
pub mod files;
mod landing;
pub mod method;
mod not_found;
pub mod question;
pub mod result;
pub mod sample;
mod sample_page;
mod standing;
mod you;

pub use landing::{landing, landing_text, take_up};
pub use not_found::not_found;
pub use you::You;
