//! How many more questions a stage is likely to take.

use crate::answers::{Answer, Answers, Level};
use crate::bank::Question;
use crate::model::Model;
use crate::questions::next::next_in;
use crate::questions::stage::Stage;
use crate::seat::seat_progress;

/// A verdict on the seat is likely settled after this many questions in half of all cases.
pub const USUAL_SEAT: usize = 15;

/// What a seat that is still open then is said to take, at least. Product judgement.
const SEAT_GOES_ON: usize = 3;

/// About how many more questions the stage takes from here, zero when it needs none.
///
/// The seat: what is missing to [`USUAL_SEAT`], and never fewer than three while a seat question is open (whether the
/// verdict is likely settled is for [`Ends`](crate::questions::Ends) to say). The other stages are walked to their end with
/// middling answers; a type that leads alone may end the types' stage earlier, other answers later.
#[must_use]
pub fn about_more(model: &Model<'_>, answers: &Answers, stage: Stage) -> usize {
    if stage == Stage::Seat {
        let seat = seat_progress(model.axis, answers);
        let missing = USUAL_SEAT.saturating_sub(seat.answered);
        return missing.max(SEAT_GOES_ON).min(seat.open);
    }
    let mut answers = answers.clone();
    let mut more = 0;
    while let Some(question) = next_in(model, &answers, stage, &[]) {
        match question {
            Question::Item(item) => answers.set_item(item, Answer::Given(Level::ALL[2])),
            // Neither a pair nor a block says what else is asked in these stages.
            Question::Pair(pair) => answers.set_pair(pair, Answer::Declined),
            Question::Block(block) => answers.set_block(block, Answer::Declined),
        }
        more += 1;
    }
    more
}
