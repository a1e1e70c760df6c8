//! What every test of the core shares: a seeded generator, banks with their axis and targets, and random profiles.
#![allow(
    dead_code,
    unused_imports,
    reason = "each test binary uses its own part of the support"
)]

pub mod ideal;
pub mod needs;
pub mod profiles;
pub mod random;
pub mod rated;
pub mod seeded;
pub mod world;

pub use needs::{Needs, random_needs};
pub use profiles::random_answers;
pub use random::Random;
pub use rated::{Ratings, random_ratings, rate};
pub use seeded::random_world;
pub use world::{Role, World};
