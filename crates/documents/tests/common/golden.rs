//! Files of what is expected.

use std::path::PathBuf;

/// Compares with a golden, or writes it where `BLESS` is set.
#[track_caller]
pub fn golden(name: &str, found: &str) {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests/goldens", name]
        .iter()
        .collect();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, found).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(
        found, expected,
        "{name} is not its golden: read the difference, then bless it"
    );
}
