//! The frame around every page, and small parts that pages share.

mod footer;
mod header;
mod page;
mod saving;
mod waiting;

pub use footer::Footer;
pub use header::{Header, HeaderText};
pub use page::Page;
pub use saving::SavingStatus;
pub use waiting::Waiting;
