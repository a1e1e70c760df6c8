//! One number over everything the core says about 300 profiles, made of integers alone: native and WebAssembly builds
//! must come to the same.
//!
//! The number is the 64-bit FNV-1a hash of all outputs, each written as 16 bytes, lowest first.

use rolefit_core::{
    Answers, Leading, Model, Question, Range, Ratio, Stage, TypeId, about_more, emphasis, groups,
    leading_types, lean, next_in, next_seat_question, outlook, score, score_between_people,
    seat_progress, thresholds, types,
};

use crate::support::ideal::ideal;
use crate::support::{Random, World, random_answers, random_world};

/// The number both builds must come to. `BLESS=1 cargo test -p rolefit-core --test agreement` writes it anew.
pub const COMMITTED: &str = include_str!("digest.txt");

struct Digest(u64);

impl Digest {
    fn write(&mut self, value: i128) {
        for byte in value.to_le_bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
        }
    }

    fn ratio(&mut self, value: Ratio) {
        self.write(value.numerator());
        self.write(value.denominator());
        self.write(i128::from(value.hundredths()));
    }

    fn maybe(&mut self, value: Option<Ratio>) {
        self.write(i128::from(value.is_some()));
        self.ratio(value.unwrap_or(Ratio::ZERO));
    }

    fn range(&mut self, range: Option<Range>) {
        for end in [
            range.map(|it| it.low),
            range.map(|it| it.high),
            range.map(|it| it.least),
            range.map(|it| it.most),
        ] {
            self.maybe(end);
        }
    }

    fn question(&mut self, question: Option<Question>) {
        self.write(match question {
            None => -1,
            Some(Question::Pair(pair)) => i128::from(pair.0),
            Some(Question::Item(item)) => 65_536 + i128::from(item.0),
            Some(Question::Block(block)) => 131_072 + i128::from(block.0),
        });
    }
}

/// The number, in hexadecimal.
pub fn digest() -> String {
    let mut digest = Digest(0xCBF2_9CE4_8422_2325);
    for seed in 0..300 {
        let mut random = Random::new(seed);
        let world = match seed % 4 {
            0 => World::even(),
            2 => ideal(),
            _ => random_world(&mut random),
        };
        let answers = random_answers(&mut random, &world);
        one_profile(&mut digest, &world, &answers);
    }
    format!("{:016x}", digest.0)
}

fn one_profile(digest: &mut Digest, world: &World, answers: &Answers) {
    for target in world.targets() {
        let score = score(target, answers);
        digest.maybe(score.value);
        digest.maybe(score_between_people(target, answers));
        for value in [score.lower, score.upper, score.coverage] {
            digest.ratio(value);
        }
        for part in score.contributions {
            digest.ratio(part.points);
        }
    }
    let lean = lean(world.axis(), answers);
    for value in [lean.preference, lean.record, lean.value] {
        digest.maybe(value);
    }
    for part in lean.parts {
        digest.question(Some(part.question));
        digest.ratio(part.points);
    }
    let limits = thresholds(world.axis(), answers);
    for limit in [limits.lean, limits.preference, limits.record] {
        digest.write(i128::from(limit));
    }
    let progress = seat_progress(world.axis(), answers);
    for count in [progress.answered, progress.declined, progress.open] {
        digest.write(count as i128);
    }
    digest.question(next_seat_question(world.bank(), world.axis(), answers, &[]));

    let parts = world.parts();
    let model = parts.model();
    let seen = outlook(&model, answers);
    for byte in seen
        .seat
        .verdict
        .as_str()
        .bytes()
        .chain(seen.seat.state.as_str().bytes())
    {
        digest.write(i128::from(byte));
    }
    digest.ratio(seen.seat.share);
    digest.write(i128::from(seen.seat.says_and_does_differ));
    digest.write(i128::from(seen.seat.record_shows));
    digest.range(seen.seat.range);
    for range in seen.groups.iter().chain(&seen.roles) {
        digest.range(*range);
    }
    leaders(digest, &leading_types(&types(&model, answers), &seen));
    for kind in &seen.types {
        digest.range(kind.range);
        digest.ratio(kind.first_rank_share);
    }
    for kind in seen.lead.named() {
        digest.write(*kind as i128);
    }
    let role = seen.seat.other_role;
    digest.write(role.map_or(-1, |role| role as i128));
    at_once(digest, &model, answers);
}

/// Who can be said to lead the types.
fn leaders(digest: &mut Digest, leading: &Leading) {
    let (named, open): (&[TypeId], &[TypeId]) = match leading {
        Leading::Ahead { first, open } => (first, open),
        other => (other.named(), &[]),
    };
    for kind in named.iter().chain(open) {
        digest.write(*kind as i128);
    }
    digest.write(match leading {
        Leading::Nobody => 0,
        Leading::Little => 1,
        Leading::One(_) => 2,
        Leading::Tied(_) => 3,
        Leading::Crowd => 4,
        Leading::Ahead { .. } => 5,
    });
}

/// Types, areas, emphasis and the next questions.
fn at_once(digest: &mut Digest, model: &Model<'_>, answers: &Answers) {
    for kind in types(model, answers) {
        digest.maybe(kind.order);
        digest.write(i128::from(kind.ranked));
        digest.write(kind.until_ranked.map_or(-1, |more| more as i128));
    }
    for area in groups(model, answers) {
        digest.maybe(area.value);
        digest.maybe(area.gap.map(|gap| gap.shown));
    }
    for contrast in emphasis(model, answers) {
        digest.write(contrast.reading as i128);
    }
    for stage in Stage::ALL {
        digest.question(next_in(model, answers, stage, &[]));
        digest.write(about_more(model, answers, stage) as i128);
    }
}
