//! Hooks: what ties the state, the storage and the browser to components.
//!
//! State is cheap to add to and each further kind of hook costs the first load a kilobyte, so the app has one reducer
//! and one set of shared handles.

mod use_app;
mod use_arrival;
mod use_reading;
mod use_stored;
mod use_typed;

pub use use_app::{AppHandle, Copier, Shared, use_app};
pub use use_arrival::use_arrival;
pub use use_reading::{Drawn, Readings, outlook_now, use_reading};
pub use use_stored::use_stored;
pub use use_typed::{Field, Typed, use_typed};
