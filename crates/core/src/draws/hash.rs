//! Random numbers: each is a hash of catalogue version, draw, question id and purpose, never the next of a stream.
//!
//! So no number depends on how many were taken before: adding a question or a person moves no other range, and the
//! same profile gives the same ranges everywhere.

/// What a random number is for. Two purposes never share a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Filling an open item.
    FillItem,
    /// Filling an open pair.
    FillPair,
    /// The first ball drawn from the whole bank into a family's urn.
    FirstBall,
    /// The second such ball.
    SecondBall,
    /// The ball the pairs' urn starts from.
    PairBall,
    /// The noise of an answered item.
    ItemNoise,
    /// The noise of an answered pair.
    PairNoise,
    /// Which of an item's raters is believed, where they do not agree.
    Rater,
    /// The factor of an item's weight in the order of types.
    WeightFactor,
}

impl Purpose {
    const fn as_str(self) -> &'static str {
        match self {
            Self::FillItem => "fill item",
            Self::FillPair => "fill pair",
            Self::FirstBall => "first ball",
            Self::SecondBall => "second ball",
            Self::PairBall => "pair ball",
            Self::ItemNoise => "item noise",
            Self::PairNoise => "pair noise",
            Self::Rater => "rater",
            Self::WeightFactor => "weight factor",
        }
    }
}

/// The random numbers of one question and purpose, one for each draw.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Numbers {
    key: u64,
}

/// 2⁶⁴ divided by the golden ratio: SplitMix64's step (Steele, Lea and Flood 2014).
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

impl Numbers {
    /// The key is the mixed FNV-1a hash (64 bit) of `version`, `purpose` and `id`, with a zero byte after each. Draw
    /// `d`, counted from zero, takes output `d` of SplitMix64 seeded with the key.
    pub fn new(version: &str, purpose: Purpose, id: &str) -> Self {
        let bytes = [version, purpose.as_str(), id]
            .into_iter()
            .flat_map(|part| part.bytes().chain([0]));
        let hash = bytes.fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
        });
        Self { key: mix(hash) }
    }

    /// `⌊u · n⌋` for this draw's `u` in 0 ≤ u < 1, a multiple of 2⁻⁶⁴: a number below `n`, zero when `n` is.
    pub fn below(self, draw: u32, n: u32) -> u32 {
        let bits = mix(self
            .key
            .wrapping_add(STEP.wrapping_mul(u64::from(draw) + 1)));
        // The high half of a 64 by 32 bit product, in two steps that fit in 64 bits.
        let (high, low) = (bits >> 32, bits & 0xFFFF_FFFF);
        let product = high * u64::from(n) + ((low * u64::from(n)) >> 32);
        (product >> 32) as u32
    }
}

/// SplitMix64's output function.
const fn mix(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spreads_evenly() {
        let numbers = Numbers::new("1", Purpose::FillItem, "hiring");
        let mut counts = [0_u32; 5];
        for draw in 0..10_000 {
            counts[numbers.below(draw, 5) as usize] += 1;
        }
        // 2,000 each; five standard deviations are 200
        assert!(
            counts.iter().all(|count| (1_800..2_200).contains(count)),
            "{counts:?}"
        );
    }

    #[test]
    fn depends_on_every_part() {
        let series = |version, purpose, id| -> Vec<u32> {
            let numbers = Numbers::new(version, purpose, id);
            (0..8).map(|draw| numbers.below(draw, u32::MAX)).collect()
        };
        let base = series("1", Purpose::FillItem, "a");
        assert_eq!(base, series("1", Purpose::FillItem, "a"));
        assert_ne!(base, series("2", Purpose::FillItem, "a"));
        assert_ne!(base, series("1", Purpose::ItemNoise, "a"));
        assert_ne!(base, series("1", Purpose::FillItem, "b"));
    }

    #[test]
    fn is_below_its_bound() {
        let numbers = Numbers::new("1", Purpose::PairNoise, "x");
        for n in [0, 1, 2, u32::MAX] {
            assert!((0..100).all(|draw| numbers.below(draw, n) < n.max(1)));
        }
    }
}
