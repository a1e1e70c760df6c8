//! One document model, and what it is written as: Markdown, HTML, DOCX; and a job posting as JSON-LD.
//!
//! A [`Document`] holds words and structure only. Whatever it was made from, every format shows its words as words:
//! a name that was imported can be neither markup nor a link. Each format is an entry point of its own, and none of
//! them reaches another: DOCX, the heavy one, can sit in a module that loads when it is asked for.
//!
//! - [`markdown::write`]: CommonMark with tables
//! - [`html::page`], [`html::fragment`], [`html::description`]
//! - [`docx::write`]: WordprocessingML, with real headings, lists and header rows
//! - [`brief`]: a role brief as a document
//! - [`packet`]: interview sheets, the case and the reference call as a document
//! - [`posting`]: schema.org's JobPosting, and what Google asks of it
#![forbid(unsafe_code)]

pub mod brief;
mod document;
pub mod docx;
pub mod html;
pub mod markdown;
pub mod packet;
pub mod posting;
mod prose;
mod text;

pub use document::{Block, Definition, Document, Level, ListKind, Table};
pub use prose::prose;
pub use text::{Inline, Text};
