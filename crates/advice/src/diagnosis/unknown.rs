//! What is unknown: the open questions that could still change the verdict, and the facts nobody answered.

use rolefit_catalogue::company;
use rolefit_core::{
    Answer, Answers, Circumstances, CompanyVerdict, Question, RoleId, State, TypeId, TypeStanding,
    Verdict, next_seat_question, own_progress,
};

use super::picture::Picture;
use crate::company::Facts;

/// What a diagnosis does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// Open questions that could still change the verdict, in the order they would be asked: those of the seat, then
    /// another role's own. Empty once the verdict is settled.
    pub questions: Vec<Question>,
    /// Types that cannot be ranked yet, with the fewest further answers that would rank them; `None` where declined
    /// questions leave too little.
    pub types: Vec<(TypeId, Option<usize>)>,
    /// Facts nobody answered on which something of the diagnosis rests.
    pub facts: Vec<MissingFact>,
}

/// A fact nobody answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissingFact {
    /// Its id.
    pub id: &'static str,
    /// What rests on it.
    pub decides: Decides,
}

/// What an unanswered fact leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decides {
    /// Whether title and work agree.
    Title,
    /// Whether one person is needed for both seats.
    Both,
    /// Which rules of the company's stage and size apply.
    Stage,
    /// Whether a part-time leader is enough.
    PartTime,
    /// What will be needed in 18 months.
    Later,
    /// Whether the person hired may decide what they answer for.
    Mandate,
}

impl Decides {
    /// The stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Both => "both",
            Self::Stage => "stage",
            Self::PartTime => "part_time",
            Self::Later => "later",
            Self::Mandate => "mandate",
        }
    }
}

/// The facts something rests on, the most telling first.
const FACTS: [(&str, Decides); 9] = [
    ("title_intended", Decides::Title),
    ("stage", Decides::Stage),
    ("engineers", Decides::Stage),
    ("hours_needed", Decides::PartTime),
    ("growth_step", Decides::Later),
    ("decision_roadmap", Decides::Mandate),
    ("decision_architecture", Decides::Mandate),
    ("decision_hiring", Decides::Mandate),
    ("decision_budget", Decides::Mandate),
];

/// The facts that [`BothRule`](rolefit_core::BothRule) reads.
const OF_BOTH: [&str; 3] = ["stage", "engineers", "at_the_table"];

/// What is unknown. `both` is what the facts say of the verdict `both` today.
#[must_use]
pub fn unknown(
    answers: &Answers,
    facts: &Facts,
    both: &Circumstances<'_>,
    picture: &Picture,
) -> Unknown {
    let unranked = |it: &&TypeStanding| !it.ranked;
    Unknown {
        questions: if picture.seat.state == State::Settled {
            Vec::new()
        } else {
            open_questions(answers)
        },
        types: picture
            .types
            .iter()
            .filter(unranked)
            .map(|it| (it.id, it.until_ranked))
            .collect(),
        facts: missing(facts, both, picture),
    }
}

fn open_questions(answers: &Answers) -> Vec<Question> {
    let model = company::model();
    let mut found = Vec::new();
    while let Some(question) = next_seat_question(model.bank, model.axis, answers, &found) {
        // What was put off comes back once nothing else is open.
        if found.contains(&question) {
            break;
        }
        found.push(question);
    }
    for role in [RoleId::Cio, RoleId::HeadOfEngineering] {
        let Some(target) = model.role(role) else {
            continue;
        };
        let own = own_progress(target, answers);
        if 2 * (own.answered + own.open) < own.of {
            continue;
        }
        let open = target.own.iter().copied();
        found.extend(
            open.filter(|item| answers.item(*item) == Answer::Open)
                .map(Question::Item),
        );
    }
    found
}

fn missing(facts: &Facts, both: &Circumstances<'_>, picture: &Picture) -> Vec<MissingFact> {
    let may_be_both = picture.verdict == CompanyVerdict::Seat(Verdict::Either)
        && company::both_rules()
            .iter()
            .any(|rule| rule.holds(both).is_none());
    let of_both = OF_BOTH
        .into_iter()
        .filter(|_| may_be_both)
        .map(|id| (id, Decides::Both));
    let mut found: Vec<MissingFact> = Vec::new();
    for (id, decides) in of_both.chain(FACTS) {
        if !facts.answered(id) && !found.iter().any(|it| it.id == id) {
            found.push(MissingFact { id, decides });
        }
    }
    found
}
