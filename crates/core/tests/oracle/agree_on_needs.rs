//! Needs, areas and matches of core and oracle.

use num_rational::BigRational;
use rolefit_core::matching::{Limit, Supplied, Want, demands_met, likely, needs_met};
use rolefit_core::{Answers, Level, Ratio, Reading, areas};

use crate::fraction::{same, same_if_any, whole};
use crate::support::{Needs, Random, World, random_answers, random_needs, random_world};
use crate::{matching, need, score};

#[test]
fn agrees_on_3_000_needs_and_people() {
    at_once(5, 3_000);
}

#[test]
#[ignore = "verify"]
fn agrees_on_100_000_needs_and_people() {
    at_once(6, 100_000);
}

#[test]
fn agrees_on_60_ranges_between_people() {
    over_draws(7, 60);
}

#[test]
#[ignore = "verify"]
fn agrees_on_3_000_ranges_between_people() {
    over_draws(8, 3_000);
}

fn cases(seed: u64, count: u64, check: impl Fn(&World, &Needs, &Answers, &mut Random, &str)) {
    for at in 0..count {
        let mut random = Random::new(seed << 32 | at);
        let world = random_world(&mut random);
        let needs = random_needs(&mut random, &world);
        let answers = random_answers(&mut random, &world);
        let place = format!("world {at} of seed {seed}");
        check(&world, &needs, &answers, &mut random, &place);
    }
}

fn at_once(seed: u64, count: u64) {
    cases(seed, count, |world, needs, answers, random, place| {
        needs_agree(world, needs, place);
        demands_agree(needs, answers, place);
        let wants: Vec<Want<'_>> = (0..random.below(6)).map(|_| want(random)).collect();
        let ours = matching::needs_met(&wants);
        assert!(
            same_if_any(needs_met(&wants).value, ours.as_ref()),
            "NS, {place}"
        );
    });
}

fn needs_agree(world: &World, needs: &Needs, place: &str) {
    let core = needs.need();
    let ours = need::demands(needs, world.items.len() as u16);
    assert_eq!(core.demands.len(), ours.len(), "{place}");
    for (core, ours) in core.demands.iter().zip(&ours) {
        let requirement = core.requirement;
        assert_eq!(
            (
                requirement.item,
                i64::from(requirement.weight),
                requirement.level.get()
            ),
            (ours.item, ours.weight, ours.level),
            "{place}"
        );
        let parts: Vec<_> = core
            .parts
            .iter()
            .map(|part| (part.need, i64::from(part.weight)))
            .collect();
        assert_eq!(parts, ours.parts, "{place}");
    }
    let areas: Vec<_> = areas(&core, |item| needs.competency(item))
        .into_iter()
        .map(|area| (area.id, i64::from(area.points), area.items))
        .collect();
    assert_eq!(areas, need::areas(needs, &ours), "{place}");
}

fn demands_agree(needs: &Needs, answers: &Answers, place: &str) {
    let need = needs.need();
    let core = demands_met(need.target(), answers);
    let ours = score::score(need.target(), answers);
    let between = score::between_people(need.target(), answers);
    assert!(same_if_any(core.value, between.as_ref()), "DA, {place}");
    assert!(same(core.coverage, &ours.coverage), "coverage, {place}");
    let bound = |core: Ratio, level: usize, widest: i64| {
        let ours = matching::completed_at(need.target(), answers, Level::ALL[level]);
        assert!(same(core, &ours.unwrap_or(whole(widest))), "bound, {place}");
    };
    bound(core.lower, 0, 0);
    bound(core.upper, 4, 100);
}

fn over_draws(seed: u64, count: u64) {
    cases(seed, count, |world, needs, answers, _, place| {
        let need = needs.need();
        let core = likely(world.bank(), need.target(), answers)
            .map(|it| it.range)
            .map(|range| [range.low, range.high, range.least, range.most]);
        let ours: Option<[BigRational; 4]> = matching::range(world.bank(), need.target(), answers);
        assert_eq!(core.is_some(), ours.is_some(), "{place}");
        for (core, ours) in core.into_iter().flatten().zip(ours.iter().flatten()) {
            assert!(same(core, ours), "range, {place}");
        }
    });
}

fn want(random: &mut Random) -> Want<'static> {
    let options = 2 + random.below(4) as u8;
    let place = |random: &mut Random| random.below(usize::from(options)) as u8;
    let supply = Supplied {
        fact: "offered",
        place: place(random),
        limit: random.chance(30).then(|| Limit {
            most: place(random),
            facts: &["roadmap"],
        }),
    };
    Want {
        id: "want",
        importance: random.below(4) as u8,
        wanted: place(random),
        options,
        reading: random.of(&[Reading::AtLeast, Reading::Near]),
        supply: random.chance(80).then_some(supply),
    }
}
