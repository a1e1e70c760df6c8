//! Needs and supplies: how much of what somebody wants the offer meets, and which side binds.

use crate::exact::Ratio;
use crate::need::Reading;

/// One want, and what the offer supplies of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Want<'a> {
    /// The want's stable id.
    pub id: &'a str,
    /// How much it matters, 1..=3. A want of importance 0 does not count.
    pub importance: u8,
    /// The place of the option wanted, from 0.
    pub wanted: u8,
    /// How many options the want has.
    pub options: u8,
    /// How supply and want compare.
    pub reading: Reading,
    /// What the offer supplies; `None` where its fact was not answered.
    pub supply: Option<Supplied<'a>>,
}

/// What an offer supplies of a want.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Supplied<'a> {
    /// The fact that says so.
    pub fact: &'a str,
    /// The place of the option that the offer comes to, from 0.
    pub place: u8,
    /// A limit from elsewhere in the offer, where there is one.
    pub limit: Option<Limit<'a>>,
}

/// What other facts make of a supply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit<'a> {
    /// The place of the most that the offer can come to, from 0.
    pub most: u8,
    /// The facts that say so.
    pub facts: &'a [&'a str],
}

/// How much of one want is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WantMet<'a> {
    /// The want's id.
    pub id: &'a str,
    /// How much it matters.
    pub importance: u8,
    /// How much of it is met, 0..=1; `None` where nothing is known of the supply.
    pub met: Option<Ratio>,
    /// What it takes from [`NeedsMet::value`], in points: `100 · importance · (1 − met) / Σ importance`.
    pub costs: Ratio,
    /// The fact that supplies it; `None` where it was not answered.
    pub fact: Option<&'a str>,
    /// The facts that limit the supply below what that fact says; empty where nothing does.
    pub limited_by: &'a [&'a str],
}

/// How much of what somebody wants an offer meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedsMet<'a> {
    /// `100 · Σ importance · met / Σ importance` over the wants whose supply is known; `None` where there is none.
    pub value: Option<Ratio>,
    /// The share of importance whose supply is known, 0..=1; zero where nothing is wanted.
    pub coverage: Ratio,
    /// Every want, in the order given. 100 less what they cost is the value.
    pub parts: Vec<WantMet<'a>>,
}

impl<'a> Want<'a> {
    /// How much of it is met, 0..=1. A want of place 0 that asks for at least that much is always met.
    #[must_use]
    pub fn met(&self) -> Option<Ratio> {
        let supply = self.supply?.effective();
        let (supply, wanted) = (i128::from(supply), i128::from(self.wanted));
        let part = match self.reading {
            Reading::AtLeast => Ratio::new(supply.min(wanted), wanted),
            Reading::Near => {
                let steps = i128::from(self.options).max(2) - 1;
                Ratio::new((steps - (supply - wanted).abs()).max(0), steps)
            }
        };
        Some(part.unwrap_or(Ratio::whole(1)))
    }

    fn limited_by(&self) -> &'a [&'a str] {
        let limiting = self
            .supply
            .and_then(|it| it.limit.filter(|limit| limit.most < it.place));
        limiting.map_or(&[], |limit| limit.facts)
    }
}

impl Supplied<'_> {
    /// What the offer comes to once its own limit is counted.
    #[must_use]
    pub fn effective(&self) -> u8 {
        self.limit
            .map_or(self.place, |limit| self.place.min(limit.most))
    }
}

/// How much of these wants the offer meets. A want whose supply is unknown leaves the sum, like an unanswered item.
#[must_use]
pub fn needs_met<'a>(wants: &[Want<'a>]) -> NeedsMet<'a> {
    let importance = |known: bool| -> i128 {
        wants
            .iter()
            .filter(|want| !known || want.supply.is_some())
            .map(|want| i128::from(want.importance))
            .sum()
    };
    let (all, known) = (importance(false), importance(true));
    let parts: Vec<WantMet<'a>> = wants
        .iter()
        .map(|want| {
            let met = want.met();
            let costs = met.and_then(|met| {
                let missing = Ratio::whole(1) - met;
                Ratio::new(
                    100 * i128::from(want.importance) * missing.numerator(),
                    known * missing.denominator(),
                )
            });
            WantMet {
                id: want.id,
                importance: want.importance,
                met,
                costs: costs.unwrap_or(Ratio::ZERO),
                fact: want.supply.map(|supply| supply.fact),
                limited_by: want.limited_by(),
            }
        })
        .collect();
    NeedsMet {
        value: (known > 0)
            .then(|| Ratio::whole(100) - parts.iter().map(|part| part.costs).sum::<Ratio>()),
        coverage: Ratio::new(known, all).unwrap_or(Ratio::ZERO),
        parts,
    }
}

/// Which side limits a match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binding<'a> {
    /// The person's work meets less of the need than the offer of their wants.
    Demands,
    /// The offer meets less, and this want costs most; the first among equals.
    Supplies(WantMet<'a>),
    /// Both meet the same, in whole points.
    Even,
}

/// Which side limits the match: the lower of the two figures in whole points, rounded half up. Nobody decides by less
/// than a point, and two figures that read the same limit alike. `None` where one of them is missing.
#[must_use]
pub fn binding<'a>(demands: Option<Ratio>, needs: &NeedsMet<'a>) -> Option<Binding<'a>> {
    let (demands, supplies) = (demands?.round_scaled(1), needs.value?.round_scaled(1));
    Some(match demands.cmp(&supplies) {
        std::cmp::Ordering::Less => Binding::Demands,
        std::cmp::Ordering::Equal => Binding::Even,
        std::cmp::Ordering::Greater => {
            let most = needs.parts.iter().rev().max_by_key(|part| part.costs)?;
            Binding::Supplies(*most)
        }
    })
}
