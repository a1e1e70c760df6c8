//! Scores, leans and thresholds of core and oracle, part by part.

use num_bigint::BigInt;
use rolefit_core::{Answers, Axis, Model, Target, emphasis};

use crate::fraction::{same, same_if_any};
use crate::support::{Random, World, random_answers, random_world};
use crate::{axis, score, types};

#[test]
fn agrees_on_30_000_profiles() {
    two_threads(1, 30_000);
}

#[test]
#[ignore = "verify"]
fn agrees_on_a_million_profiles() {
    two_threads(2, 1_000_000);
}

/// Half of the profiles answer random worlds, half the even axis of 36 questions.
fn two_threads(seed: u64, profiles: u64) {
    std::thread::scope(|scope| {
        scope.spawn(|| in_random_worlds(seed, profiles / 2));
        scope.spawn(|| on_the_even_axis(seed, profiles / 2));
    });
}

fn in_random_worlds(seed: u64, profiles: u64) {
    const PER_WORLD: u64 = 5;
    for at in 0..profiles / PER_WORLD {
        let mut random = Random::new(seed << 32 | at);
        let world = random_world(&mut random);
        for profile in 0..PER_WORLD {
            let answers = random_answers(&mut random, &world);
            agrees(
                &world,
                &answers,
                &format!("world {at} of seed {seed}, profile {profile}"),
            );
        }
    }
}

fn on_the_even_axis(seed: u64, profiles: u64) {
    let world = World::even();
    for at in 0..profiles {
        let mut random = Random::new(seed << 48 | at);
        let answers = random_answers(&mut random, &world);
        agrees(
            &world,
            &answers,
            &format!("even axis, profile {at} of seed {seed}"),
        );
    }
}

fn agrees(world: &World, answers: &Answers, place: &str) {
    for target in world.targets() {
        scores_agree(target, answers, place);
    }
    let parts = world.parts();
    let model = parts.model();
    types_agree(&model, answers, place);
    areas_agree(&model, answers, place);
    let readings: Vec<_> = emphasis(&model, answers)
        .iter()
        .map(|it| it.reading)
        .collect();
    assert_eq!(readings, types::emphasis(&model, answers), "{place}");
    leans_agree(world.axis(), answers, place);
    thresholds_agree(world.axis(), answers, place);
}

fn scores_agree(target: Target<'_>, answers: &Answers, place: &str) {
    let core = rolefit_core::score(target, answers);
    let ours = score::score(target, answers);
    assert!(same_if_any(core.value, ours.value.as_ref()), "S, {place}");
    let between = rolefit_core::score_between_people(target, answers);
    let ours_between = score::between_people(target, answers);
    assert!(
        same_if_any(between, ours_between.as_ref()),
        "S between people, {place}"
    );
    assert!(same(core.lower, &ours.lower), "L, {place}");
    assert!(same(core.upper, &ours.upper), "U, {place}");
    assert!(same(core.coverage, &ours.coverage), "coverage, {place}");
    assert_eq!(
        core.contributions.len(),
        ours.contributions.len(),
        "{place}"
    );
    for (core, ours) in core.contributions.iter().zip(&ours.contributions) {
        assert_eq!(core.item, ours.item, "{place}");
        assert_eq!(i64::from(core.surplus), ours.surplus, "{place}");
        assert!(same(core.attainment, &ours.attainment), "v, {place}");
        assert!(same(core.points, &ours.points), "c, {place}");
    }
}

fn leans_agree(axis: Axis<'_>, answers: &Answers, place: &str) {
    let core = rolefit_core::lean(axis, answers);
    let ours = axis::lean(axis, answers);
    assert!(
        same_if_any(core.preference, ours.preference.as_ref()),
        "P, {place}"
    );
    assert!(same_if_any(core.record, ours.record.as_ref()), "R, {place}");
    assert!(same_if_any(core.value, ours.value.as_ref()), "λ, {place}");
    assert_eq!(core.parts.len(), ours.parts.len(), "{place}");
    for (core, (question, points)) in core.parts.iter().zip(&ours.parts) {
        assert_eq!(core.question, *question, "{place}");
        assert!(same(core.points, points), "part of λ, {place}");
    }
}

fn thresholds_agree(axis: Axis<'_>, answers: &Answers, place: &str) {
    let core = rolefit_core::thresholds(axis, answers);
    let ours = axis::thresholds(axis, answers);
    assert_eq!(BigInt::from(core.lean), ours.lean, "e, {place}");
    assert_eq!(
        BigInt::from(core.preference),
        ours.preference,
        "eP, {place}"
    );
    assert_eq!(BigInt::from(core.record), ours.record, "eR, {place}");
}

fn types_agree(model: &Model<'_>, answers: &Answers, place: &str) {
    let standings = rolefit_core::types(model, answers);
    assert_eq!(standings.len(), model.types.len(), "{place}");
    for (kind, core) in model.types.iter().zip(standings) {
        scores_agree(kind.target, answers, place);
        let ours = types::of_type(model.bank, kind, answers);
        assert!(
            same_if_any(core.block_points, ours.block_points.as_ref()),
            "B, {place}"
        );
        assert!(
            same_if_any(core.order, ours.order.as_ref()),
            "S + B/10, {place}"
        );
        assert_eq!(
            (
                core.defining,
                core.defining_answered,
                core.ranked,
                core.until_ranked
            ),
            (
                ours.defining,
                ours.defining_answered,
                ours.ranked,
                ours.until_ranked
            ),
            "{place}"
        );
    }
}

fn areas_agree(model: &Model<'_>, answers: &Answers, place: &str) {
    for (area, core) in model
        .groups
        .iter()
        .zip(rolefit_core::groups(model, answers))
    {
        let ours = types::of_area(area, answers);
        assert_eq!((core.kind, core.id), (area.kind, area.id), "{place}");
        assert!(same_if_any(core.value, ours.value.as_ref()), "S, {place}");
        assert_eq!(
            (core.ranked, core.until_ranked, core.gap.is_some()),
            (ours.ranked, ours.until_ranked, ours.gap.is_some()),
            "{place}"
        );
        if let Some((core, ours)) = core.gap.zip(ours.gap) {
            assert!(same(core.points, &ours.points), "gap, {place}");
            assert!(same(core.required, &ours.required), "required, {place}");
            assert!(same(core.shown, &ours.shown), "shown, {place}");
            assert_eq!(core.furthest.map(|it| it.item), ours.furthest, "{place}");
        }
    }
}
