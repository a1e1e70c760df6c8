//! How soon the seat is known when the questions come in the engine's own order.

use rolefit_catalogue::company;
use rolefit_core::{
    Answer, Answers, Question, State, Verdict, next_seat_question, outlook, seat_progress,
};

use crate::expected::companies;
use crate::read::company_of;

/// The most questions at the median (issue 4: at most fifteen to the diagnosis).
const MOST: usize = 15;

/// Where a walk ended.
struct Walk {
    /// Seat questions asked, those declined included, when the verdict was likely settled; `None` where it never was.
    asked: Option<usize>,
    /// The verdict then.
    verdict: Verdict,
}

#[test]
fn the_seat_is_likely_settled_after_few_questions() {
    let mut asked = Vec::new();
    for company in companies() {
        let answers = company_of(&company.bytes).answers;
        let walk = walk(&answers);
        println!(
            "{:>4} {:<15} {}",
            walk.asked.map_or_else(|| "—".to_owned(), |n| n.to_string()),
            walk.verdict.as_str(),
            company.name
        );
        asked.push(walk.asked.unwrap_or(usize::MAX));
    }
    asked.sort_unstable();
    let middle = asked.len() / 2;
    // the lower median is no better than the upper one where the number is even
    let median = asked[middle];
    println!("median {median} of {} companies", asked.len());
    assert!(median <= MOST, "{asked:?}");
}

/// Asks the seat's questions in the engine's order. What the company leaves open is put off, and never comes.
fn walk(given: &Answers) -> Walk {
    let (model, axis) = (company::model(), company::seat_axis());
    let mut answers = Answers::open(&model.bank);
    let mut later: Vec<Question> = Vec::new();
    let mut asked = 0;
    let mut verdict = Verdict::Insufficient;
    while let Some(question) = next_seat_question(model.bank, axis, &answers, &later) {
        if later.contains(&question) {
            break;
        }
        let stands = match question {
            Question::Item(item) => {
                answers.set_item(item, given.item(item));
                given.item(item) != Answer::Open
            }
            Question::Pair(pair) => {
                answers.set_pair(pair, given.pair(pair));
                given.pair(pair) != Answer::Open
            }
            Question::Block(block) => panic!("{block:?} is no question of the seat"),
        };
        if !stands {
            later.push(question);
            continue;
        }
        asked += 1;
        let progress = seat_progress(axis, &answers);
        if progress.answered < 10 {
            continue;
        }
        let seat = outlook(&model, &answers).seat;
        verdict = seat.verdict;
        if seat.state != State::Open {
            return Walk {
                asked: Some(asked),
                verdict,
            };
        }
    }
    Walk {
        asked: None,
        verdict,
    }
}
