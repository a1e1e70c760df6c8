//! Verdicts, shares, states and ranges of core and oracle.

use rolefit_core::{Answers, Range};

use crate::draws;
use crate::fraction::same;
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

pub fn agrees(world: &World, answers: &Answers, place: &str) {
    let targets = world.targets();
    let core = world.outlook(answers);
    let ours = draws::outlook(world.bank(), world.axis(), &targets, answers);
    let seat = core.seat;
    assert_eq!(
        (
            seat.verdict,
            seat.state,
            seat.says_and_does_differ,
            seat.record_shows
        ),
        (ours.verdict, ours.state, ours.differ, ours.record_shows),
        "{place}"
    );
    assert!(
        same(seat.share, &ours.share),
        "share {:?}, not {}, {place}",
        seat.share,
        ours.share
    );
    ranges_agree(seat.range, ours.range.as_ref(), place);
    assert_eq!(core.groups.len(), ours.targets.len(), "{place}");
    for (core, ours) in core.groups.iter().zip(&ours.targets) {
        ranges_agree(*core, ours.as_ref(), place);
    }
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
