//! One module per page.

pub mod landing;
pub mod method;
