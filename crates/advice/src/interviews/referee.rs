//! What to ask somebody who was there, on the anchors everybody else is rated on.

use rolefit_core::Need;

use super::panel::competencies;
use super::{Asked, Probe};

/// How many competencies a call has room for.
const MOST: usize = 6;
/// How many questions of the bank a referee is asked to place the person on, in each.
const PLACED: usize = 2;

/// A question to a referee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferenceQuestion {
    /// The competency's id.
    pub id: &'static str,
    /// What to ask.
    pub ask: &'static str,
    /// Questions of the bank; the referee says which of the five anchors comes closest to what they saw.
    pub probes: Vec<Probe>,
}

/// What to ask a referee, heaviest competency first. Their word is an evidence grade of its own.
#[must_use]
pub fn reference_kit(need: &Need) -> Vec<ReferenceQuestion> {
    let heaviest = competencies(need).into_iter().take(MOST);
    heaviest.map(question).collect()
}

fn question(asked: Asked) -> ReferenceQuestion {
    let mut probes = asked.probes;
    probes.truncate(PLACED);
    ReferenceQuestion {
        id: asked.id,
        ask: asked.guide.referee,
        probes,
    }
}
