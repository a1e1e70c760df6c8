//! What is measured on simulated people.

use rolefit_core::{
    Model, Ratio, RoleId, SeatOutlook, State, Verdict, lean, next_seat_question, outlook, score,
    thresholds as limits,
};

use crate::figure::{Share, holds, quantile};
use crate::people::{Person, Setting, each};
use crate::support::Random;

fn points(value: Ratio) -> f64 {
    value.numerator() as f64 / value.denominator() as f64
}

fn seat(setting: &Setting<'_>, answers: &rolefit_core::Answers) -> SeatOutlook {
    outlook(
        &Model::seat(setting.model.bank, setting.model.axis),
        answers,
    )
    .seat
}

/// What the answers score for a role.
fn role_score(setting: &Setting<'_>, role: RoleId, answers: &rolefit_core::Answers) -> Ratio {
    let target = setting.model.role(role).unwrap().target;
    score(target, answers).value.unwrap()
}

/// e, eP and eR with everything asked, in points.
pub fn thresholds(setting: &Setting<'_>) -> [f64; 3] {
    let nothing = rolefit_core::Answers::open(&setting.model.bank);
    let limits = limits(setting.model.axis, &nothing);
    [limits.lean, limits.preference, limits.record].map(|millionths| millionths as f64 / 1e6)
}

/// How many people with a VP of Engineering's record and a CTO's wishes (or every pair pushed that way) read CTO.
pub fn vp_record_reads_cto(setting: &Setting<'_>, people: u64, pushed: bool) -> Share {
    let reads_cto = each(people, |random| {
        let person = wishful(random, setting, pushed);
        seat(setting, &person.complete(setting)).verdict == Verdict::Cto
    });
    Share::of(&reads_cto)
}

fn wishful(random: &mut Random, setting: &Setting<'_>, pushed: bool) -> Person {
    let person = Person::with(random, setting, -1, 1);
    if pushed { person.pushing() } else { person }
}

/// The same people under the discarded rule: the lean is the mean of P and the difference between the two scores.
pub fn averaged_reads_cto(setting: &Setting<'_>, people: u64, pushed: bool) -> Share {
    let limit = thresholds(setting)[0];
    let reads_cto = each(people, |random| {
        let answers = wishful(random, setting, pushed).complete(setting);
        let preference = points(lean(setting.model.axis, &answers).preference.unwrap());
        let [cto, vpe] = [RoleId::Cto, RoleId::VpEngineering]
            .map(|role| points(role_score(setting, role, &answers)));
        (preference + cto - vpe) / 2.0 > limit
    });
    Share::of(&reads_cto)
}

/// What happens while people answer the seat's questions in order.
pub struct Walks(Vec<Walk>);

struct Walk {
    /// Questions answered when the verdict first was likely settled or settled.
    likely_at: usize,
    /// Questions answered when it was settled.
    settled_at: usize,
    /// The full answers read otherwise than when it first was likely settled.
    contradicted: bool,
    /// It fell back to open after it was likely settled.
    lost: bool,
}

/// Lets people answer one question after another.
pub fn walks(setting: &Setting<'_>, people: u64) -> Walks {
    Walks(each(people, |random| {
        walk(setting, &Person::anyone(random, setting))
    }))
}

fn walk(setting: &Setting<'_>, person: &Person) -> Walk {
    let mut answers = rolefit_core::Answers::open(&setting.model.bank);
    let mut seen = Vec::new();
    while let Some(question) =
        next_seat_question(setting.model.bank, setting.model.axis, &answers, &[])
    {
        person.answer(&mut answers, question);
        let now = seat(setting, &answers);
        seen.push((now.state, now.verdict));
    }
    let first = |state| seen.iter().position(|now| now.0 >= state).unwrap();
    let likely = first(State::LikelySettled);
    Walk {
        likely_at: likely + 1,
        settled_at: first(State::Settled) + 1,
        contradicted: seen[likely].1 != seen[seen.len() - 1].1,
        lost: seen[likely..].iter().any(|now| now.0 == State::Open),
    }
}

impl Walks {
    /// The median number of questions to likely settled.
    pub fn likely_median(&self) -> (f64, usize) {
        self.quantile(|walk| walk.likely_at, 0.5)
    }

    /// Its upper quartile.
    pub fn likely_quartile(&self) -> (f64, usize) {
        self.quantile(|walk| walk.likely_at, 0.75)
    }

    /// The median number of questions to settled.
    pub fn settled_median(&self) -> (f64, usize) {
        self.quantile(|walk| walk.settled_at, 0.5)
    }

    /// How often the full answers read otherwise than when the verdict first was likely settled.
    pub fn contradicted(&self) -> Share {
        self.share(|walk| walk.contradicted)
    }

    /// How often likely settled was lost on the way.
    pub fn lost(&self) -> Share {
        self.share(|walk| walk.lost)
    }

    fn share(&self, holds: impl Fn(&Walk) -> bool) -> Share {
        Share::of(&self.0.iter().map(holds).collect::<Vec<_>>())
    }

    fn quantile(&self, count: impl Fn(&Walk) -> usize, at: f64) -> (f64, usize) {
        quantile(self.0.iter().map(count).collect(), at)
    }
}

/// How often a likely range holds what the full answers then give.
pub struct Held {
    pub lean: Share,
    /// A score on an end of its range counts.
    pub score: Share,
    /// A score on an end of its range counts half: scores of few items take few values, and one in fifteen lies
    /// exactly there.
    pub score_by_half: Share,
}

/// Ranges after a random half of the questions, against the full lean and scores.
pub fn ranges_hold(setting: &Setting<'_>, people: u64) -> Held {
    let seen = each(people, |random| {
        let person = Person::anyone(random, setting);
        let complete = person.complete(setting);
        let half = person.half(random, setting);
        let now = outlook(&setting.model, &half);
        let full = lean(setting.model.axis, &complete).value;
        let seats = [RoleId::Cto, RoleId::VpEngineering];
        let scores: Vec<[bool; 2]> = setting
            .model
            .roles
            .iter()
            .zip(now.roles)
            .filter(|(role, _)| seats.contains(&role.role))
            .map(|(role, range)| holds(range, score(role.target, &complete).value))
            .collect();
        (holds(now.seat.range, full)[0], scores)
    });
    let leans: Vec<_> = seen.iter().map(|it| it.0).collect();
    let scores = || seen.iter().flat_map(|it| &it.1);
    Held {
        lean: Share::of(&leans),
        score: Share::of(&scores().map(|it| it[0]).collect::<Vec<_>>()),
        score_by_half: Share::of(&scores().flatten().copied().collect::<Vec<_>>()),
    }
}
