//! The browser's half of the agreement: WebAssembly comes to the number the native build committed, bit for bit.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "agreement/mod.rs"]
mod agreement;
#[path = "support/mod.rs"]
mod support;

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn the_browser_comes_to_the_committed_number() {
    assert_eq!(agreement::digest(), agreement::COMMITTED.trim());
}
