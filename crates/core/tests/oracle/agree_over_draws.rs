//! Verdicts, shares, states and ranges of core and oracle.

use std::collections::BTreeSet;

use rolefit_core::{Answers, Range, RoleId, State, Verdict};

use crate::draws;
use crate::fraction::same;
use crate::support::ideal::ideal;
use crate::support::{Random, World, random_answers, random_world};

#[test]
fn agrees_on_300_profiles() {
    two_threads(3, 300);
}

#[test]
#[ignore = "verify"]
fn agrees_on_10_000_profiles() {
    two_threads(4, 10_000);
}

/// Half of the profiles answer random worlds, half the even axis of 36 questions.
fn two_threads(seed: u64, profiles: u64) {
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for at in 0..profiles / 2 {
                let mut random = Random::new(seed << 32 | at);
                let world = random_world(&mut random);
                let answers = random_answers(&mut random, &world);
                agrees(&world, &answers, &format!("world {at} of seed {seed}"));
            }
        });
        scope.spawn(|| {
            let world = World::even();
            for at in 0..profiles / 2 {
                let mut random = Random::new(seed << 48 | at);
                let answers = random_answers(&mut random, &world);
                agrees(
                    &world,
                    &answers,
                    &format!("even axis, profile {at} of seed {seed}"),
                );
            }
        });
    });
}

#[test]
fn agrees_on_a_whole_catalogue() {
    let world = ideal();
    for at in 0..6 {
        let mut random = Random::new(at);
        let answers = random_answers(&mut random, &world);
        agrees(&world, &answers, &format!("whole catalogue, profile {at}"));
    }
}

/// Were one of these never met, the agreement on 10,000 profiles would not test it: these are the first of them.
#[test]
fn the_profiles_meet_every_verdict_state_and_lead() {
    let (mut verdicts, mut leads) = (BTreeSet::new(), BTreeSet::new());
    for at in 0..1_200 {
        let mut random = Random::new(4 << 32 | at);
        let world = random_world(&mut random);
        let seen = world.outlook(&random_answers(&mut random, &world));
        verdicts.insert((seen.seat.verdict, seen.seat.other_role, seen.seat.state));
        leads.insert(seen.lead.named().len());
    }
    for verdict in [Verdict::Cto, Verdict::VpEngineering, Verdict::Either] {
        for state in [State::Open, State::LikelySettled, State::Settled] {
            assert!(
                verdicts.contains(&(verdict, None, state)),
                "{verdict:?} {state:?}"
            );
        }
    }
    for role in [RoleId::Cio, RoleId::HeadOfEngineering] {
        assert!(verdicts.iter().any(|it| it.1 == Some(role)), "{role:?}");
    }
    let cio = |state| verdicts.contains(&(Verdict::OtherRole, Some(RoleId::Cio), state));
    assert!(cio(State::Open) && cio(State::Settled));
    assert_eq!(leads, BTreeSet::from([0, 1, 2, 3]));
}

pub fn agrees(world: &World, answers: &Answers, place: &str) {
    let parts = world.parts();
    let core = rolefit_core::outlook(&parts.model(), answers);
    let ours = draws::outlook(&parts.model(), answers);
    let seat = core.seat;
    assert_eq!(
        (
            seat.verdict,
            seat.other_role,
            seat.state,
            seat.says_and_does_differ,
            seat.record_shows
        ),
        (
            ours.seat.verdict,
            ours.seat.other_role,
            ours.seat.state,
            ours.seat.differ,
            ours.seat.record_shows
        ),
        "{place}"
    );
    assert!(
        same(seat.share, &ours.seat.share),
        "share {:?}, not {}, {place}",
        seat.share,
        ours.seat.share
    );
    ranges_agree(seat.range, ours.seat.range.as_ref(), place);
    let of_types: Vec<_> = core.types.iter().map(|it| it.range).collect();
    for (core, ours) in [
        (core.roles, ours.roles),
        (of_types, ours.types),
        (core.groups, ours.groups),
    ] {
        assert_eq!(core.len(), ours.len(), "{place}");
        for (core, ours) in core.iter().zip(&ours) {
            ranges_agree(*core, ours.as_ref(), place);
        }
    }
    for (core, share) in core.types.iter().zip(&ours.shares) {
        let core = core.first_rank_share;
        assert!(
            same(core, share),
            "first places {core:?}, not {share}, {place}"
        );
    }
    assert_eq!(core.lead, ours.lead, "{place}");
}

fn ranges_agree(core: Option<Range>, ours: Option<&draws::Range>, place: &str) {
    let (Some(core), Some([low, high, least, most])) = (core, ours) else {
        assert_eq!(core.is_some(), ours.is_some(), "{place}");
        return;
    };
    assert!(same(core.low, low), "low, {place}");
    assert!(same(core.high, high), "high, {place}");
    assert!(same(core.least, least), "least, {place}");
    assert!(same(core.most, most), "most, {place}");
}
