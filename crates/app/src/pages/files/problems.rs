//! What is wrong with a file, in the page's own words: which kind of problem, and where.

use rolefit_catalogue::ui;
use rolefit_formats::{Code, Problem};
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::picked::Unread;

/// A file that was refused.
#[derive(Clone, Debug, PartialEq)]
pub enum Refused {
    /// It was not read.
    Unread(Unread),
    /// It was read and is not what it should be.
    Problems(Vec<Problem>),
}

/// The refusal: what did not happen, and why.
pub fn refusal(lead: &'static str, refused: &Refused) -> Html {
    let lines = match refused {
        Refused::Unread(Unread::TooLarge) => vec![ui::problem_too_large().to_owned()],
        Refused::Unread(Unread::Unreadable) => vec![ui::problem_unreadable().to_owned()],
        Refused::Problems(problems) => lines(problems),
    };
    html! {
        <div class="alarm outcome" role="alert">
            <p><strong>{ lead }</strong></p>
            <ul class="problems">{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
        </div>
    }
}

/// Each kind of problem once, at its first place.
fn lines(problems: &[Problem]) -> Vec<String> {
    let mut found: Vec<(&'static str, &Problem, usize)> = Vec::new();
    for problem in problems {
        let words = words(problem.code);
        match found.iter_mut().find(|(known, ..)| *known == words) {
            Some((.., more)) => *more = more.saturating_add(1),
            None => found.push((words, problem, 0)),
        }
    }
    let line = |(words, problem, more): (&'static str, &Problem, usize)| {
        let line = match (problem.place.line, problem.place.column) {
            (Some(line), Some(column)) => ui::problem_at(line, column, words),
            _ => words.to_owned(),
        };
        match more {
            0 => line,
            more => ui::problem_again(&line, count(more)),
        }
    };
    found.into_iter().map(line).collect()
}

/// What kind of problem it is, in a sentence.
pub(in crate::pages) fn words(code: Code) -> &'static str {
    match code {
        Code::EmptyInput => ui::problem_empty(),
        Code::TooLarge
        | Code::UnpackedTooLarge
        | Code::TooManyPeople
        | Code::LinkTooLong
        | Code::LinkTooLarge => ui::problem_too_large(),
        Code::NotUtf8 | Code::LinkCharacters | Code::LinkDamaged => ui::problem_not_text(),
        Code::CutShort
        | Code::Syntax
        | Code::TrailingText
        | Code::BadNumber
        | Code::BadEscape
        | Code::LoneSurrogate
        | Code::ControlCharacter => ui::problem_not_json(),
        Code::DuplicateKey | Code::RepeatedRater | Code::RepeatedRating => ui::problem_twice(),
        Code::TooDeep
        | Code::TooManyEntries
        | Code::TooManyPages
        | Code::TooManyValues
        | Code::TooManyColumns
        | Code::TooManyRaters => ui::problem_too_complex(),
        Code::MissingFormat
        | Code::UnsupportedFormat
        | Code::UnsupportedLink
        | Code::UnsupportedFile
        | Code::BadMapping => ui::problem_format(),
        Code::BadGate => ui::problem_bad_answer(),
        Code::UnknownField => ui::problem_unknown_field(),
        Code::UnknownQuestion | Code::QuestionsLeftOut => ui::problem_unknown_question(),
        Code::BadLevel
        | Code::BadPosition
        | Code::SamePiece
        | Code::PieceNotOffered
        | Code::BadFact
        | Code::UnknownOption
        | Code::RepeatedOption
        | Code::BadImportance
        | Code::BadDate => ui::problem_bad_answer(),
        Code::UnknownSide | Code::WrongSide => ui::problem_side(),
        Code::LabelTooLong | Code::LabelCharacters | Code::UnnamedRater => ui::problem_label(),
        Code::BadText => ui::problem_words(),
        Code::NothingRests => ui::problem_quote(),
        Code::BadFigure | Code::BadHash | Code::UnknownValue => ui::problem_figure(),
        Code::TooManyProblems => ui::problem_more(),
        Code::WrongType
        | Code::MissingField
        // those of documents, which this page does not read
        | Code::Encrypted
        | Code::DamagedFile
        | Code::NoText
        | Code::HiddenText
        | Code::SteeringCharacters
        | Code::TooFewSeatAnswers
        | Code::TooManyDeclined
        | Code::OneSideWithoutAnswers
        | Code::RoleNotRanked
        | Code::RoleCannotBeRanked
        | Code::TypeNotRanked
        | Code::TypeCannotBeRanked
        | Code::AreaNotRanked
        | Code::UnknownPerson
        | Code::SharedName
        | Code::AreaCannotBeRanked => ui::problem_structure(),
    }
}
