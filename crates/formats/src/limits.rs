//! How large a file may be. Every import is held to these before anything is done with it.

/// Bytes in a file.
pub const BYTES: usize = 1 << 20;
/// Lists and objects inside one another.
pub const DEPTH: usize = 32;
/// Values in a file, lists and objects included.
pub const VALUES: usize = 20_000;
/// Characters (Unicode scalar values) in a profile's label.
pub const LABEL_CHARACTERS: usize = 120;
/// Raters in a profile, one on two occasions counted twice.
pub const RATERS: usize = 30;
/// Characters in a quote that an answer rests on.
pub const QUOTE_CHARACTERS: usize = 500;
/// Problems reported for a file. The rest is left out, and said so.
pub const PROBLEMS: usize = 100;
/// Characters in the text of a link, after `#/open/`. All of them are ASCII.
pub const LINK_CHARACTERS: usize = 16 << 10;
/// Bytes a link may hold once unpacked.
pub const LINK_BYTES: usize = 128 << 10;
/// Characters in a line of a brief in a link.
pub const LINE_CHARACTERS: usize = 400;
/// Bytes in a file of many people: a line a profile, or a table.
pub const PEOPLE_BYTES: usize = 32 << 20;
/// People in such a file.
pub const PEOPLE: usize = 2_000;
/// Rows in a file of ratings, or lines.
pub const RATING_ROWS: usize = 20_000;
/// Columns of a table.
pub const COLUMNS: usize = 500;
/// Characters in the reason of a decision.
pub const REASON_CHARACTERS: usize = 2_000;
/// Bytes in a document that somebody brings: a CV, a letter, an ad.
pub const DOCUMENT_BYTES: usize = 10 << 20;
/// Bytes that are unpacked of such a document, all its parts together, whatever it says their size is.
pub const UNPACKED_BYTES: usize = 16 << 20;
/// Files in an archive.
pub const ENTRIES: usize = 4_000;
/// Elements inside one another, in XML and HTML.
pub const ELEMENT_DEPTH: usize = 512;
/// Pages of a document.
pub const PAGES: usize = 200;
/// Bytes of text that are taken from a document.
pub const TEXT_BYTES: usize = 1 << 20;
