//! What one profile costs on the 36-question axis, half answered: a score, a lean, the 2,000 draws.
//!
//! Times differ from machine to machine; the ratio printed last, taken within one run, hardly does.
#![allow(missing_docs, reason = "criterion's macros generate the functions")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark fails by panicking"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::Criterion;
use rolefit_core::{Answer, Answers, ItemIndex, Level, PairIndex, Position};
use rolefit_core::{lean, score};
use support::World;

fn half_answered(world: &World) -> Answers {
    let mut answers = Answers::open(&world.bank());
    for place in 0..10 {
        let level = Level::ALL[usize::from(place) % 5];
        answers.set_item(ItemIndex(place), Answer::Given(level));
    }
    for place in 0..8 {
        let position = Position::ALL[usize::from(place) % 4];
        answers.set_pair(PairIndex(place), Answer::Given(position));
    }
    answers
}

/// The time of one call, the best of several rounds.
fn time(rounds: u32, calls: u32, call: impl Fn()) -> Duration {
    let round = || {
        let start = Instant::now();
        (0..calls).for_each(|_| call());
        start.elapsed() / calls
    };
    (0..rounds).map(|_| round()).min().unwrap_or_default()
}

fn main() {
    let world = World::even();
    let targets = world.targets();
    let answers = half_answered(&world);
    let one_score = || drop(black_box(score(targets[0], black_box(&answers))));
    let one_lean = || drop(black_box(lean(world.axis(), black_box(&answers))));
    let one_outlook = || {
        let seen = world.outlook(black_box(&answers));
        drop(black_box(seen));
    };

    let mut criterion = Criterion::default().configure_from_args();
    criterion.bench_function("score", |bencher| bencher.iter(one_score));
    criterion.bench_function("lean", |bencher| bencher.iter(one_lean));
    criterion.bench_function("outlook", |bencher| bencher.iter(one_outlook));
    criterion.final_summary();

    let per_score = time(20, 1_000, one_score);
    let per_lean = time(20, 1_000, one_lean);
    let per_outlook = time(20, 5, one_outlook);
    let ratio = |of: Duration| of.as_secs_f64() / per_score.as_secs_f64();
    println!(
        "in scores: a lean {:.1}, an outlook {:.0}",
        ratio(per_lean),
        ratio(per_outlook)
    );
}
