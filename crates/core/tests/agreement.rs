//! The native build's half of the agreement; `wasm.rs` is the browser's.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "agreement/mod.rs"]
mod agreement;
#[path = "support/mod.rs"]
mod support;

#[test]
fn the_native_build_comes_to_the_committed_number() {
    let number = agreement::digest();
    if std::env::var_os("BLESS").is_some() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/agreement/digest.txt");
        std::fs::write(file, format!("{number}\n")).unwrap();
        return;
    }
    assert_eq!(
        number,
        agreement::COMMITTED.trim(),
        "outputs changed: if they should have, BLESS=1 cargo test -p rolefit-core --test agreement"
    );
}
