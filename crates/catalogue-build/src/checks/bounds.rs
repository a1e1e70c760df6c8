//! How much each bank must hold, where the two differ.

use crate::catalogue::BankId;

/// The fewest of each that a bank must hold.
pub(super) struct Fewest {
    /// Items in all, and competencies they belong to: fewer leave parts of the work unasked.
    pub(super) items: usize,
    pub(super) competencies: usize,
    /// Items on each side of the seat.
    pub(super) side_items: usize,
    /// Pairs of the seat.
    pub(super) pairs: usize,
    /// Items that define a type.
    pub(super) defining: usize,
    /// Items of its own for a role without a side: as many as define a type.
    pub(super) own: usize,
}

/// The figures of the measurement model were simulated with 16 pairs and ten items on each side.
const CANDIDATE: Fewest = Fewest {
    items: 80,
    competencies: 26,
    side_items: 10,
    pairs: 16,
    defining: 5,
    own: 5,
};

/// A company is asked less: whoever answers for it has fifteen minutes, and tells of one need rather than of a career.
/// Its sides are as broad as a candidate's, so that a lean is as sure.
const COMPANY: Fewest = Fewest {
    items: 44,
    competencies: 20,
    side_items: 10,
    pairs: 10,
    defining: 4,
    own: 4,
};

impl Fewest {
    /// Those of a bank.
    pub(super) const fn of(bank: BankId) -> Self {
        match bank {
            BankId::Candidate => CANDIDATE,
            BankId::Company => COMPANY,
        }
    }
}
