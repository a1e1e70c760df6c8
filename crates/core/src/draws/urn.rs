//! Pólya's urn in whole balls: what is drawn goes back with a copy, so early fills make later ones alike.

/// Balls of `N` kinds, sorted by kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Urn<const N: usize> {
    balls: [u32; N],
}

impl<const N: usize> Urn<N> {
    /// One ball for each time a kind is named. Kinds outside 0..N are no balls.
    pub fn of(kinds: impl IntoIterator<Item = usize>) -> Self {
        let mut urn = Self { balls: [0; N] };
        for kind in kinds {
            urn.add(kind);
        }
        urn
    }

    pub fn add(&mut self, kind: usize) {
        if let Some(count) = self.balls.get_mut(kind) {
            *count += 1;
        }
    }

    pub fn len(&self) -> u32 {
        self.balls.iter().sum()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The kind of the ball at `place`, counted through the sorted balls.
    pub fn kind_at(&self, place: u32) -> usize {
        let mut left = place;
        for (kind, count) in self.balls.iter().enumerate() {
            if left < *count {
                return kind;
            }
            left -= count;
        }
        N.saturating_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_through_sorted_balls() {
        let urn = Urn::<5>::of([4, 1, 1, 9]);
        assert_eq!(urn.len(), 3);
        assert_eq!([0, 1, 2].map(|place| urn.kind_at(place)), [1, 1, 4]);
    }
}
