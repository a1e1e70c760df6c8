//! Hooks: what ties the state, the storage and the browser to components.

mod use_app;
mod use_reading;
mod use_route;
mod use_saving;
mod use_stored;

pub use use_app::{AppHandle, new_profile, use_app};
pub use use_reading::{Drawn, Readings, use_reading};
pub use use_route::use_route;
pub use use_saving::use_saving;
pub use use_stored::use_stored;
