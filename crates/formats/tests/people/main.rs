//! Each person's verdict, types and reasons are the ones expected by hand, and the assessment is the golden one byte for
//! byte.
//!
//! `ROLEFIT_BLESS=1 cargo test -p rolefit-formats --test people` rewrites the goldens; read the difference.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may"
)]

#[path = "../support/mod.rs"]
mod support;

mod contributions;
mod everybody;
mod expected;
mod golden;
mod seat;
mod types;

use rolefit_formats::{Assessment, Profile, assess, read_profile};

fn assessed(bytes: &[u8]) -> (Profile, Assessment) {
    let profile = read_profile(bytes).unwrap();
    let assessment = assess(&profile);
    (profile, assessment)
}
