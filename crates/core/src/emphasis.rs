//! Emphasis: traditional or modern ways of doing the job, contrast by contrast.

use crate::answers::Answers;
use crate::bank::ItemIndex;
use crate::exact::Ratio;
use crate::model::{Contrast, Model};

/// Which way the answers show. The limit of half a level is product judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Emphasis {
    /// The traditional items stand at least half a level above the modern ones.
    Traditional,
    /// The modern items stand at least half a level above the traditional ones.
    Modern,
    /// The two are less than half a level apart.
    Both,
    /// Nothing is answered on one of the sides.
    Unknown,
}

impl Emphasis {
    /// Every reading.
    pub const ALL: [Self; 4] = [Self::Traditional, Self::Modern, Self::Both, Self::Unknown];

    /// The stable id, as used on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Traditional => "traditional",
            Self::Modern => "modern",
            Self::Both => "both",
            Self::Unknown => "unknown",
        }
    }
}

/// How the answers stand in one contrast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContrastStanding<'a> {
    /// The contrast's id.
    pub id: &'a str,
    /// The mean level of the traditional items answered, 0..=4, each counted alike.
    pub traditional: Option<Ratio>,
    /// The mean level of the modern items answered.
    pub modern: Option<Ratio>,
    /// What the two say.
    pub reading: Emphasis,
}

/// How the answers stand in every contrast of the model, in its order.
#[must_use]
pub fn emphasis<'a>(model: &Model<'a>, answers: &Answers) -> Vec<ContrastStanding<'a>> {
    model
        .contrasts
        .iter()
        .map(|contrast| standing(contrast, answers))
        .collect()
}

fn standing<'a>(contrast: &Contrast<'a>, answers: &Answers) -> ContrastStanding<'a> {
    let traditional = mean(contrast.traditional, answers);
    let modern = mean(contrast.modern, answers);
    let reading = match (traditional, modern) {
        (Some(traditional), Some(modern)) => {
            let twice = (modern - traditional).times(2);
            if twice >= Ratio::whole(1) {
                Emphasis::Modern
            } else if twice <= Ratio::whole(-1) {
                Emphasis::Traditional
            } else {
                Emphasis::Both
            }
        }
        _ => Emphasis::Unknown,
    };
    ContrastStanding {
        id: contrast.id,
        traditional,
        modern,
        reading,
    }
}

fn mean(items: &[ItemIndex], answers: &Answers) -> Option<Ratio> {
    let levels: Vec<_> = items
        .iter()
        .filter_map(|item| answers.item(*item).given())
        .collect();
    let sum: i128 = levels.iter().map(|level| i128::from(level.get())).sum();
    Ratio::new(sum, levels.len() as i128)
}
