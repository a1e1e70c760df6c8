//! What one profile costs, half answered, on the 36-question axis and on a whole catalogue of 111 items, four roles,
//! eight types and 33 areas: a score, a lean, the 2,000 draws, the next question.
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
use rolefit_core::{Answer, Answers, Choice, Ends, Level, Position, Stage};
use rolefit_core::{about_more, groups, lean, next_question, outlook, score, types};
use support::World;

/// Every second question answered.
fn half_answered(world: &World) -> Answers {
    let bank = world.bank();
    let mut answers = Answers::open(&bank);
    for item in bank.item_indices().filter(|it| it.0 % 4 < 2) {
        let level = Level::ALL[usize::from(item.0) % 5];
        answers.set_item(item, Answer::Given(level));
    }
    for pair in bank.pair_indices().filter(|it| it.0 % 2 == 0) {
        let position = Position::ALL[usize::from(pair.0) % 4];
        answers.set_pair(pair, Answer::Given(position));
    }
    for block in bank.block_indices().filter(|it| it.0 % 2 == 0) {
        let [most, .., least] = bank.block(block).unwrap().pieces;
        answers.set_block(block, Answer::Given(Choice::new(most, least).unwrap()));
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
    let (axis, whole) = (World::even(), support::ideal::ideal());
    let (of_axis, of_whole) = (half_answered(&axis), half_answered(&whole));
    let targets = axis.targets();
    let one_score = || drop(black_box(score(targets[0], black_box(&of_axis))));
    let one_lean = || drop(black_box(lean(axis.axis(), black_box(&of_axis))));
    let seat_draws = || drop(black_box(axis.outlook(black_box(&of_axis))));
    let parts = whole.parts();
    let model = parts.model();
    let standings = || {
        drop(black_box(types(&model, black_box(&of_whole))));
        drop(black_box(groups(&model, black_box(&of_whole))));
    };
    let whole_draws = || drop(black_box(outlook(&model, black_box(&of_whole))));
    let asking = || {
        let ends = Ends {
            seat: true,
            ..Ends::default()
        };
        black_box(next_question(&model, black_box(&of_whole), ends, &[]));
        black_box(about_more(&model, black_box(&of_whole), Stage::Types));
        black_box(about_more(&model, black_box(&of_whole), Stage::Readiness));
    };

    let mut criterion = Criterion::default().configure_from_args();
    criterion.bench_function("score", |bencher| bencher.iter(one_score));
    criterion.bench_function("lean", |bencher| bencher.iter(one_lean));
    criterion.bench_function("outlook of the axis", |bencher| bencher.iter(seat_draws));
    criterion.bench_function("types and areas", |bencher| bencher.iter(standings));
    criterion.bench_function("outlook of a whole catalogue", |bencher| {
        bencher.iter(whole_draws);
    });
    criterion.bench_function("next question and how many more", |bencher| {
        bencher.iter(asking);
    });
    criterion.final_summary();

    let per_score = time(20, 1_000, one_score);
    let in_scores = |rounds, calls, call: &dyn Fn()| {
        time(rounds, calls, call).as_secs_f64() / per_score.as_secs_f64()
    };
    println!(
        "in scores: a lean {:.1}, an outlook of the axis {:.0}, of a whole catalogue {:.0}",
        in_scores(20, 1_000, &one_lean),
        in_scores(100, 1, &seat_draws),
        in_scores(100, 1, &whole_draws)
    );
}
