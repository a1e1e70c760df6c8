//! A world to be tested in: a bank, the axis laid through it, and targets.

use rolefit_core::{
    Axis, Bank, Family, Item, ItemIndex, Level, Pair, PairIndex, Requirement, Target, Weighted,
};
use std::sync::OnceLock;

/// A bank's questions with an axis and targets, owned.
#[derive(Clone, Debug)]
pub struct World {
    pub version: &'static str,
    pub items: Vec<Item<'static>>,
    pub pairs: Vec<Pair<'static>>,
    pub preferring: Vec<Weighted<PairIndex>>,
    pub cto: Vec<Weighted<ItemIndex>>,
    pub vpe: Vec<Weighted<ItemIndex>>,
    pub targets: Vec<Vec<Requirement>>,
}

impl World {
    pub fn bank(&self) -> Bank<'_> {
        Bank::new(self.version, &self.items, &self.pairs, &[]).unwrap()
    }

    pub fn axis(&self) -> Axis<'_> {
        Axis {
            pairs: &self.preferring,
            cto: &self.cto,
            vpe: &self.vpe,
        }
    }

    pub fn targets(&self) -> Vec<Target<'_>> {
        self.targets
            .iter()
            .map(|requirements| Target { requirements })
            .collect()
    }

    /// The 36-question axis of the design: 16 pairs and 10 + 10 items of equal weight, each side's items also a target
    /// at level 4.
    pub fn even() -> Self {
        let items: Vec<_> = (0..20)
            .map(|place| Item {
                id: item_id(place),
                family: if place % 2 == 0 {
                    Family::Cto
                } else {
                    Family::VpEngineering
                },
            })
            .collect();
        let side = |remainder: u16| -> Vec<_> {
            (0..20)
                .filter(|place| place % 2 == remainder)
                .map(|place| Weighted {
                    question: ItemIndex(place),
                    weight: 5,
                })
                .collect()
        };
        let (cto, vpe) = (side(0), side(1));
        let target = |side: &[Weighted<ItemIndex>]| -> Vec<_> {
            side.iter()
                .map(|item| Requirement {
                    item: item.question,
                    weight: item.weight,
                    level: Level::new(4).unwrap(),
                })
                .collect()
        };
        Self {
            version: "0.1.0",
            items,
            pairs: (0..16).map(|place| Pair { id: pair_id(place) }).collect(),
            preferring: (0..16)
                .map(|place| Weighted {
                    question: PairIndex(place),
                    weight: 3,
                })
                .collect(),
            targets: vec![target(&cto), target(&vpe)],
            cto,
            vpe,
        }
    }
}

/// The id of the item at `place`; ids sort like places.
pub fn item_id(place: usize) -> &'static str {
    static IDS: OnceLock<Vec<String>> = OnceLock::new();
    &IDS.get_or_init(|| (0..1_000).map(|at| format!("item_{at:03}")).collect())[place]
}

/// The id of the pair at `place`; ids sort like places.
pub fn pair_id(place: usize) -> &'static str {
    static IDS: OnceLock<Vec<String>> = OnceLock::new();
    &IDS.get_or_init(|| (0..1_000).map(|at| format!("pair_{at:03}")).collect())[place]
}
