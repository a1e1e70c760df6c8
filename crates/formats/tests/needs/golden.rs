//! Needs as they are kept.

use std::fs;

use crate::{companies, support};

/// These are kept, without the profile; of the others the tests beside this say enough.
const KEPT: [&str; 4] = [
    "cto_title_vpe_work_freight",
    "fractional_bakery_supply",
    "nearly_empty_choir",
    "scale_up_after_the_cuts",
];

#[test]
fn needs_are_the_golden_ones() {
    let folder = support::repository().join("tests/goldens");
    let bless = std::env::var_os("ROLEFIT_BLESS").is_some();
    let mut kept = 0;
    for (name, _, need, _) in companies() {
        if !KEPT.contains(&name.as_str()) {
            continue;
        }
        let golden = folder.join(format!("{name}.need.json"));
        let text = need.without_profile().to_json();
        if bless {
            fs::write(&golden, &text).unwrap();
        }
        let golden = fs::read_to_string(&golden).unwrap_or_default();
        assert!(
            golden == text,
            "{name}: not the golden need; see the head of this file"
        );
        kept += 1;
    }
    assert_eq!(kept, KEPT.len());
}
