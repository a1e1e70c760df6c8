//! JSON, read with places and written byte for byte.
//!
//! The product reads files from strangers and has to name the place of every problem in them, all at once; its figures
//! are exact decimals. A reader for that needs the position of every key and value, must see keys written twice, and
//! must not pass numbers through floating point. That is little code (the grammar is small), and the site's lazily
//! loaded part stays small with it. Tests hold it against `serde_json` on random and mutated texts: both accept the
//! same ones, and read the same from them.
//!
//! - [`node`]: a value read, with its place; [`number`]: a number as it was written
//! - [`mod@parse`], [`scan`], [`string`]: text to nodes
//! - [`mod@pointer`]: the path to a value
//! - [`mod@write`]: values to text, canonical or for people

pub(crate) mod node;
pub(crate) mod number;
pub(crate) mod parse;
pub(crate) mod pointer;
pub(crate) mod scan;
pub(crate) mod string;
pub(crate) mod write;

pub(crate) use node::{Node, Value};
pub(crate) use parse::parse;
pub(crate) use pointer::Path;
pub(crate) use write::{Json, canonical, pretty};
