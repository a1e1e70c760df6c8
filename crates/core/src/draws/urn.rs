//! Pólya's urn in whole balls: what is drawn goes back with a copy, so early fills make later ones alike.

/// Balls of `N` kinds, sorted by kind. What is drawn is not foreseeable, so nothing here branches on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Urn<const N: usize> {
    /// For each kind, the balls of this kind and those before it.
    up_to: [u32; N],
}

impl<const N: usize> Urn<N> {
    /// One ball for each time a kind is named. Kinds outside 0..N are no balls.
    pub fn of(kinds: impl IntoIterator<Item = usize>) -> Self {
        let mut urn = Self { up_to: [0; N] };
        for kind in kinds {
            urn.add(kind);
        }
        urn
    }

    pub fn add(&mut self, kind: usize) {
        for (at, count) in self.up_to.iter_mut().enumerate() {
            *count += u32::from(kind <= at);
        }
    }

    pub fn len(&self) -> u32 {
        self.up_to.last().copied().unwrap_or(0)
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The kind of the ball at `place`, counted through the sorted balls; the last kind beyond them.
    pub fn kind_at(&self, place: u32) -> usize {
        let before = self.up_to.iter().map(|count| usize::from(*count <= place));
        before.take(N.saturating_sub(1)).sum()
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
        assert_eq!(urn.kind_at(3), 4);
    }
}
