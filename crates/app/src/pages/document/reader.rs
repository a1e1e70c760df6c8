//! What reads documents, behind plain functions, so that nothing but its own module names the lexicon.

use std::rc::Rc;

use rolefit_reading::{Begun, Kind, Reader, Reading, masked, private};

use super::left_out::LeftOut;

/// How many sentences are read in one go: some milliseconds.
const SENTENCES: usize = 6;

/// A document on its way: each call reads a little more of it, and the last gives what was read.
pub type Steps = Box<dyn FnMut() -> Option<Reading>>;

type Begins = dyn Fn(Kind, &str) -> Steps;
type Without = dyn Fn(&str) -> (String, Vec<LeftOut>);

/// What reads documents.
#[derive(Clone)]
pub struct Reads {
    /// Begins with a text.
    pub begin: Rc<Begins>,
    /// What is left out of a person's text, and the text without it, every byte in its place.
    pub without: Rc<Without>,
}

/// What reads documents, with this catalogue's lexicon.
pub fn reads() -> Reads {
    let reader = Rc::new(Reader::new());
    Reads {
        begin: Rc::new(move |kind, text| {
            let (reader, text) = (Rc::clone(&reader), text.to_owned());
            let mut begun = Some(Begun::new(kind, &text));
            Box::new(move || {
                let end = begun.as_mut()?.go_on(&reader, &text, SENTENCES);
                let read = begun.take_if(|_| end)?;
                Some(reader.conclude(read, &text))
            })
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
