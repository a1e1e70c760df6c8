//! The types of CTO: scores, blocks and their order.
//!
//! - [`id`]: the eight types
//! - [`blocks`]: what the blocks add to the order of types, and only to that
//! - [`standing`]: each type's score and what it still lacks to be ranked
//! - [`key`]: what they are ordered by, in whole numbers
//! - [`order`]: the types in order, equals sharing a place

pub mod blocks;
pub mod id;
pub(crate) mod key;
pub mod order;
pub mod standing;

pub use blocks::block_points;
pub use id::TypeId;
pub use order::{Placed, placed};
pub use standing::{LEAST_DEFINING, LITTLE, TypeStanding, headline, types};
