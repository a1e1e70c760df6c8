//! The frame around every page, and small parts that pages share.

mod footer;
mod header;
mod saving;
mod typed_input;
mod waiting;

pub use footer::footer;
pub use header::{header, header_text};
pub use saving::saving_status;
pub use typed_input::TypedInput;
pub use waiting::waiting;
