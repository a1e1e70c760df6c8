//! An idealised catalogue: 111 items, 16 pairs and six blocks; four roles, eight types and 33 areas, with weights as the
//! design asks for.

use rolefit_core::{
    Block, Family, Item, ItemIndex, Level, Pair, Requirement, RoleId, TypeId, Weighted,
};

use super::world::{Role, World, block_id, item_id, pair_id};

/// Where each family's items stand.
const CTO: std::ops::Range<u16> = 0..10;
const VPE: std::ops::Range<u16> = 10..20;
const TYPES: u16 = 20;
const CIO: std::ops::Range<u16> = 60..65;
const HEAD: std::ops::Range<u16> = 65..70;
const GENERAL: std::ops::Range<u16> = 70..111;

/// The couples that meet in three blocks each: every block is a union of two of them.
const COUPLES: [[TypeId; 2]; 4] = [
    [TypeId::Startup, TypeId::ProductLed],
    [TypeId::ScaleUp, TypeId::Platform],
    [TypeId::Enterprise, TypeId::Transformation],
    [TypeId::Fractional, TypeId::AiFocused],
];

/// The catalogue as a world.
pub fn ideal() -> World {
    let items = (0..GENERAL.end).map(|place| Item {
        id: item_id(usize::from(place)),
        family: family(place),
    });
    World {
        version: "0.2.0",
        items: items.collect(),
        pairs: (0..16).map(|place| Pair { id: pair_id(place) }).collect(),
        blocks: blocks(),
        preferring: weighted(0..16, 3, rolefit_core::PairIndex),
        cto: weighted(CTO, 5, ItemIndex),
        vpe: weighted(VPE, 5, ItemIndex),
        roles: roles(),
        types: (0..8)
            .map(|at| (TypeId::ALL[at], type_target(at as u16)))
            .collect(),
        targets: (0..33).map(area).collect(),
        contrasts: (0..8)
            .map(|at| [vec![general(at), general(at + 8)], vec![general(at + 16)]])
            .collect(),
    }
}

/// The competency of each item: one for each type's five, four for each side, one for each other role, eight others.
pub fn competencies() -> Vec<usize> {
    let of = |place: u16| match family(place) {
        Family::Type(kind) => kind as usize,
        Family::Cto => 8 + usize::from(place % 4),
        Family::VpEngineering => 12 + usize::from(place % 4),
        Family::General if CIO.contains(&place) => 16,
        Family::General if HEAD.contains(&place) => 17,
        Family::General => 18 + usize::from(place % 8),
    };
    (0..GENERAL.end).map(of).collect()
}

fn family(place: u16) -> Family {
    match place {
        place if CTO.contains(&place) => Family::Cto,
        place if VPE.contains(&place) => Family::VpEngineering,
        place if (TYPES..CIO.start).contains(&place) => {
            Family::Type(TypeId::ALL[usize::from((place - TYPES) / 5)])
        }
        _ => Family::General,
    }
}

fn weighted<I>(
    places: std::ops::Range<u16>,
    weight: u16,
    index: impl Fn(u16) -> I,
) -> Vec<Weighted<I>> {
    places
        .map(|place| Weighted {
            question: index(place),
            weight,
        })
        .collect()
}

fn blocks() -> Vec<Block<'static>> {
    let couples = (0..4).flat_map(|one| (one + 1..4).map(move |other| (one, other)));
    couples
        .enumerate()
        .map(|(place, (one, other))| {
            let ([a, b], [c, d]) = (COUPLES[one], COUPLES[other]);
            Block {
                id: block_id(place),
                pieces: [a, b, c, d],
            }
        })
        .collect()
}

/// A general item; places wrap round.
fn general(at: u16) -> ItemIndex {
    ItemIndex(GENERAL.start + at % GENERAL.len() as u16)
}

fn part(item: ItemIndex, weight: u16, level: usize) -> Requirement {
    Requirement {
        item,
        weight,
        level: Level::ALL[level],
    }
}

/// Five defining items at level 4 with 67 % of the weight, one of them the heaviest, and eight shared ones.
fn type_target(kind: u16) -> Vec<Requirement> {
    let own = (0..5).map(|at| {
        let weight = if at == 0 { 50 } else { 40 };
        part(ItemIndex(TYPES + 5 * kind + at), weight, 4)
    });
    let shared = (0..5).map(|at| part(general(3 * kind + 8 * at), 13, 3));
    let sides = [kind, kind + 2, 10 + kind].map(|place| part(ItemIndex(place), 13, 3));
    own.chain(shared).chain(sides).collect()
}

fn roles() -> Vec<Role> {
    let role = |id, own: std::ops::Range<u16>, is_seat: bool, kind: u16| Role {
        id,
        target: own
            .clone()
            .map(|place| part(ItemIndex(place), 5, 4))
            .chain((0..6).map(|at| part(general(7 * at + kind), 4, 3)))
            .collect(),
        own: if is_seat {
            Vec::new()
        } else {
            own.map(ItemIndex).collect()
        },
    };
    vec![
        role(RoleId::Cto, CTO, true, 0),
        role(RoleId::Cio, CIO, false, 1),
        role(RoleId::VpEngineering, VPE, true, 2),
        role(RoleId::HeadOfEngineering, HEAD, false, 3),
    ]
}

/// Five items from all over the bank.
fn area(at: u16) -> Vec<Requirement> {
    (0..5)
        .map(|nth| part(ItemIndex((at * 3 + nth * 23) % GENERAL.end), 3 + nth % 2, 3))
        .collect()
}
