//! What may be said of who leads the types: places on the answers given and first places in the draws together.

use crate::draws::lead::{CLEAR_LEAD, Lead, MOST_NAMED};
use crate::draws::outlook::Outlook;
use crate::exact::Ratio;
use crate::types::{Placed, TypeId, TypeStanding, placed};

/// Who leads the types, as far as it can be said. Every sentence, chart and file takes it from [`leading_types`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leading {
    /// No type is ranked.
    Nobody,
    /// Every ranked type shows little of its work ([`TypeStanding::shows_little`]).
    Little,
    /// This one.
    One(TypeId),
    /// These two or three are too close to separate, in the order of their places.
    Tied(Vec<TypeId>),
    /// More than three are too close to separate.
    Crowd,
    /// Types that are not ranked could still come first.
    Ahead {
        /// The ranked types in the first place, one or more.
        first: Vec<TypeId>,
        /// The types not ranked that the draws name; empty where they name none, but any of them could.
        open: Vec<TypeId>,
    },
}

impl Leading {
    /// The types said to lead: one, two or three, in the order of their places; none where nobody is said to.
    #[must_use]
    pub fn named(&self) -> &[TypeId] {
        match self {
            Self::One(kind) => std::slice::from_ref(kind),
            Self::Tied(kinds) => kinds,
            Self::Nobody | Self::Little | Self::Crowd | Self::Ahead { .. } => &[],
        }
    }
}

/// Who leads the types. `standings` and `outlook` are of the same model and answers.
///
/// The draws say whom ([`Outlook::lead`]); ranked types that stand above one of those, or share its place, are no easier
/// to tell apart and are named too.
#[must_use]
pub fn leading_types(standings: &[TypeStanding], outlook: &Outlook) -> Leading {
    if let Some(known) = leading_at_once(standings) {
        return known;
    }
    let places = placed(standings);
    let ranked: Vec<&Placed<'_>> = places.iter().filter(|it| it.place.is_some()).collect();
    let named = outlook.lead.named();
    let place = |kind: &TypeId| ranked.iter().find(|it| it.standing.id == *kind)?.place;
    let open: Vec<TypeId> = named
        .iter()
        .copied()
        .filter(|kind| place(kind).is_none())
        .collect();
    let up_to = |last: Option<usize>| -> Vec<TypeId> {
        let those = ranked.iter().filter(|it| it.place <= last);
        those.map(|it| it.standing.id).collect()
    };
    if !open.is_empty() || (outlook.lead == Lead::Open && waiting_often_first(standings, outlook)) {
        let first = up_to(Some(1));
        return Leading::Ahead { first, open };
    }
    let tied = up_to(named.iter().filter_map(place).max());
    match tied.as_slice() {
        [only] => Leading::One(*only),
        [_, ..] if tied.len() <= MOST_NAMED => Leading::Tied(tied),
        _ => Leading::Crowd,
    }
}

/// What needs no draws: that nobody is ranked, or that all who are show little. `None` where it hangs on the draws.
#[must_use]
pub fn leading_at_once(standings: &[TypeStanding]) -> Option<Leading> {
    let mut ranked = standings.iter().filter(|it| it.ranked).peekable();
    if ranked.peek().is_none() {
        return Some(Leading::Nobody);
    }
    ranked
        .all(TypeStanding::shows_little)
        .then_some(Leading::Little)
}

/// Whether types that are not ranked come first so often that the ranked ones cannot reach a clear lead.
fn waiting_often_first(standings: &[TypeStanding], outlook: &Outlook) -> bool {
    let waits = |kind: TypeId| standings.iter().any(|it| it.id == kind && !it.ranked);
    let waiting = outlook.types.iter().filter(|it| waits(it.id));
    let together: Ratio = waiting.map(|it| it.first_rank_share).sum();
    together > Ratio::whole(100 - CLEAR_LEAD)
}
