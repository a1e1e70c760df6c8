//! The document under way, one a side: kept for this tab until it is put away or the tab is closed, so that a reload loses
//! nothing. It is no part of a profile: what is confirmed from it is.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Storage;

use super::left_out::{self, LeftOut};
use super::taken::Taken;
use crate::side::Side;

/// The longest text that is read, in bytes: some forty pages.
pub(super) const LONGEST: usize = 120_000;

thread_local! {
    static READ: RefCell<[Option<Rc<Taken>>; 2]> = const { RefCell::new([None, None]) };
}

/// Where a side's text stands in the tab's own storage.
const fn key(side: Side) -> &'static str {
    match side {
        Side::Candidate => "rolefit.document",
        Side::Company => "rolefit.ad",
    }
}

fn place(side: Side) -> usize {
    usize::from(side == Side::Company)
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// The text of the document under way, and what was left out of it.
pub(super) fn text(side: Side) -> Option<(String, Vec<LeftOut>)> {
    let kept = storage()?.get_item(key(side)).ok()??;
    let (left_out, text) = kept.split_once('\n')?;
    Some((text.to_owned(), left_out::read(left_out)))
}

/// Keeps what was read for a reload, and for the other pages of the side. A tab that keeps nothing shows it all the same
/// until it is reloaded.
pub(super) fn keep(side: Side, taken: &Rc<Taken>) {
    if let Some(storage) = storage() {
        let kept = [&left_out::written(&taken.left_out), "\n", &taken.text].concat();
        let _ = storage.set_item(key(side), &kept);
    }
    keep_read(side, Some(Rc::clone(taken)));
}

/// What was read in the document under way.
pub(super) fn read(side: Side) -> Option<Rc<Taken>> {
    READ.with_borrow(|read| read.get(place(side)).cloned().flatten())
}

fn keep_read(side: Side, taken: Option<Rc<Taken>>) {
    READ.with_borrow_mut(|read| {
        if let Some(slot) = read.get_mut(place(side)) {
            *slot = taken;
        }
    });
}

/// Puts the document of a side away.
pub fn forget(side: Side) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(key(side));
    }
    keep_read(side, None);
}
