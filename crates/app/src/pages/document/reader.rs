//! What reads documents, behind plain functions, so that nothing but its own module names the lexicon.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use rolefit_reading::{Begun, Kind, Making, Reader, Reading, masked, private};

use super::left_out::LeftOut;

/// How many sentences are read in one go: some milliseconds.
const SENTENCES: usize = 6;

/// A document on its way: each call reads a little more of it, and the last gives what was read.
pub type Steps = Box<dyn FnMut() -> Option<Reading>>;

type Begins = dyn Fn(Kind, &str) -> Option<Steps>;
type Without = dyn Fn(&str) -> (String, Vec<LeftOut>);

/// What reads documents.
#[derive(Clone)]
pub struct Reads {
    /// Makes the reader ready, a little more with each call; says whether it is.
    pub prepare: Rc<dyn Fn() -> bool>,
    /// Begins with a text.
    pub begin: Rc<Begins>,
    /// What is left out of a person's text, and the text without it, every byte in its place.
    pub without: Rc<Without>,
}

thread_local! {
    static READER: OnceCell<Rc<Reader>> = const { OnceCell::new() };
    static MAKING: RefCell<Making> = RefCell::new(Making::default());
}

/// The reader, once it is made.
fn reader() -> Option<Rc<Reader>> {
    READER.with(|made| made.get().cloned())
}

/// Makes a little more of the reader; says whether it is ready, or never will be: a phrase that is none, which the
/// lexicon's tests rule out.
fn prepare() -> bool {
    if reader().is_some() {
        return true;
    }
    match MAKING.with_borrow_mut(Making::go_on) {
        Ok(None) => false,
        Ok(Some(made)) => READER.with(|slot| slot.set(Rc::new(made)).is_ok()),
        Err(_) => true,
    }
}

/// What reads documents, with this catalogue's lexicon.
pub fn reads() -> Reads {
    Reads {
        prepare: Rc::new(prepare),
        begin: Rc::new(|kind, text| {
            let (reader, text) = (reader()?, text.to_owned());
            let mut begun = Some(Begun::new(kind, &text));
            Some(Box::new(move || {
                let end = begun.as_mut()?.go_on(&reader, &text, SENTENCES);
                let read = begun.take_if(|_| end)?;
                Some(reader.conclude(read, &text))
            }))
        }),
        without: Rc::new(|text| {
            let found = private(text);
            let left_out = found.iter().map(|it| LeftOut {
                what: it.what,
                span: Some(it.span),
            });
            (masked(text, &found), left_out.collect())
        }),
    }
}
