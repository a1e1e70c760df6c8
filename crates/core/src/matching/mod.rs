//! People against a need: what each person's work meets, what the offer meets of their wants, and in which order they
//! may be read.
//!
//! Every figure is one person's own: adding or removing somebody else changes none. Nothing here hides anybody.
//!
//! - [`demands`]: demands and abilities, with bounds, coverage and the likely range
//! - [`supplies`]: needs and supplies, and which side binds
//! - [`evidence`]: whose word the answers rest on
//! - [`order`]: places, ties included, within one grade of evidence
//! - [`mod@cells`]: each area of the need by itself; [`mod@together`]: what people cover together
//! - [`swap`]: what would change the order
//! - [`gate`]: hard requirements, without points

pub mod cells;
pub mod demands;
pub mod evidence;
pub mod gate;
pub mod order;
pub mod supplies;
pub mod swap;
pub mod together;

pub use cells::{AreaTargets, Cell, CellReading, cells};
pub use demands::{DemandsMet, Likely, demands_met, likely};
pub use evidence::{Basis, evidence, rested_on};
pub use gate::{Gate, gate_choice, gate_choices, gate_level, gate_number};
pub use order::{Group, Ordered, Place, Standing, order, standing};
pub use supplies::{Binding, Limit, NeedsMet, Supplied, Want, WantMet, binding, needs_met};
pub use swap::{PointsSwap, Step, fewest_points, fewest_points_in, fewest_steps};
pub use together::{Covered, Together, best_pairs, together};
