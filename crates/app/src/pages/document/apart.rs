//! PDFs, taken apart by a script that comes with the first of them (`www/pdf.js`), a page at a time.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use rolefit_formats::Incoming;
use wasm_bindgen::prelude::*;

use super::opened::{Packed, Unpacked};
use super::pause::pause;
use super::taken::Refusal;
use crate::lazy;

#[wasm_bindgen]
extern "C" {
    /// In `www/boot.js`, which says what it takes and comes to.
    #[wasm_bindgen(js_name = takePdfApart, catch)]
    async fn take_apart(
        bytes: Vec<u8>,
        most: usize,
        told: &Closure<dyn FnMut(String, u32, u32)>,
    ) -> Result<JsValue, JsValue>;
}

/// How far a long file has come: the page in hand, and how many there are.
pub type Progress = (u32, u32);

/// The text of a PDF of at most so many pages. `told` hears how far it has come.
pub async fn text(
    bytes: Vec<u8>,
    most: usize,
    told: impl Fn(Progress) + 'static,
) -> Result<Incoming, Refusal> {
    let sheets = Rc::new(RefCell::new(VecDeque::new()));
    let hear = {
        let sheets = Rc::clone(&sheets);
        Closure::new(move |sheet: String, number: u32, all: u32| {
            sheets.borrow_mut().push_back(sheet);
            told((number, all));
        })
    };
    let end = take_apart(bytes, most, &hear).await;
    let end = end.map_err(|_| Refusal::NotLoaded)?;
    match end.as_string().as_deref() {
        Some("") => {}
        Some("encrypted") => return Err(Refusal::Encrypted),
        Some("too_many_pages") => return Err(Refusal::TooManyPages),
        Some("too_much") => return Err(Refusal::TooMuch),
        Some("too_long") => return Err(Refusal::TooLong),
        _ => return Err(Refusal::Damaged),
    }
    let mut pages = Vec::new();
    loop {
        let sheet = sheets.borrow_mut().pop_front();
        let Some(sheet) = sheet else { break };
        if let Unpacked::Page(page) = unpacked(Packed::Sheet(sheet)).await? {
            pages.push(page);
        }
        pause().await;
    }
    match unpacked(Packed::Pages(pages)).await? {
        Unpacked::Document(document) => Ok(document),
        Unpacked::Pdf(..) | Unpacked::Page(_) => Err(Refusal::Damaged),
    }
}

/// What becomes of something packed, once what opens it is there.
pub async fn unpacked(packed: Packed) -> Result<Unpacked, Refusal> {
    let opened = lazy::incoming(packed).await;
    opened.map_err(|lazy::NotLoaded| Refusal::NotLoaded)?
}
