//! A block: four pieces of real work, of which one is most and one least like a person's best work.
//!
//! One row a piece, with a native radio for each of the two. A piece cannot be both: the radio that would make it so is
//! switched off, so arrow keys pass over it and never undo the other choice; a press on its label moves the choice here and
//! says what that freed.

use rolefit_catalogue::ui;
use rolefit_core::TypeId;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::choices::{Choice, Phrases};
use crate::question_card::{FIRST, Heading, error_summary, heading};

/// What the card shows and does.
#[derive(Clone, PartialEq, Properties)]
pub struct BlockCardProps {
    /// The pieces of work, each with the type it is of.
    pub pieces: Vec<(TypeId, &'static str)>,
    /// What is said with a block.
    pub phrases: Phrases,
    /// The answer it has now.
    pub chosen: Option<Choice>,
    /// What the main button says.
    pub submit: AttrValue,
    /// Called with the choice when the main button is pressed.
    pub on_choose: Callback<Choice>,
    /// Puts the question off; without it there is no "Later".
    pub on_later: Option<Callback<()>>,
}

/// One of the two things asked about the pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Most,
    Least,
}

impl End {
    const fn other(self) -> Self {
        match self {
            Self::Most => Self::Least,
            Self::Least => Self::Most,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Most => ui::block_most(),
            Self::Least => ui::block_least(),
        }
    }
}

/// What is ticked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Ticked {
    most: Option<TypeId>,
    least: Option<TypeId>,
    declined: bool,
    /// The end that was freed because its piece became the other one.
    freed: Option<End>,
    /// How often the button was pressed before the answer was whole.
    complaints: u32,
}

impl Ticked {
    fn of(chosen: Option<Choice>) -> Self {
        match chosen {
            Some(Choice::Block(choice)) => Self {
                most: Some(choice.most()),
                least: Some(choice.least()),
                ..Self::default()
            },
            Some(Choice::Declined) => Self {
                declined: true,
                ..Self::default()
            },
            _ => Self::default(),
        }
    }

    fn at(&self, end: End) -> Option<TypeId> {
        match end {
            End::Most => self.most,
            End::Least => self.least,
        }
    }

    /// Ticks a piece at one end. At the other end it no longer stands.
    fn tick(mut self, end: End, piece: TypeId) -> Self {
        let freed = self.at(end.other()) == Some(piece);
        let (here, there) = match end {
            End::Most => (&mut self.most, &mut self.least),
            End::Least => (&mut self.least, &mut self.most),
        };
        *here = Some(piece);
        if freed {
            *there = None;
        }
        Self {
            declined: false,
            freed: freed.then_some(end.other()),
            complaints: 0,
            ..self
        }
    }

    /// The answer, once it is whole.
    fn choice(&self) -> Option<Choice> {
        if self.declined {
            return Some(Choice::Declined);
        }
        rolefit_core::Choice::new(self.most?, self.least?).map(Choice::Block)
    }

    /// The end that a complaint leads to.
    fn lacking(&self) -> End {
        if self.most.is_none() {
            End::Most
        } else {
            End::Least
        }
    }
}

/// The card.
#[component]
pub fn BlockCard(props: &BlockCardProps) -> Html {
    // What was ticked here stands, whatever arrives from elsewhere.
    let form = use_state(|| None::<Ticked>);
    let ticked = form.unwrap_or_else(|| Ticked::of(props.chosen));
    let wrong = ticked.complaints > 0;
    let summary = use_node_ref();
    {
        let summary = summary.clone();
        use_effect_with(ticked.complaints, move |complaints| {
            if let Some(summary) = summary.cast::<HtmlElement>().filter(|_| *complaints > 0) {
                let _ = summary.focus();
            }
        });
    }
    let submit = {
        let (on_choose, form) = (props.on_choose.clone(), form.setter());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match ticked.choice() {
                Some(choice) => on_choose.emit(choice),
                None => form.set(Some(Ticked {
                    complaints: ticked.complaints.saturating_add(1),
                    freed: None,
                    ..ticked
                })),
            }
        })
    };
    let change: Callback<Ticked> = {
        let form = form.setter();
        Callback::from(move |next| form.set(Some(next)))
    };
    let phrases = props.phrases;
    let error = match (ticked.most, ticked.least) {
        (None, None) => ui::block_error(),
        (None, _) => phrases.block_error_most,
        _ => phrases.block_error_least,
    };
    let title = if ticked.most.or(ticked.least).is_some() {
        ui::block_error_title()
    } else {
        ui::choose_error_title()
    };
    html! {
        <form class="question block" onsubmit={submit} novalidate=true>
            if wrong { { error_summary(summary, title, error) } }
            <fieldset class={wrong.then_some("wrong")} aria-describedby="question-hint">
                <legend>{ heading(Heading::Page, phrases.block_question) }</legend>
                <p id="question-hint" class="hint">{ phrases.block_hint }</p>
                if wrong {
                    <p class="field-error"><span class="hidden">{ ui::error_prefix() }{ " " }</span>{ error }</p>
                }
                { rows(&props.pieces, ticked, &change) }
                <p class="freed" role="status">{ for ticked.freed.map(freed) }</p>
                <p class="divider" aria-hidden="true">{ ui::or_divider() }</p>
                <label class="choice">
                    <input
                        type="radio"
                        name="answer"
                        value={Choice::Declined.value()}
                        checked={ticked.declined}
                        aria-describedby="question-declined"
                        onchange={change.reform(|_: Event| Ticked { declined: true, ..Ticked::default() })}
                    />
                    <span>{ ui::cannot_say() }</span>
                </label>
                <p id="question-declined" class="hint under">{ ui::cannot_say_hint() }</p>
            </fieldset>
            <div class="actions">
                <button class="main" type="submit">{ props.submit.clone() }</button>
                if let Some(later) = props.on_later.clone() {
                    <button class="plain" type="button" onclick={later.reform(|_: MouseEvent| ())}>{ ui::later() }</button>
                }
            </div>
        </form>
    }
}

fn freed(end: End) -> Html {
    let words = match end {
        End::Most => ui::block_freed_most(),
        End::Least => ui::block_freed_least(),
    };
    html! { { words } }
}

fn rows(pieces: &[(TypeId, &'static str)], ticked: Ticked, change: &Callback<Ticked>) -> Html {
    let mut mark = true;
    let rows = pieces.iter().copied().map(|(piece, text)| {
        let mut radio = |end: End| {
            let first = mark && end == ticked.lacking() && ticked.at(end.other()) != Some(piece);
            mark = mark && !first;
            radio(ticked, change, (end, piece), text, first)
        };
        let (most, least) = (radio(End::Most), radio(End::Least));
        html! {
            <div class="statement piece">
                <p>{ text }</p>
                <div class="two">{ most }{ least }</div>
            </div>
        }
    });
    html! { <div class="groups pieces">{ for rows }</div> }
}

fn radio(
    ticked: Ticked,
    change: &Callback<Ticked>,
    (end, piece): (End, TypeId),
    text: &str,
    first: bool,
) -> Html {
    let taken = ticked.at(end.other()) == Some(piece);
    let tick = move || ticked.tick(end, piece);
    let name = match end {
        End::Most => "most",
        End::Least => "least",
    };
    // A switched-off radio takes no press, but its label does.
    let moves = taken.then(|| change.reform(move |_: MouseEvent| tick()));
    html! {
        <label class={classes!("choice", taken.then_some("taken"))} onclick={moves}>
            <input
                type="radio"
                id={first.then_some(FIRST)}
                {name}
                value={piece.as_str()}
                checked={ticked.at(end) == Some(piece)}
                disabled={taken}
                aria-label={format!("{}: {text}", end.words())}
                onchange={change.reform(move |_: Event| tick())}
            />
            <span>{ end.words() }</span>
        </label>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: TypeId = TypeId::ALL[0];
    const TWO: TypeId = TypeId::ALL[1];

    #[test]
    fn a_piece_stands_at_one_end_only() {
        let most = Ticked::default().tick(End::Most, ONE);
        assert_eq!((most.choice(), most.lacking()), (None, End::Least));
        let moved = most.tick(End::Least, ONE);
        assert_eq!((moved.most, moved.least), (None, Some(ONE)));
        assert_eq!((moved.freed, moved.lacking()), (Some(End::Most), End::Most));
        let whole = moved.tick(End::Most, TWO);
        assert_eq!(whole.freed, None);
        let choice = rolefit_core::Choice::new(TWO, ONE).map(Choice::Block);
        assert_eq!(whole.choice(), choice);
        assert_eq!(Ticked::of(choice).choice(), choice);
    }

    #[test]
    fn a_choice_takes_back_that_one_cannot_say() {
        let declined = Ticked::of(Some(Choice::Declined));
        assert_eq!(declined.choice(), Some(Choice::Declined));
        let ticked = declined.tick(End::Least, TWO);
        assert_eq!((ticked.declined, ticked.choice()), (false, None));
    }
}
