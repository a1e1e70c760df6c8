//! Work in slices: the page's thread is given back between them, so that it answers at once.

use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

use crate::browser::now;

/// How long a slice may take before the thread is given back, in milliseconds.
const SLICE: u64 = 12;

/// When a slice began.
pub struct Slice(u64);

impl Slice {
    /// It begins now.
    pub fn begin() -> Self {
        Self(now())
    }

    /// Whether it has taken its time.
    pub fn is_over(&self) -> bool {
        now().saturating_sub(self.0) >= SLICE
    }

    /// Gives the thread back and begins anew, once the slice is over.
    pub async fn rest(&mut self) {
        if self.is_over() {
            next_turn().await;
            *self = Self::begin();
        }
    }
}

/// Gives the thread back: what is due, and a paint, come first.
pub async fn next_turn() {
    let turn = Promise::new(&mut |kept, _| {
        if let Some(window) = web_sys::window() {
            // A page without timers is on its way out.
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&kept, 0);
        }
    });
    // The promise is never broken.
    let _ = JsFuture::from(turn).await;
}
