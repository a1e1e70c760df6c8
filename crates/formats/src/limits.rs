//! How large a file may be. Every import is held to these before anything is done with it.

/// Bytes in a file.
pub const BYTES: usize = 1 << 20;
/// Lists and objects inside one another.
pub const DEPTH: usize = 32;
/// Values in a file, lists and objects included.
pub const VALUES: usize = 20_000;
/// Characters (Unicode scalar values) in a profile's label.
pub const LABEL_CHARACTERS: usize = 120;
/// Problems reported for a file. The rest is left out, and said so.
pub const PROBLEMS: usize = 100;
