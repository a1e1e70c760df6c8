//! A world to be tested in: a bank, the axis laid through it, and everything a profile is read against.

use rolefit_core::{
    Answers, Axis, Bank, Block, Contrast, Family, GroupKind, GroupTarget, Item, ItemIndex, Level,
    Model, Outlook, Pair, PairIndex, Requirement, RoleId, RoleTarget, Target, TypeId, TypeTarget,
    Weighted,
};
use std::sync::OnceLock;

/// A bank's questions with an axis and targets, owned.
#[derive(Clone, Debug)]
pub struct World {
    pub version: &'static str,
    pub items: Vec<Item<'static>>,
    pub pairs: Vec<Pair<'static>>,
    pub blocks: Vec<Block<'static>>,
    pub preferring: Vec<Weighted<PairIndex>>,
    pub cto: Vec<Weighted<ItemIndex>>,
    pub vpe: Vec<Weighted<ItemIndex>>,
    pub roles: Vec<Role>,
    pub types: Vec<(TypeId, Vec<Requirement>)>,
    /// What each area asks for; their kinds take turns.
    pub targets: Vec<Vec<Requirement>>,
    /// Traditional and modern items.
    pub contrasts: Vec<[Vec<ItemIndex>; 2]>,
}

/// A role, owned.
#[derive(Clone, Debug)]
pub struct Role {
    pub id: RoleId,
    pub target: Vec<Requirement>,
    pub own: Vec<ItemIndex>,
}

impl Role {
    fn borrowed(&self) -> RoleTarget<'_> {
        RoleTarget {
            role: self.id,
            target: Target {
                requirements: &self.target,
            },
            own: &self.own,
        }
    }
}

/// A world's targets in the form the core takes them in.
pub struct Parts<'a> {
    world: &'a World,
    roles: Vec<RoleTarget<'a>>,
    types: Vec<TypeTarget<'a>>,
    groups: Vec<GroupTarget<'a>>,
    contrasts: Vec<Contrast<'a>>,
}

impl Parts<'_> {
    pub fn model(&self) -> Model<'_> {
        Model {
            bank: self.world.bank(),
            axis: self.world.axis(),
            roles: &self.roles,
            types: &self.types,
            groups: &self.groups,
            contrasts: &self.contrasts,
        }
    }
}

impl World {
    pub fn bank(&self) -> Bank<'_> {
        Bank::new(self.version, &self.items, &self.pairs, &self.blocks).unwrap()
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

    pub fn parts(&self) -> Parts<'_> {
        Parts {
            world: self,
            roles: self.roles.iter().map(Role::borrowed).collect(),
            types: self
                .types
                .iter()
                .map(|(id, requirements)| TypeTarget {
                    id: *id,
                    target: Target { requirements },
                })
                .collect(),
            groups: self
                .targets
                .iter()
                .enumerate()
                .map(|(place, requirements)| GroupTarget {
                    kind: GroupKind::ALL[place % 4],
                    id: item_id(place),
                    target: Target { requirements },
                })
                .collect(),
            contrasts: self
                .contrasts
                .iter()
                .enumerate()
                .map(|(place, [traditional, modern])| Contrast {
                    id: item_id(place),
                    traditional,
                    modern,
                })
                .collect(),
        }
    }

    /// What the draws say of these answers.
    pub fn outlook(&self, answers: &Answers) -> Outlook {
        rolefit_core::outlook(&self.parts().model(), answers)
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
            blocks: Vec::new(),
            roles: [(RoleId::Cto, &cto), (RoleId::VpEngineering, &vpe)]
                .map(|(id, side)| Role {
                    id,
                    target: target(side),
                    own: Vec::new(),
                })
                .to_vec(),
            types: Vec::new(),
            targets: vec![target(&cto), target(&vpe)],
            contrasts: Vec::new(),
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

/// The id of the block at `place`; ids sort like places.
pub fn block_id(place: usize) -> &'static str {
    static IDS: OnceLock<Vec<String>> = OnceLock::new();
    &IDS.get_or_init(|| (0..100).map(|at| format!("block_{at:02}")).collect())[place]
}
