//! Lets the browser paint, and answer to a press, between two pieces of work.

use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

/// Goes on in a later turn.
pub(super) async fn pause() {
    let later = Promise::new(&mut |kept, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback(&kept);
        }
    });
    let _ = JsFuture::from(later).await;
}
