//! Who leads the types: one of them, a combination, or nobody yet.

use std::cmp::Reverse;

use crate::exact::Ratio;
use crate::types::TypeId;

/// A type that comes first in this share of the draws (percent) leads alone; a combination reaches it together.
pub const CLEAR_LEAD: i64 = 80;

/// A combination names at most this many types. Product judgement: four types say little about anybody.
pub const MOST_NAMED: usize = 3;

/// Who leads, by the shares of first places alone. Types not ranked yet take part; what may be said of it is
/// [`leading_types`](crate::leading_types).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    /// This type comes first in at least 80 of 100 draws.
    One(TypeId),
    /// These two or three together come first in at least 80 of 100 draws, fewer of them do not. The one most often
    /// first stands first.
    Several(Vec<TypeId>),
    /// It would take more than three.
    Open,
}

impl Lead {
    /// The types named, the one most often first in front.
    #[must_use]
    pub fn named(&self) -> &[TypeId] {
        match self {
            Self::One(kind) => std::slice::from_ref(kind),
            Self::Several(kinds) => kinds,
            Self::Open => &[],
        }
    }

    /// The fewest types with the largest shares that together reach 80 %. Types of equal share are named together or not
    /// at all.
    pub(crate) fn of(shares: impl IntoIterator<Item = (TypeId, Ratio)>) -> Self {
        let mut falling: Vec<_> = shares.into_iter().collect();
        falling.sort_by_key(|(kind, share)| (Reverse(*share), *kind));
        let mut named = Vec::new();
        let mut together = Ratio::ZERO;
        let mut last = None;
        for (kind, share) in falling {
            if together >= Ratio::whole(CLEAR_LEAD) && last != Some(share) {
                break;
            }
            named.push(kind);
            together = together + share;
            last = Some(share);
        }
        match named.as_slice() {
            [] => Self::Open,
            _ if together < Ratio::whole(CLEAR_LEAD) || named.len() > MOST_NAMED => Self::Open,
            [only] => Self::One(*only),
            _ => Self::Several(named),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lead(shares: &[i64]) -> Lead {
        Lead::of(
            TypeId::ALL
                .into_iter()
                .zip(shares.iter().map(|it| Ratio::whole(*it))),
        )
    }

    #[test]
    fn names_the_fewest_that_reach_80() {
        let [startup, scale_up, enterprise, product_led, ..] = TypeId::ALL;
        assert_eq!(lead(&[80, 20]), Lead::One(startup));
        assert_eq!(lead(&[21, 79]), Lead::Several(vec![scale_up, startup]));
        assert_eq!(
            lead(&[25, 10, 35, 30]),
            Lead::Several(vec![enterprise, product_led, startup])
        );
        assert_eq!(
            lead(&[25, 20, 30, 25]),
            Lead::Several(vec![enterprise, startup, product_led])
        );
        assert_eq!(lead(&[25, 25, 25, 25]), Lead::Open);
        assert_eq!(lead(&[0, 0]), Lead::Open);
        assert_eq!(lead(&[]), Lead::Open);
    }

    #[test]
    fn equals_are_named_together() {
        let [startup, scale_up, enterprise, ..] = TypeId::ALL;
        assert_eq!(
            lead(&[60, 20, 20]),
            Lead::Several(vec![startup, scale_up, enterprise])
        );
        assert_eq!(
            lead(&[40, 40, 10, 10]),
            Lead::Several(vec![startup, scale_up])
        );
        // The third would have to be chosen among equals.
        assert_eq!(lead(&[50, 20, 15, 15]), Lead::Open);
    }
}
