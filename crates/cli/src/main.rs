//! The rolefit command.
fn main() {}
