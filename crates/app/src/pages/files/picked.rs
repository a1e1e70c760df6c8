//! A file a person picked, read within the browser.

use js_sys::Uint8Array;
use rolefit_formats::limits;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

/// Why a picked file has no bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is larger than any file of ours can be; it was not read.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// Reads the file that was just picked and hands over its bytes. The field is emptied, so that the same file can be
/// picked again.
pub fn on_picked(then: Callback<Result<Vec<u8>, Unread>>) -> Callback<Event> {
    on_picked_within(limits::BYTES, then)
}

/// The same of a file with at most so many bytes.
pub fn on_picked_within(most: usize, then: Callback<Result<Vec<u8>, Unread>>) -> Callback<Event> {
    Callback::from(move |event: Event| {
        let field: HtmlInputElement = event.target_unchecked_into();
        let Some(file) = field.files().and_then(|files| files.get(0)) else {
            return;
        };
        let then = then.clone();
        spawn_local(async move {
            let bytes = bytes_of(&file, most).await;
            field.set_value("");
            then.emit(bytes);
        });
    })
}

/// What is in a file of at most so many bytes.
///
/// # Errors
/// When it is larger, or the browser cannot read it.
pub async fn bytes_of(file: &File, most: usize) -> Result<Vec<u8>, Unread> {
    #[expect(clippy::cast_precision_loss, reason = "limits are far below 2^52")]
    let too_large = file.size() > most as f64;
    if too_large {
        return Err(Unread::TooLarge);
    }
    let read = JsFuture::from(file.array_buffer()).await;
    read.map(|buffer| Uint8Array::new(&buffer).to_vec())
        .map_err(|_| Unread::Unreadable)
}
