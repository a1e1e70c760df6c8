//! The single-page site.
fn main() {}
