//! A document on its way from what was pasted to what was read in it, step by step, so that no step holds up the page.

use std::rc::Rc;

use rolefit_reading::{Doubt, Kind, Reading, Warning};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::kept;
use super::left_out::LeftOut;
use super::pause::pause;
use crate::browser::focus;
use crate::lazy::{self, NotLoaded};
use crate::pages::linting::OnAd;
use crate::side::Side;

/// A document with what was read in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// The text that every place in the reading counts bytes of.
    pub text: AttrValue,
    /// What was left out of it before it was read.
    pub left_out: Vec<LeftOut>,
    /// What was read.
    pub reading: Reading,
    /// What the linter has against it; only of an ad.
    pub against: Vec<OnAd>,
}

/// Why a document was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing in it.
    Empty,
    /// It is longer than what is read at once.
    TooLong,
    /// The file is larger than any document of words.
    TooLarge,
    /// It has more pages than any document that is read.
    TooManyPages,
    /// It takes more time or memory to open than any document of words.
    TooMuch,
    /// The browser could not read the file.
    Unreadable,
    /// It opens only with a password.
    Encrypted,
    /// It holds no text, as a scan does.
    NoText,
    /// It is broken.
    Damaged,
    /// It is of a kind that is not read.
    Unsupported,
    /// What takes its text out did not arrive.
    NotLoaded,
}

/// How far a document has come.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// There is none.
    None,
    /// It is being read.
    Reading,
    /// It was not read.
    Refused(Refusal),
    /// What reads it did not arrive.
    Missing(AttrValue),
    /// It was read.
    Read(Rc<Taken>),
}

/// The document of a side.
#[derive(Clone, PartialEq)]
pub struct Document {
    /// How far it has come.
    pub stage: Stage,
    /// Reads another one.
    pub take: Callback<Result<Came, Refusal>>,
    /// Puts it away.
    pub forget: Callback<MouseEvent>,
}

/// A text to read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Came {
    /// The text.
    pub text: String,
    /// What was left out of it already.
    pub left_out: Vec<LeftOut>,
    /// Nothing more is to be left out: it was kept after that.
    pub is_clean: bool,
    /// Its file held what a reader of it would not have seen.
    pub hidden: bool,
}

impl Came {
    /// A text as it was pasted.
    pub fn pasted(text: String) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }
}

/// What was read of a document. Once it is there it takes the field's place, and what `selector` names the focus.
#[hook]
pub fn use_read(document: &Document, selector: &'static str) -> Option<Rc<Taken>> {
    let read = match &document.stage {
        Stage::Read(taken) => Some(Rc::clone(taken)),
        _ => None,
    };
    let first = use_mut_ref(|| true);
    use_effect_with(read.clone(), move |read| {
        if !first.replace(false) && read.is_some() {
            focus(selector);
        }
    });
    read
}

/// The document under way of a side.
#[hook]
pub fn use_document(side: Side) -> Document {
    let stage = use_state_eq(|| kept::read(side).map_or(Stage::None, Stage::Read));
    // Which reading is the latest: one that was overtaken says nothing.
    let latest = use_mut_ref(|| 0_u32);
    let begin = {
        let stage = stage.setter();
        use_callback(side, move |came: Result<Came, Refusal>, side| {
            let side = *side;
            let this = {
                let mut latest = latest.borrow_mut();
                *latest = latest.wrapping_add(1);
                *latest
            };
            let came = match came.and_then(fit) {
                Ok(came) => came,
                Err(refusal) => return stage.set(Stage::Refused(refusal)),
            };
            stage.set(Stage::Reading);
            let (stage, latest) = (stage.clone(), Rc::clone(&latest));
            spawn_local(async move {
                let text = AttrValue::from(came.text.clone());
                let read = read(side, came).await;
                if *latest.borrow() != this {
                    return;
                }
                stage.set(match read {
                    Ok(taken) => {
                        kept::keep(side, &taken);
                        Stage::Read(taken)
                    }
                    Err(NotLoaded) => Stage::Missing(text),
                });
            });
        })
    };
    {
        let (begin, none) = (begin.clone(), *stage == Stage::None);
        use_effect_with(side, move |side| {
            if let Some((text, left_out)) = kept::text(*side).filter(|_| none) {
                begin.emit(Ok(Came {
                    text,
                    left_out,
                    is_clean: true,
                    hidden: false,
                }));
            }
        });
    }
    let forget = {
        let stage = stage.setter();
        Callback::from(move |_: MouseEvent| {
            kept::forget(side);
            stage.set(Stage::None);
        })
    };
    Document {
        stage: (*stage).clone(),
        take: begin,
        forget,
    }
}

/// The text as it is read, if it can be.
fn fit(came: Came) -> Result<Came, Refusal> {
    if came.text.trim().is_empty() {
        Err(Refusal::Empty)
    } else if came.text.len() > kept::LONGEST {
        Err(Refusal::TooLong)
    } else {
        Ok(came)
    }
}

/// Reads a text, with a pause between the steps.
async fn read(side: Side, came: Came) -> Result<Rc<Taken>, NotLoaded> {
    pause().await;
    let reads = lazy::lexicon().await?;
    pause().await;
    let Came {
        mut text,
        mut left_out,
        is_clean,
        hidden,
    } = came;
    let kind = match side {
        Side::Company => Kind::Posting,
        Side::Candidate => Kind::Person,
    };
    if kind == Kind::Person && !is_clean {
        let (without, found) = (reads.without)(&text);
        text = without;
        left_out.extend(found);
    }
    pause().await;
    let mut step = (reads.begin)(kind, &text);
    let mut reading = loop {
        match step() {
            Some(reading) => break reading,
            None => pause().await,
        }
    };
    if hidden {
        reading.warnings.push(Warning {
            doubt: Doubt::Hidden,
            span: None,
        });
    }
    let against = if side == Side::Company {
        pause().await;
        let linting = lazy::findings().await?;
        pause().await;
        (linting.ad)(title(&text), &text, reading.seat)
    } else {
        Vec::new()
    };
    pause().await;
    Ok(Rc::new(Taken {
        text: text.into(),
        left_out,
        reading,
        against,
    }))
}

/// The most words of a title.
const TITLE_WORDS: usize = 12;

/// The title an ad stands under: its first line, where that is no sentence.
fn title(text: &str) -> &str {
    let first = text.lines().map(str::trim).find(|line| !line.is_empty());
    let is_title = |line: &&str| {
        line.split_whitespace().count() <= TITLE_WORDS && !line.ends_with(['.', '!', '?'])
    };
    first
        .map(|line| line.trim_start_matches(['#', '*', ' ']))
        .filter(is_title)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_line_that_is_no_sentence_is_the_title() {
        assert_eq!(
            title("\n# Chief Technology Officer\nWe ..."),
            "Chief Technology Officer"
        );
        assert_eq!(title("We are looking for somebody.\nMore"), "");
        assert_eq!(title(""), "");
    }

    #[test]
    fn what_is_empty_or_too_long_is_not_read() {
        let came = |text: &str| Came::pasted(text.to_owned());
        assert_eq!(fit(came(" \n")), Err(Refusal::Empty));
        let long = "a".repeat(kept::LONGEST + 1);
        assert_eq!(fit(came(&long)), Err(Refusal::TooLong));
        assert_eq!(fit(came("a")), Ok(came("a")));
    }
}
