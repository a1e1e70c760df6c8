//! Everything the engine says about one profile, in one place for every component.

use rolefit_catalogue::{candidate, role_targets, seat_axis};
use rolefit_core::{
    Answers, Lean, Outlook, RoleId, Score, SeatProgress, Target, lean, outlook, score,
    seat_progress,
};

/// What the answers say at once, and what the draws add a moment later.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Where the answers point.
    pub lean: Lean,
    /// How many seat questions stand how.
    pub progress: SeatProgress,
    /// The score for each role of the catalogue, in its order.
    pub roles: Vec<(RoleId, Score)>,
    /// What the 2,000 draws say; `None` until they have run on these answers.
    pub outlook: Option<Outlook>,
}

impl Reading {
    /// Reads the answers without the draws: fast enough to be painted with the answer itself.
    #[must_use]
    pub fn at_once(answers: &Answers) -> Self {
        Self {
            lean: lean(seat_axis(), answers),
            progress: seat_progress(seat_axis(), answers),
            roles: role_targets()
                .iter()
                .map(|(role, target)| (*role, score(*target, answers)))
                .collect(),
            outlook: None,
        }
    }

    /// Reads the answers with the draws: some milliseconds.
    #[must_use]
    pub fn in_full(answers: &Answers) -> Self {
        Self {
            outlook: Some(draw(answers)),
            ..Self::at_once(answers)
        }
    }
}

/// Runs the draws on these answers. Ranges come in the order of the catalogue's roles.
#[must_use]
pub fn draw(answers: &Answers) -> Outlook {
    let targets: Vec<Target<'_>> = role_targets().iter().map(|(_, target)| *target).collect();
    outlook(candidate(), seat_axis(), &targets, answers)
}
