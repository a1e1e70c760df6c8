//! Random worlds of every awkward shape: no pairs, a missing side, zero and huge weights.

use rolefit_core::{
    Block, Family, Item, ItemIndex, Level, Pair, PairIndex, Requirement, RoleId, TypeId, Weighted,
};

use super::random::Random;
use super::world::{Role, World, block_id, item_id, pair_id};

/// A random world of up to 40 items and 20 pairs with up to three targets.
pub fn random_world(random: &mut Random) -> World {
    // Few types have several items of their own each, many have one at most.
    let types = random.of(&[1, 2, 3, 8]);
    let of_types = random.shuffled(&Family::ALL[3..])[..types].to_vec();
    let items: Vec<_> = (0..random.below(41))
        .map(|place| Item {
            id: item_id(2 * place + random.below(2)),
            family: if random.chance(50) {
                random.of(&Family::ALL[..3])
            } else {
                random.of(&of_types)
            },
        })
        .collect();
    let pairs: Vec<_> = (0..random.below(21))
        .map(|place| Pair {
            id: pair_id(2 * place + random.below(2)),
        })
        .collect();
    // Mostly the axis follows the families; now and then it does not, and a side may be missing.
    let strange = random.chance(10);
    let mut sides = [Vec::new(), Vec::new()];
    let scale = random.of(&[1, 10, 100, 65_535]);
    for (place, item) in items.iter().enumerate() {
        let side = match item.family {
            _ if strange => random.below(3),
            Family::Cto => 0,
            Family::VpEngineering => 1,
            Family::General | Family::Type(_) => 2,
        };
        if let Some(side) = sides.get_mut(side) {
            side.push(Weighted {
                question: ItemIndex(place as u16),
                weight: weight(random, scale),
            });
        }
    }
    if random.chance(3) {
        sides[random.below(2)].clear();
    }
    let [mut cto, mut vpe] = sides;
    let mut preferring: Vec<_> = some_of(random, pairs.len(), 90)
        .into_iter()
        .map(|place| Weighted {
            question: PairIndex(place),
            weight: weight(random, scale),
        })
        .collect();
    random.shuffle(&mut cto);
    random.shuffle(&mut vpe);
    random.shuffle(&mut preferring);
    let targets = (0..random.below(4))
        .map(|_| target(random, items.len(), scale))
        .collect();
    let blocks = (0..random.below(8))
        .map(|place| Block {
            id: block_id(2 * place + random.below(2)),
            pieces: random.shuffled(&TypeId::ALL)[..4].try_into().unwrap(),
        })
        .collect();
    let count = random.of(&[0, 1, 2, 5, 8]);
    let types = random.shuffled(&TypeId::ALL)[..count]
        .iter()
        .map(|kind| (*kind, type_target(random, &items, *kind, scale)))
        .collect();
    let count = random.of(&[0, 1, 4, 4]);
    let on_axis: Vec<_> = cto.iter().chain(&vpe).map(|it| it.question).collect();
    let roles = random.shuffled(&RoleId::ALL)[..count]
        .iter()
        .map(|id| role(random, *id, (items.len(), scale), &on_axis))
        .collect();
    let contrasts = (0..random.below(3))
        .map(|_| {
            let mut all: Vec<_> = (0..items.len() as u16).map(ItemIndex).collect();
            random.shuffle(&mut all);
            let (one, other) = all.split_at(all.len().min(random.below(5)));
            [
                one.to_vec(),
                other[..other.len().min(random.below(5))].to_vec(),
            ]
        })
        .collect();
    World {
        version: random.of(&["0.1.0", "0.2.0", "1.0.0-rc.1"]),
        items,
        pairs,
        blocks,
        preferring,
        cto,
        vpe,
        roles,
        types,
        targets,
        contrasts,
    }
}

fn part(random: &mut Random, place: u16, scale: usize) -> Requirement {
    Requirement {
        item: ItemIndex(place),
        weight: weight(random, scale),
        level: Level::ALL[1 + random.below(4)],
    }
}

/// Any items in any order.
fn target(random: &mut Random, items: usize, scale: usize) -> Vec<Requirement> {
    let share = random.below(101);
    let mut target: Vec<_> = some_of(random, items, share)
        .into_iter()
        .map(|place| part(random, place, scale))
        .collect();
    random.shuffle(&mut target);
    target
}

/// Most of the type's own items and some others.
fn type_target(
    random: &mut Random,
    items: &[Item<'_>],
    kind: TypeId,
    scale: usize,
) -> Vec<Requirement> {
    let mut target = Vec::new();
    for (place, item) in items.iter().enumerate() {
        let own = item.family == Family::Type(kind);
        if random.chance(if own { 90 } else { 20 }) {
            target.push(part(random, place as u16, scale));
        }
    }
    random.shuffle(&mut target);
    target
}

/// A role; CIO and Head of Engineering have items of their own, none of them on the axis. Not all of these need be in
/// the target.
fn role(
    random: &mut Random,
    id: RoleId,
    (items, scale): (usize, usize),
    on_axis: &[ItemIndex],
) -> Role {
    let other = matches!(id, RoleId::Cio | RoleId::HeadOfEngineering);
    let share = if other { random.of(&[10, 30, 60]) } else { 0 };
    let own = some_of(random, items, share).into_iter().map(ItemIndex);
    Role {
        id,
        target: target(random, items, scale),
        own: own.filter(|item| !on_axis.contains(item)).collect(),
    }
}

fn some_of(random: &mut Random, count: usize, percent: usize) -> Vec<u16> {
    (0..count as u16)
        .filter(|_| random.chance(percent))
        .collect()
}

fn weight(random: &mut Random, scale: usize) -> u16 {
    if random.chance(8) {
        0
    } else {
        1 + random.below(scale) as u16
    }
}
