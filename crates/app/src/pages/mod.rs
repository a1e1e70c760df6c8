//! One module a page.

mod answers;
pub mod copy;
pub mod files;
mod landing;
pub mod method;
mod not_found;
mod question;
pub mod result;
mod sample;

pub use answers::Answers;
pub use landing::{Landing, LandingText};
pub use not_found::NotFound;
pub use question::QuestionPage;
