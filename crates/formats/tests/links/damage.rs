//! A link that suffered on its way is never opened as something else.

use rolefit_formats::link::Link;

use crate::{good, good_brief, refused};

#[test]
fn cut_anywhere_it_is_refused() {
    for good in [good(), good_brief()] {
        let mut cases = 0;
        for end in 0..good.len() {
            let codes = refused(&format!("cut at {end}"), &good[..end]);
            let expected = if end == 0 {
                "empty_input"
            } else {
                "link_damaged"
            };
            assert_eq!(codes, [expected], "cut at {end}");
            cases += 1;
        }
        for start in 1..good.len() {
            refused(&format!("begun at {start}"), &good[start..]);
            cases += 1;
        }
        assert_eq!(cases, 2 * good.len() - 1);
        assert!(cases > 1_000, "{cases}");
    }
}

#[test]
fn with_any_bit_turned_it_is_refused() {
    for good in [good(), good_brief()] {
        let mut cases = 0;
        for at in 0..good.len() {
            for bit in 0..7 {
                let mut bytes = good.clone().into_bytes();
                bytes[at] ^= 1 << bit;
                let text = String::from_utf8(bytes).unwrap();
                // a blank at either end is no part of the link
                if text.trim() == text {
                    refused(&format!("bit {bit} of {at}"), &text);
                    cases += 1;
                }
            }
        }
        assert!(cases + 7 > 7 * good.len(), "{cases}");
    }
}

#[test]
fn with_any_two_characters_swapped_it_is_refused() {
    for good in [good(), good_brief()] {
        let mut cases = 0;
        for at in 1..good.len() {
            let mut bytes = good.clone().into_bytes();
            bytes.swap(at - 1, at);
            if bytes != good.as_bytes() {
                refused(
                    &format!("swapped at {at}"),
                    &String::from_utf8(bytes).unwrap(),
                );
                cases += 1;
            }
        }
        assert!(10 * cases > 9 * good.len(), "{cases}");
    }
}

#[test]
fn doubled_or_with_something_stuck_to_it_it_is_refused() {
    for good in [good(), good_brief()] {
        for after in [
            "A",
            "AA",
            "=",
            "==",
            ".",
            "%20",
            "&utm_source=x",
            "\u{200b}",
            ")",
            good.as_str(),
        ] {
            refused(after, &format!("{good}{after}"));
        }
        assert!(Link::open(&good).is_ok());
    }
}
